import assert from 'node:assert/strict';
import { allLicenses, licenseById } from './catalog.ts';
import { successorsOf } from './deprecated.ts';

describe('a retired SPDX id', () => {
  it('has the ids that stand for it today', () => {
    assert.deepEqual(successorsOf('GPL-2.0'), ['GPL-2.0-only', 'GPL-2.0-or-later']);
    assert.deepEqual(successorsOf('LGPL-2.1+'), ['LGPL-2.1-or-later']);
    assert.deepEqual(successorsOf('StandardML-NJ'), ['SMLNJ']);
    assert.deepEqual(successorsOf('GPL-2.0-with-classpath-exception'), [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
    ]);
  });
  it('is no id that is in force', () => {
    for (const id of ['MIT', 'GPL-2.0-only', 'gpl-2.0', 'kestrel-1.0']) assert.deepEqual(successorsOf(id), []);
  });
  it('is followed by ids that are in force', () => {
    for (const { id, deprecated } of allLicenses()) {
      if (!deprecated) continue;
      for (const successor of successorsOf(id))
        for (const part of successor.split(/ (?:WITH|AND) /).slice(0, 1))
          assert.equal(licenseById(part)?.deprecated, false, `${id}: ${successor}`);
    }
  });
  it('has a successor, but for a few', () => {
    const without = allLicenses().filter(({ id, deprecated }) => deprecated && successorsOf(id).length === 0);
    assert.deepEqual(
      without.map(({ id }) => id),
      ['Net-SNMP'],
    );
  });
});
