import { launch } from './launch.ts';

/** The server as the extension starts it: the command `lsp` of the command line, which is the same program. */
process.argv.splice(2, 0, 'lsp');
launch('lsp');
