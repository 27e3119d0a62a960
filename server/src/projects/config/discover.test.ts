import assert from 'node:assert/strict';
import { foldersAbove, fromRoot, isConfigFile, nearestConfig, pathBelow } from './discover.ts';

describe('the configuration of a file', () => {
  it('is a `.cardclause.yml` or `.cardclause.yaml`, of our own work', () => {
    assert.ok(isConfigFile('.cardclause.yml') && isConfigFile('a/.cardclause.yaml'));
    assert.ok(!isConfigFile('cardclause.yml') && !isConfigFile('a.cardclause.yml'));
    assert.ok(!isConfigFile('vendor/heron/.cardclause.yml'));
  });

  it('is the nearest in its folder or above', () => {
    const configs = new Map([
      ['.', 'root'],
      ['a/b', 'nested'],
    ]);
    const of = (path: string) => nearestConfig(path, configs);
    assert.equal(of('LICENSE'), 'root');
    assert.equal(of('a/LICENSE'), 'root');
    assert.equal(of('a/b/LICENSE'), 'nested');
    assert.equal(of('a/b/c/LICENSE'), 'nested');
    assert.equal(of('a/bc/LICENSE'), 'root');
    assert.equal(nearestConfig('LICENSE', new Map([['a', 'beside']])), null);
  });

  it('is the same from every folder, as paths are named from the root of the project', () => {
    assert.equal(fromRoot('.', 'a/LICENSE'), 'a/LICENSE');
    assert.equal(fromRoot('models/heron', 'LICENSE'), 'models/heron/LICENSE');
    assert.equal(fromRoot('models/heron', '../LICENSE'), 'models/LICENSE');
    assert.equal(fromRoot('models/heron', '../..'), '.');
    assert.equal(fromRoot('models', '../../b/LICENSE'), '../b/LICENSE');
    assert.equal(fromRoot('models', '/b/LICENSE'), '/b/LICENSE');
    assert.deepEqual(foldersAbove('a/b/LICENSE'), ['a/b', 'a', '.']);
    assert.deepEqual(foldersAbove('../b/LICENSE'), ['../b', '..', '/']);
  });

  it('sees paths from its own folder', () => {
    assert.equal(pathBelow('.', 'a/LICENSE'), 'a/LICENSE');
    assert.equal(pathBelow('a', 'a/LICENSE'), 'LICENSE');
    assert.equal(pathBelow('a', 'ab/LICENSE'), null);
    assert.equal(pathBelow('.', '../LICENSE'), null);
  });
});
