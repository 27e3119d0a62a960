import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import type { BrowserCalls, FromBridge, SuiteReport, ToBridge } from './protocol.ts';

/** The way from the tests, which run in an extension host, to the window that shows the editor. */
export interface Bridge {
  /** The address that the tests post to; it holds a secret. */
  readonly url: string;
  /** What the tests reported at their end; undefined where they did not come to it. */
  report(): SuiteReport | undefined;
  close(): Promise<void>;
}

const patience = 10_000;

/** Opens a bridge to the window of the Chromium or Electron that listens on `debuggingPort` when the first call comes. */
export async function openBridge(debuggingPort: number): Promise<Bridge> {
  let report: SuiteReport | undefined;
  let page: Promise<Page> | undefined;

  const receive = async (message: ToBridge): Promise<FromBridge> => {
    switch (message.type) {
      case 'call':
        page ??= findWindow(debuggingPort);
        return { value: (await call(await page, message.name, message.args)) ?? null };
      case 'line':
        console.log(message.text);
        return { value: null };
      case 'report':
        report = message.report;
        return { value: null };
    }
  };

  const path = `/${randomUUID()}`;
  const server = createServer(async (request, response) => {
    // A worker's origin is not ours: it must be allowed to ask, and the secret path tells who may.
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.url !== path) return void response.writeHead(404, headers).end();
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
    const answer = await receive(JSON.parse(await body(request))).catch((error) => ({ error: String(error) }));
    response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    report: () => report,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

async function findWindow(debuggingPort: number): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`, { timeout: patience });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) if ((await page.locator('.monaco-workbench').count()) > 0) return page;
  throw new Error('No window shows the editor.');
}

async function call(
  page: Page,
  name: keyof BrowserCalls,
  [argument = '', second = '']: readonly string[],
): Promise<unknown> {
  switch (name) {
    case 'panelText':
      return (
        (await panel(page))
          .locator(argument || 'body')
          .filter({ hasText: /\S/ })
          .first()
          // biome-ignore lint/performance/useDomNodeTextContent: only what is visible counts here
          .innerText({ timeout: patience })
      );
    case 'panelValue':
      return (await panel(page)).locator('html').evaluate(`(${argument})`, undefined, { timeout: patience });
    case 'barriers':
      return barriers(await panel(page));
    case 'reviewJson':
      return reviewJson(argument, second);
    case 'choose':
      return (await panel(page)).locator(argument).first().selectOption(second, { timeout: patience });
    case 'fill':
      return (await panel(page)).locator(argument).first().fill(second, { timeout: patience });
    case 'click':
      return (await panel(page)).locator(argument).first().click({ timeout: patience });
    case 'windowText':
      // biome-ignore lint/performance/useDomNodeTextContent: only what is visible counts here
      return page.locator(argument).filter({ hasText: /\S/ }).first().innerText({ timeout: patience });
    case 'clickWindow':
      return page.locator(argument).first().click({ timeout: patience });
    case 'tickWindow':
      return page.locator(argument).first().check({ timeout: patience });
    case 'answerWindow': {
      const field = page.locator(argument).first();
      await field.fill(second, { timeout: patience });
      return field.press('Enter', { timeout: patience });
    }
    case 'press':
      return page.keyboard.press(argument);
    case 'screenshot':
      await mkdir('dist/screenshots', { recursive: true });
      await page.screenshot({ path: `dist/screenshots/${argument}.png`, timeout: patience });
  }
}

/** Runs axe-core in the panel. Its rules for whole pages of a site are left out: a panel is a part of the editor. */
async function barriers(frame: FrameLocator): Promise<readonly string[]> {
  const html = frame.locator('html');
  await html.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const found = await html.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
       .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
         nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ': ' + failureSummary)))`,
  );
  return found as readonly string[];
}

/** The command line, as it is shipped, in the folder above the one that is reviewed. */
async function reviewJson(folder: string, reader: string): Promise<unknown> {
  const pairs = reader === '' ? [] : Object.entries(JSON.parse(reader)).map(([key, value]) => `${key}=${value}`);
  const args = ['review', basename(folder), '--format', 'json', '--fail-on', 'never'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve('dist/cli.js'), ...args, ...pairs.flatMap((pair) => ['--reader', pair])],
    { cwd: dirname(folder), maxBuffer: 1 << 26 },
  );
  return JSON.parse(stdout);
}

/**
 * The document of our webview view: VS Code shows it in a frame within a frame, names the extension in the address of
 * the outer one, and makes the inner one anew whenever the page is set.
 */
async function panel(page: Page): Promise<FrameLocator> {
  const find = () => page.frames().find((frame) => frame.url().includes('extensionId=card-and-clause.card-and-clause'));
  const until = Date.now() + patience;
  for (;;) {
    const outer = find();
    if (outer !== undefined) return outer.frameLocator('#active-frame');
    if (Date.now() > until) throw new Error('The freedoms panel is not shown.');
    await page.waitForTimeout(50);
  }
}
