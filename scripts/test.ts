import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SuiteReport } from '../test/editor/protocol.ts';
import { build } from './build.ts';
import { buildSuite } from './buildSuite.ts';
import { desktopCode } from './desktopCode.ts';
import { nothing, runChecks, runEditor, runMocha } from './suites.ts';
import { main, Trouble } from './trouble.ts';
import { findChromium } from './webCode/chromium.ts';
import { provisionWebCode } from './webCode/provision.ts';

/**
 * `npm test`: compiler and linter, unit tests, what was built (the server over its wire, the package, npm start), and
 * the editor suite in a real VS Code, in both extension hosts. `npm test -- --only editor` runs one of them. The last
 * line is the sum of all tests.
 */
async function test(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const web = resolve('test/editor/launcher/code.mjs');
  const suites: readonly Step[] = [
    ['check', runChecks],
    ['unit', () => runMocha('.mocharc.json')],
    ['built', () => runMocha('test/.mocharc.json')],
    ['editor', async () => runEditor('node', (await desktopCode()) ?? web)],
    ['editor-web', () => runEditor('web', web)],
  ];
  const chosen = suites.filter(([name]) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Trouble(`There is no such suite: ${suites.map(([name]) => name).join(', ')}.`);

  let [passed, failed] = [0, 0];
  for (const [name, run] of [['build', buildAll], ['tools', getTools], ...chosen] satisfies Step[]) {
    console.log(`\n${name}`);
    try {
      const report = await run();
      passed += report.passed;
      failed += report.failed;
    } catch (error) {
      console.error(error instanceof Trouble ? error.message : error);
      failed += 1;
      if (run === buildAll) break;
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

type Step = readonly [name: string, run: () => Promise<SuiteReport>];

async function buildAll(): Promise<SuiteReport> {
  await build();
  await buildSuite();
  return nothing;
}

/** What the editor's tests need and a new machine lacks, got before any of them waits for it. */
async function getTools(): Promise<SuiteReport> {
  const say = (line: string) => console.log(line);
  await findChromium(say);
  await provisionWebCode(say);
  return nothing;
}

await main(test);
