import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

/** The kinds that a text says. */
const kindsIn = (text: string): readonly string[] =>
  readClauses(readText(new SourceText(text))).map((clause) => clause.kind);

describe('what is told of others', () => {
  it('binds nobody: training data, base models, what comes with the model, other licenses', () => {
    for (const text of [
      'Some of the training data is licensed under terms that prohibit commercial use.',
      'The model was trained on recordings whose licenses forbid redistribution.',
      'The base model, Fern 7B, is subject to the Fern License, which forbids use of its outputs to train other models.',
      'Third-party components may be subject to their own licenses, which may require the disclosure of source code.',
      'Open source software included with the Model is licensed under its own terms, including the limits of liability in them.',
      'The original images are provided by their photographers for non-commercial use only.',
      "These weights were made with the lab's kit, which is released under its own license and permits non-commercial use only.",
      'Conventionally licensed programs come in object code only, and the user is not entitled to modify them or pass them on.',
      'Five sets of images without a license were used for evaluation only.',
      'This is separate from the license of the code (MIT), which does not restrict commercial use.',
      'NonCommercial: Harbor-200K (CC BY-NC-SA 4.0) and Fen (CC BY-NC 4.0) forbid commercial use.',
      'Most RAIL licenses prohibit military use.',
      'The demo calls the Quill API, whose terms prohibit automated scraping.',
    ])
      assert.deepEqual(kindsIn(text), [], text);
  });

  it('may stand under a heading, or behind words, that speak of where the model comes from', () => {
    const list =
      '- Harbor-200K is released by Hill University for research use only.\n- The Fen corpus permits no resale.\n';
    assert.deepEqual(kindsIn(`# Terms\n\n## Training data\n\n${list}`), []);
    assert.deepEqual(kindsIn(`The terms follow those of the training data:\n\n${list}`), []);
  });

  it('may be the line that credits them', () => {
    const text =
      'The weights are released with credit to both labs:\n\n    Fen generator, Fen Lab, non-commercial research use only\n\nThank you.\n';
    assert.deepEqual(kindsIn(text), ['attribution-notice']);
  });

  it('may be what people once agreed to', () => {
    const text =
      'All volunteers agreed that:\n\n- their recordings may be used for research;\n- they may be shared with other scientists.\n';
    assert.deepEqual(kindsIn(text), []);
    assert.ok(kindsIn(`${text}- they shall not be used for any commercial purpose.\n`).includes('noncommercial-only'));
    assert.deepEqual(kindsIn('We ask that contributors use your address only for research.'), []);
  });

  it('binds where it asks something of who reads it, or is said of the model itself', () => {
    for (const [text, kind] of [
      ['The training data is licensed under its own terms, and you must not redistribute it.', 'redistribution-ban'],
      [
        'Because the training data is under terms that forbid it, the model may not be used commercially.',
        'noncommercial-only',
      ],
      ['The Model is licensed under terms that prohibit commercial use.', 'noncommercial-only'],
      ['The base model is licensed to you under this Agreement for research only.', 'research-only'],
      ['Participants must not share the data.', 'redistribution-ban'],
    ] as const)
      assert.ok(kindsIn(text).includes(kind), text);
  });
});
