import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

const TERMS = '## Use\n\nYou may not use the model for commercial purposes.\n';

function kindsIn(text: string): readonly string[] {
  return readClauses(readText(new SourceText(text))).map(({ kind }) => kind);
}

describe('a summary in front of the terms', () => {
  it('binds nobody where it says so', () => {
    const summary =
      '# License\n\n> **In short** — for convenience only; the license text below is the contract.\n>\n> - You may use it free of charge.\n> - You may not sell it.\n\n';
    assert.deepEqual(kindsIn(summary + TERMS), ['noncommercial-only']);
  });

  it('is read as terms where it does not', () => {
    assert.deepEqual(kindsIn(`# License\n\n## In short\n\n- You may not sell the model.\n\n${TERMS}`), [
      'redistribution-ban',
      'noncommercial-only',
    ]);
  });

  it('ends with the next heading', () => {
    const text = `# License\n\n## Summary (not legal terms)\n\nYou may not sell the model.\n\n${TERMS}`;
    assert.deepEqual(kindsIn(text), ['noncommercial-only']);
  });

  it('ends there however far that is', () => {
    const bans = 'You may not sell the model.\n\n'.repeat(100);
    const text = `# License\n\n${bans}## Summary (not legal terms)\n\n${bans}${TERMS}${bans}`;
    assert.equal(kindsIn(text).filter((kind) => kind === 'redistribution-ban').length, 200);
  });
});
