import 'mocha/mocha.js';
import { runSuite } from './run.ts';

/** The suite in a web-worker extension host: VS Code calls this. Mocha's browser build comes as a global. */
export function run(): Promise<void> {
  return runSuite((globalThis as unknown as { Mocha: typeof Mocha }).Mocha, () => import('suite:tests'));
}
