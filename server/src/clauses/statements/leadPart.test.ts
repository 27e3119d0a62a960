import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { askLead, leadPart } from './leadPart.ts';
import { allStatements, type Statement } from './statements.ts';

const statements = (text: string): readonly Statement[] =>
  [...allStatements(readText(new SourceText(text)))].map(({ statement }) => statement).filter(({ own }) => own > 0);
const words = ({ words }: Statement) => words.map(({ text }) => text).join(' ');

describe('the words that govern a statement', () => {
  const list = statements('You may not: (a) sell the model, (b) rent the model.\n\nYou may: (a) copy it, (b) use it.');

  it('are one statement for all items of a list', () => {
    const leads = list.map(leadPart);
    assert.deepEqual(leads.map(words), ['You may not :', 'You may not :', 'You may :', 'You may :']);
    assert.equal(leads[0], leads[1]);
    assert.notEqual(leads[1], leads[2]);
  });

  it('are asked a question once for the items of a list that follow one another', () => {
    let asked = 0;
    const answers = list.map((statement) =>
      askLead('bans', statement, (lead) => {
        asked++;
        return lead.words.some(({ stem }) => stem === 'not');
      }),
    );
    assert.deepEqual(answers, [true, true, false, false]);
    assert.equal(asked, 2);
  });
});
