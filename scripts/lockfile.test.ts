import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };

  it('names no registry, so that it installs from any', () => {
    assert.deepEqual(
      Object.keys(packages).filter((name) => packages[name]?.resolved !== undefined),
      [],
    );
  });

  it('locks the linter and the bundler for every platform, so that `npm ci` works on each', () => {
    for (const name of ['@biomejs/biome', 'esbuild', 'typescript']) {
      const platforms = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {});
      assert.ok(platforms.length > 5, `${name} has packages per platform`);
      assert.deepEqual(
        platforms.filter((platform) => packages[`node_modules/${platform}`] === undefined),
        [],
      );
    }
  });
});
