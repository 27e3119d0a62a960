import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../processes.ts';
import { Trouble } from '../trouble.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function find(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM ?? '', ...onPath, ...places].find((path) => path !== '' && existsSync(path));
}

/**
 * A Chromium or Chrome of this machine: `CHROMIUM` in the environment, else the first found. Debian's is installed
 * where there is none and we may. Rejects with a Trouble where there is none to be had.
 */
export async function findChromium(say: (line: string) => void): Promise<string> {
  const found = find();
  if (found !== undefined) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('Installing Chromium from Debian …');
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], options);
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Trouble('The editor tests need Chromium or Chrome: install one, or name it in the variable CHROMIUM.');
}

/** How a Chromium is started for tests: no sandbox (it needs rights that containers lack), and no calls home. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
