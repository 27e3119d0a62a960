import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { openBridge } from '../test/editor/bridge.ts';
import { bridgeFile, type SuiteReport } from '../test/editor/protocol.ts';
import { freePort } from './processes.ts';
import { stageExtension } from './stage.ts';

/** The report of a step that has no tests. */
export const nothing: SuiteReport = { passed: 0, failed: 0, skipped: 0 };
const broken: SuiteReport = { ...nothing, failed: 1 };

/** Runs a program of the project with its output shown, and resolves to its exit code. */
function show(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** The compiler and the linter; they count only where they fail. */
export async function runChecks(): Promise<SuiteReport> {
  return (await show('npm', ['run', '--silent', 'check'])) === 0 ? nothing : broken;
}

/** Runs Mocha with a configuration file. A run that breaks off, or fails outside of its tests, has failed. */
export async function runMocha(config: string): Promise<SuiteReport> {
  const output = join('dist/test', `${config.replace(/\W+/g, '-')}.json`);
  await rm(output, { force: true });
  const mocha = ['node_modules/mocha/bin/mocha.js', '--config', config, '--reporter', 'scripts/countingReporter.mjs'];
  const code = await show(process.execPath, [...mocha, '--reporter-option', `output=${output}`]);
  const report: SuiteReport = await readFile(output, 'utf8').then(JSON.parse, () => broken);
  return code !== 0 && report.failed === 0 ? broken : report;
}

/**
 * Runs the editor suite in the extension host of the given kind, with the extension as it is shipped and copies of the
 * example repositories. A run in which the editor did not start has failed.
 */
export async function runEditor(host: 'node' | 'web', executable: string): Promise<SuiteReport> {
  const port = await freePort();
  const bridge = await openBridge(port);
  const folder = await mkdtemp(join(tmpdir(), 'card-and-clause-test-'));
  const [extension, workspace] = [join(folder, 'extension'), join(folder, 'workspace')];
  try {
    // VS Code prefers `main` where both hosts are to be had: without it, the browser entry runs. Tests run in the
    // worker of an extension only where they lie in its folder; Node's need the project's node_modules above them.
    await stageExtension(extension, host === 'web' ? { main: undefined } : {});
    const tests = host === 'web' ? join(extension, 'suite.js') : resolve('dist/test/suite.js');
    if (host === 'web') await cp('dist/test/suite.browser.js', tests);
    await writeFile(join(extension, bridgeFile), JSON.stringify({ url: bridge.url }));
    for (const name of ['llama-like', 'apache-like', 'bloom-like']) {
      await cp(join('test-fixtures', name), join(workspace, name), { recursive: true });
    }
    const log = resolve(`dist/test/editor-${host}.log`);
    const ended = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: { EDITOR_LOG: log },
      launchArgs: [workspace, `--remote-debugging-port=${port}`],
    }).catch((error) => {
      console.error(`${error}. The editor's log: ${log}`);
      return 1;
    });
    const report = bridge.report() ?? broken;
    return ended !== 0 && report.failed === 0 ? broken : report;
  } finally {
    await bridge.close();
    await rm(folder, { recursive: true, force: true });
  }
}
