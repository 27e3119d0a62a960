import type Mocha from 'mocha';
import { browser, post } from './browser.ts';

/**
 * Runs the tests that `load` defines with the given Mocha, reports them line by line, takes a picture of the window
 * where one fails, and rejects then.
 * The same in both extension hosts, which differ in their Mocha alone.
 */
export async function runSuite(MochaClass: typeof Mocha, load: () => Promise<unknown>): Promise<void> {
  const mocha = new MochaClass({ ui: 'bdd', timeout: 30_000, reporter: class {} as never });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();

  const lines: Promise<unknown>[] = [];
  const say = (text: string) => lines.push(post({ type: 'line', text }));
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('pending', (test) => say(`  - ${test.fullTitle()}`));
    runner.on('fail', (test, error) => {
      say(`  ✘ ${test.fullTitle()}\n${error.stack ?? error}`);
      const picture = `failed: ${test.fullTitle()}`.replace(/\W+/g, '-');
      lines.push(browser.screenshot(picture).catch(() => undefined));
    });
    runner.once('end', () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      lines.push(post({ type: 'report', report: { passed: passes, failed: failures, skipped: pending } }));
    });
  });
  await Promise.all(lines);
  if (failed > 0) throw new Error(`${failed} of the editor tests failed.`);
}
