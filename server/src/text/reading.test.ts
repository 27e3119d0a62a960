import assert from 'node:assert/strict';
import { readSteps, readText } from './reading.ts';
import { SourceText } from './sourceText.ts';

describe('a reading', () => {
  it('is of the named parts of a text alone, with offsets into the whole', () => {
    const text = '---\nlicense: other\n---\n# License\n\nYou may use it.\n\n# Other\n\nNothing.';
    const start = text.indexOf('# License');
    const end = text.indexOf('# Other');
    const { places } = readText(new SourceText(text), { parts: [{ start, end }] });
    assert.deepEqual(
      places.map((p) => [p.start, p.passage.normalized.text]),
      [
        [start, 'License'],
        [text.indexOf('You may'), 'You may use it.'],
      ],
    );
  });

  it('shares blocks between versions, part by part', () => {
    const text = 'One is here.\n\nTwo is here.\n\nThree is here.';
    const parts = [
      { start: 0, end: 14 },
      { start: 28, end: text.length },
    ];
    const before = readText(new SourceText(text), { parts });
    const longer = `Zero, then ${text}`;
    const moved = parts.map((p, i) => ({ start: i === 0 ? 0 : p.start + 11, end: p.end + 11 }));
    const after = readText(new SourceText(longer), { parts: moved }, before);
    assert.equal(after.places[1]?.block, before.places[1]?.block);
    assert.equal(after.places[1]?.start, 39);
    const more = readText(new SourceText(text), {}, before);
    assert.deepEqual(
      more.places.map((p) => p.start),
      [0, 14, 28],
    );
  });

  it('is total: any text has one', () => {
    for (const text of ['', '\n', '\uFEFF', '\0', '1.', '(', '\ud800', '#', '```', '* ', '第']) {
      assert.ok(readText(new SourceText(text)).places.length <= 1, JSON.stringify(text));
    }
  });

  it('can be made in steps, with the same result', () => {
    const source = new SourceText(Array.from({ length: 200 }, (_, i) => `${i + 1}. You may use it.`).join('\n\n'));
    const steps = readSteps(source);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.ok(count >= 4);
    assert.deepEqual(
      step.value.places.map((p) => [p.start, p.path]),
      readText(source).places.map((p) => [p.start, p.path]),
    );
  });
});
