import { launch } from './launch.ts';

const [, , command] = process.argv;

/** The command line: the program with its arguments as they are. */
launch(command === 'lsp' || command === 'review' ? command : 'other');
