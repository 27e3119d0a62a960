/**
 * The server as the extension starts it: the command `lsp` of the command line, which is the same program. The bundle of
 * this file is these lines alone, so that what both have is shipped once.
 */
process.argv.splice(2, 0, 'lsp');
void import('./cli.ts');

export {};
