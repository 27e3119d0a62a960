import assert from 'node:assert/strict';
import { globOf } from './globs.ts';

const matches = (pattern: string, path: string) => {
  const glob = globOf(pattern);
  return 'wrong' in glob ? glob.wrong : glob.matches(path);
};

describe('globs', () => {
  const means: readonly (readonly [pattern: string, yes: readonly string[], no: readonly string[]])[] = [
    ['LICENSE', ['LICENSE', 'a/LICENSE', 'LICENSE/a'], ['LICENSE.md', 'a/MY_LICENSE']],
    ['/LICENSE', ['LICENSE'], ['a/LICENSE']],
    ['./LICENSE', ['LICENSE'], ['a/LICENSE']],
    ['drafts/', ['drafts/LICENSE', 'a/drafts/b/LICENSE'], ['drafts', 'a/drafts']],
    ['a/drafts', ['a/drafts', 'a/drafts/b'], ['b/a/drafts', 'a/draft']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
    ['**/old', ['old', 'a/b/old', 'a/old/c'], ['older', 'a/bold']],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z/d'], ['a', 'z', 'b/a/z']],
    ['**', ['a', 'a/b'], []],
    ['*', ['a', 'a/b'], []],
    ['/*.md', ['a.md', 'b.md/c'], ['a/b.md', 'md']],
    ['*.md', ['a.md', 'a/b.md', '.md'], ['a.mdx']],
    ['README_*.md', ['README_zh.md', 'a/README_.md'], ['README.md']],
    ['v?/LICENSE', ['v1/LICENSE'], ['v10/LICENSE', 'v/LICENSE', 'a/v1/LICENSE']],
    ['a*b*c', ['abc', 'aXbYc', 'abbcc'], ['ab', 'acb']],
    ['a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
  ];
  for (const [pattern, yes, no] of means) {
    it(pattern, () => {
      for (const path of yes) assert.equal(matches(pattern, path), true, path);
      for (const path of no) assert.equal(matches(pattern, path), false, path);
    });
  }

  it('say what is wrong with a pattern', () => {
    for (const pattern of ['', '/', '.', '!a', '[ab]', '{a,b}', '../a', 'a/../b', 'a\\b'])
      assert.equal(typeof matches(pattern, 'a'), 'string', pattern);
  });

  it('take no longer than pattern times path, on hostile names too', () => {
    const name = 'a'.repeat(200);
    const path = Array.from({ length: 20 }, () => name).join('/');
    const started = performance.now();
    assert.equal(matches(`${'*a'.repeat(60)}b`, path), false);
    assert.equal(matches(`${'**/*a*a/'.repeat(30)}b`, path), false);
    assert.ok(performance.now() - started < 1000);
  });
});
