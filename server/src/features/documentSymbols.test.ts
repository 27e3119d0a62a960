import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbolsOf } from './documentSymbols.ts';
import { alone, clause, document, section, spanOf } from './handMade.ts';

const TEXT = '1. Grant\nYou may use it.\n  a. Limits\n  No training.\n2. Law\nOf Mars.\n';

describe('document symbols', () => {
  const outline = {
    sections: [
      section(TEXT, '1. Grant\nYou may use it.\n  a. Limits\n  No training.\n', {
        title: 'Grant',
        heading: spanOf(TEXT, '1. Grant'),
        children: [
          section(TEXT, 'a. Limits\n  No training.\n', {
            path: '1.a',
            label: 'a.',
            title: 'Limits',
            heading: spanOf(TEXT, 'a. Limits'),
          }),
        ],
      }),
      section(TEXT, '2. Law\nOf Mars.\n', { path: '2', label: '2.', title: '2. Law', heading: spanOf(TEXT, '2. Law') }),
    ],
  };
  const clauses = [
    clause(TEXT, 'No training.', 'no-improving-other-models', { section: '1.a' }),
    clause(TEXT, 'You may use it.', 'grants-use'),
  ];

  it('are the sections with the clauses in them, in the order of the text', () => {
    assert.deepEqual(names(documentSymbolsOf(alone(document(TEXT, { outline, clauses })))), [
      '1. Grant',
      ['Grants use', 'a. Limits', ['No improving other models']],
      '2. Law',
    ]);
  });

  it('say what a clause does and where it stands', () => {
    const [grant] = documentSymbolsOf(alone(document(TEXT, { outline, clauses })));
    assert.deepEqual(grant?.children?.[1]?.children?.[0]?.detail, 'limits · 1.a');
    assert.deepEqual(grant?.children?.[0]?.detail, 'grants');
  });

  it('are bullets by their words alone, and first words that were cut by whole ones', () => {
    const cut = 'To generate or disseminate personal identifiable information that';
    const sections = [
      section(TEXT, '1. Grant', { label: '-', title: '- Military use' }),
      section(TEXT, '2. Law', { label: 'b.', title: cut.slice(0, 60) }),
    ];
    assert.deepEqual(names(documentSymbolsOf(alone(document(TEXT, { outline: { sections } })))), [
      'Military use',
      'b. To generate or disseminate personal identifiable…',
    ]);
  });

  it('are the clauses alone in a card, whose outline is the editor’s', () => {
    assert.deepEqual(names(documentSymbolsOf(alone(document(TEXT, { type: 'model-card', outline, clauses })))), [
      'Grants use',
      'No improving other models',
    ]);
  });

  it('keep a clause that reaches over the end of a section', () => {
    const over = [clause(TEXT, 'No training.\n2. Law', 'grants-use')];
    assert.deepEqual(names(documentSymbolsOf(alone(document(TEXT, { outline, clauses: over })))), [
      '1. Grant',
      ['a. Limits'],
      'Grants use',
      '2. Law',
    ]);
  });
});

type Names = readonly (string | Names)[];

function names(symbols: readonly DocumentSymbol[]): Names {
  return symbols.flatMap(({ name, children = [] }) => (children.length > 0 ? [name, names(children)] : [name]));
}
