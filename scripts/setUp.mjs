// `node scripts/setUp.mjs NAME [ARGUMENT…]`: installs the packages where they are not, or not those of the lock file,
// then runs scripts/NAME.ts. Plain JavaScript without packages, since a fresh clone has none.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Card & Clause needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!installed()) {
  console.error('Installing packages from npm …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed from npm: see above.');
    process.exit(1);
  }
}

const script = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the script by itself; we only wait for it to end.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && script.kill(signal));
script.once('exit', (code) => process.exit(code ?? 1));

/** True where node_modules holds every package of the lock file, but those of other platforms, in its version. */
function installed() {
  try {
    const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages;
    const there = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || there[path]?.version === version || (optional && !there[path]),
    );
  } catch {
    return false;
  }
}
