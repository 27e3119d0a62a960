import { goBeforeHelpers } from './helperThreads.ts';
import { launch } from './launch.ts';

const [, , command] = process.argv;

if (command === 'lsp') goBeforeHelpers();

/** The command line: the program with its arguments as they are. */
launch(command === 'lsp' || command === 'review' ? command : 'other');
