import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** What is read in a text: of each clause its kind and its words. */
function readIn(text: string): readonly string[] {
  return readClauses(readText(new SourceText(text))).map((c) => `${c.kind}: ${text.slice(c.start, c.end)}`);
}

describe('a consequence', () => {
  it('bans the act that has it', () => {
    assert.deepEqual(readIn('Sharing the weights will result in the loss of your access.\n'), [
      'redistribution-ban: Sharing the weights will result in the loss of your access.',
    ]);
  });

  it('bans what is listed behind it', () => {
    const list = '\n\n- Attempts to clone voices of others\n- Reverse engineering our models\n';
    const items = [
      'use-restriction: Attempts to clone voices of others',
      'reverse-engineering-ban: Reverse engineering our models',
    ];
    assert.deepEqual(readIn(`The following activities violate our rules and may lead to restrictions:${list}`), items);
    assert.deepEqual(readIn(`Any of the following leads to a ban:${list}`), items);
    assert.deepEqual(readIn(`You may do the following:${list}`), []);
  });

  it('of a breach bans nothing more', () => {
    assert.deepEqual(readIn('Violating this Policy by sharing the weights will result in suspension.\n').map(kindOf), [
      'termination-on-breach',
    ]);
  });
});

function kindOf(clause: string): string {
  return clause.slice(0, clause.indexOf(':'));
}
