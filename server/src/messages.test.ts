import assert from 'node:assert/strict';
import { t } from './messages.ts';

describe('words shown to a person', () => {
  it('have their arguments in place', () => {
    assert.equal(t('No argument.'), 'No argument.');
    assert.equal(t('{0} of {1}, {0}', 'one', 2), 'one of 2, one');
  });

  it('keep what is in an argument, and places without one, as they are', () => {
    assert.equal(t('{0}: {1}', '{1} and $&', 'b'), '{1} and $&: b');
    assert.equal(t('{0} {1}', 'a'), 'a {1}');
    assert.equal(t('{name} of {0}', 'a'), '{name} of a');
  });
});
