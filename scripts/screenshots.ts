import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build.ts';
import { stageExtension } from './stage.ts';
import { main } from './trouble.ts';
import { chromiumArguments, findChromium } from './webCode/chromium.ts';
import { provisionWebCode } from './webCode/provision.ts';
import { serve } from './webCode/serve.ts';

/** `npm run screenshots`: docs/images/editor.png, the license of the example repository beside the freedoms panel. */
async function takeScreenshots(): Promise<number> {
  const say = (line: string) => console.error(line);
  const executablePath = await findChromium(say);
  await build();
  const temporary = await mkdtemp(join(tmpdir(), 'card-and-clause-'));
  const [folder, extensions] = [join(temporary, 'alpenglow-7b'), join(temporary, 'extensions')];
  await cp('test-fixtures/llama-like', folder, { recursive: true });
  await stageExtension(join(extensions, 'card-and-clause'));
  const server = await serve(await provisionWebCode(say), { extensions });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'dark' });
    await page.goto(server.url(folder, [['openFile', server.uri(join(folder, 'LICENSE'))]]));
    await page.locator('.statusbar-item').getByText('License text').waitFor();
    await page.locator('.activitybar').getByRole('tab', { name: 'Card & Clause' }).click();
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.locator('main, body').filter({ hasText: /\S/ }).first().waitFor();
    // The findings come with the panel's words or after them.
    await page.locator('.squiggly-warning').first().waitFor();
    // The mouse leaves the icon, and its hint goes.
    await page.mouse.move(700, 450);
    await page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
    await mkdir('docs/images', { recursive: true });
    await page.screenshot({ path: 'docs/images/editor.png' });
    console.log('docs/images/editor.png');
    return 0;
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

await main(takeScreenshots);
