import Mocha from 'mocha';
import { runSuite } from './run.ts';

/** The suite in a Node extension host: VS Code calls this. */
export function run(): Promise<void> {
  return runSuite(Mocha, () => import('suite:tests'));
}
