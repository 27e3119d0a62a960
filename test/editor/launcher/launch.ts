import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { main, Trouble } from '../../../scripts/trouble.ts';
import { chromiumArguments, findChromium } from '../../../scripts/webCode/chromium.ts';
import { provisionWebCode } from '../../../scripts/webCode/provision.ts';
import { serve } from '../../../scripts/webCode/serve.ts';

/** The longest that a test run may take, from the page's load to its exit code. */
const timeout = 5 * 60_000;

/**
 * Takes the command line of VS Code, as far as a test run needs it, and does the same with the web-hosted VS Code in
 * Chromium: opens the folder with the extension under development, runs the tests in the extension host, and resolves
 * to their exit code. Unknown options are ignored. The window's log goes to the file named in EDITOR_LOG.
 */
async function launch(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'remote-debugging-port': { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
  });
  const [folder] = positionals;
  if (!folder || !values.extensionDevelopmentPath)
    throw new Trouble('Name a folder and an --extensionDevelopmentPath.');

  const say = (line: string) => console.error(line);
  const executablePath = await findChromium(say);
  const server = await serve(await provisionWebCode(say), { forTests: true });
  const profile = await mkdtemp(join(tmpdir(), 'card-and-clause-chromium-'));
  const debuggingPort = values['remote-debugging-port'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1400, height: 900 },
    colorScheme: 'dark',
    args: [...chromiumArguments, ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : [])],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const exitCode = new Promise<number>((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', (code: number) => resolve(code)).catch(reject);
      page.once('crash', () => reject(new Trouble('The page of the web-hosted VS Code crashed.')));
      setTimeout(
        () => reject(new Trouble(`The editor tests did not end within ${timeout / 60_000} minutes.`)),
        timeout,
      ).unref();
    });
    // The window's own log: hundreds of lines on what the web-hosted VS Code lacks. Tests report over the bridge.
    const log = createWriteStream(process.env.EDITOR_LOG ?? '/dev/null');
    await page.exposeFunction('codeAutomationLog', (severity: string, args: readonly unknown[]) => {
      log.write(`${severity}: ${format(...args)}\n`);
    });
    await page.goto(
      server.url(folder, [
        ['extensionDevelopmentPath', server.uri(`${values.extensionDevelopmentPath}`)],
        ...(values.extensionTestsPath
          ? [['extensionTestsPath', server.uri(`${values.extensionTestsPath}`)] as const]
          : []),
      ]),
    );
    return await exitCode;
  } finally {
    await context.close();
    await server.stop();
    await rm(profile, { recursive: true, force: true });
  }
}

await main(() => launch(process.argv.slice(2)));
process.exit();
