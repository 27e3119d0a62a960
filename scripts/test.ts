import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SuiteReport } from '../test/editor/protocol.ts';
import { build } from './build.ts';
import { buildSuite } from './buildSuite.ts';
import { desktopCode } from './desktopCode.ts';
import { runChecks, runEditor, runMocha } from './suites.ts';
import { main, Trouble } from './trouble.ts';

/**
 * `npm test`: compiler and linter, unit tests, what was built (the server over its wire, the package, npm start), and
 * the editor suite in a real VS Code, in both extension hosts. `npm test -- --only editor` runs one of them. The last
 * line is the sum of all tests.
 */
async function test(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const web = resolve('test/editor/launcher/code.mjs');
  const suites: Readonly<Record<string, () => Promise<SuiteReport>>> = {
    check: runChecks,
    unit: () => runMocha('.mocharc.json'),
    built: () => runMocha('test/.mocharc.json'),
    editor: async () => runEditor('node', (await desktopCode()) ?? web),
    'editor-web': () => runEditor('web', web),
  };
  const chosen = Object.entries(suites).filter(([name]) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Trouble(`There is no suite "${values.only}": ${Object.keys(suites).join(', ')}.`);

  let [passed, failed] = [0, 0];
  const building = () => build().then(buildSuite);
  for (const [name, run] of [['build', building] as const, ...chosen]) {
    console.log(`\n${name}`);
    try {
      const report = await run();
      passed += report?.passed ?? 0;
      failed += report?.failed ?? 0;
    } catch (error) {
      console.error(error instanceof Trouble ? error.message : error);
      failed += 1;
      if (run === building) break;
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await main(test);
