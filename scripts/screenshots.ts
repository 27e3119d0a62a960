import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
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
    const page = await browser.newPage({ viewport: { width: 1600, height: 960 }, colorScheme: 'dark' });
    await page.goto(server.url(folder, [['openFile', server.uri(join(folder, 'LICENSE'))]]));
    await page.locator('.statusbar-item').getByText('License text').waitFor();
    await page.locator('.activitybar').getByRole('tab', { name: 'Card & Clause' }).click();
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.locator('main, body').filter({ hasText: /\S/ }).first().waitFor();
    // The findings come with the panel's words or after them.
    await page.locator('.squiggly-warning').first().waitFor();
    await widenSideBar(page, 440);
    // The mouse leaves what it pointed at, and its hint goes.
    await page.mouse.move(1000, 500);
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

/** Drags the edge of the side bar so that it is `width` pixels wide. */
async function widenSideBar(page: Page, width: number): Promise<void> {
  const box = await page.locator('[id="workbench.parts.sidebar"]').boundingBox();
  if (box === null) throw new Error('The side bar is not shown.');
  await page.mouse.move(box.x + box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + width, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
}

await main(takeScreenshots);
