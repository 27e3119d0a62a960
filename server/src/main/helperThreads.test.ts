import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

/** The nice values of the threads of a process that first called the function: its own, and those of its helpers. */
const SCRIPT = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { goBeforeHelpers } from './server/src/main/helperThreads.ts';
  goBeforeHelpers();
  const nice = (thread) => Number(readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16]);
  const threads = readdirSync('/proc/self/task').map(Number);
  console.log(JSON.stringify([nice(process.pid), threads.filter((one) => one !== process.pid).map(nice)]));
`;

describe('the helper threads of a server', () => {
  it('come behind the thread that answers, on Linux', function () {
    if (process.platform !== 'linux') return this.skip();
    const told = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
      encoding: 'utf8',
    });
    const [own, helpers] = JSON.parse(told) as [number, number[]];
    assert.ok(helpers.length > 0);
    assert.ok(
      helpers.filter((nice) => nice > own).length >= 4,
      `the thread has ${own}, its helpers have ${helpers.join(', ')}`,
    );
  });
});
