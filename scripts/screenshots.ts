import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { build } from './build.ts';
import { stageExtension } from './stage.ts';
import { main } from './trouble.ts';
import { chromiumArguments, findChromium } from './webCode/chromium.ts';
import { provisionWebCode } from './webCode/provision.ts';
import { serve } from './webCode/serve.ts';

const EXAMPLES = [
  ['llama-like', 'Alpenglow-7B'],
  ['bloom-like', 'Heathland-1b3'],
  ['apache-like', 'Brook-small'],
  ['unlicensed-like', 'Moorland-3B'],
] as const;
const THEMES = [
  ['dark', 'Dark Modern'],
  ['light', 'Light Modern'],
  ['contrast', 'Dark High Contrast'],
] as const;
/** Of the side bar, in pixels. */
const WIDTHS = [280, 440, 900] as const;
/** Those that the documentation keeps: a picture for each theme, each width and each example. */
const KEPT = new Set([
  'llama-like-dark-440',
  'bloom-like-light-280',
  'apache-like-contrast-900',
  'unlicensed-like-dark-280',
]);

/**
 * `npm run screenshots`: docs/images/editor.png, the license of an example repository beside the freedoms panel, and the
 * panel by itself for every example, theme and width: all of them in dist/screenshots, some in docs/images.
 */
async function takeScreenshots(): Promise<number> {
  const say = (line: string) => console.error(line);
  const executablePath = await findChromium(say);
  await build();
  const temporary = await mkdtemp(join(tmpdir(), 'card-and-clause-'));
  const [folder, extensions] = [join(temporary, 'models'), join(temporary, 'extensions')];
  for (const [name] of EXAMPLES) await cp(join('test-fixtures', name), join(folder, name), { recursive: true });
  await stageExtension(join(extensions, 'card-and-clause'));
  const server = await serve(await provisionWebCode(say), { extensions });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    for (const path of ['docs/images', 'dist/screenshots']) await mkdir(path, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1600, height: 960 }, colorScheme: 'dark' });
    await page.goto(server.url(folder, [['openFile', server.uri(join(folder, 'llama-like/LICENSE'))]]));
    await page.locator('.statusbar-item').getByText('License text').waitFor();
    await page.locator('.activitybar').getByRole('tab', { name: 'Card & Clause' }).click();
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.locator('.verdictText').first().waitFor();
    // The findings come with the panel's words or after them.
    await page.locator('.squiggly-warning').first().waitFor();
    await widenSideBar(page, 440);
    await rest(page);
    await page.screenshot({ path: 'docs/images/editor.png' });
    console.log('docs/images/editor.png');
    await page.setViewportSize({ width: 1600, height: 1100 });
    for (const [theme, name] of THEMES) {
      await setTheme(page, theme, name);
      for (const width of WIDTHS) {
        await widenSideBar(page, width);
        for (const [example, model] of EXAMPLES) await photograph(page, panel, model, `${example}-${theme}-${width}`);
      }
    }
    return 0;
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

const CLASSES = { dark: 'vs-dark', light: 'vs', contrast: 'hc-black' } as const;

/** As a person does it: with the picker of themes. */
async function setTheme(page: Page, theme: keyof typeof CLASSES, name: string): Promise<void> {
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input[type=text]').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator(`.monaco-workbench.${CLASSES[theme]}`).waitFor();
}

async function photograph(page: Page, panel: FrameLocator, model: string, name: string): Promise<void> {
  await panel.locator('select.models').selectOption({ label: model });
  await panel.locator(`h1:text-is("${model}")`).waitFor({ state: 'attached' });
  await panel.locator('html').evaluate((html) => html.scrollTo(0, 0));
  await rest(page);
  const clip = await page.locator('iframe.webview').first().boundingBox();
  if (clip === null) throw new Error('The panel is not shown.');
  const path = `${KEPT.has(name) ? 'docs/images/panel-' : 'dist/screenshots/'}${name}.png`;
  await page.screenshot({ path, clip });
  console.log(path);
}

/** The mouse leaves what it pointed at, and its hint goes. */
async function rest(page: Page): Promise<void> {
  await page.mouse.move(1300, 2);
  await page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
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
