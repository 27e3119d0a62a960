import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { diagnosticsOf, MOST_DIAGNOSTICS } from './diagnostics.ts';
import { alone, clause, document, finding, folder, spanOf } from './handMade.ts';

const TEXT = 'You may use it.\nYou will not train other models with it.\n';
const BAN = 'You will not train other models with it.';

describe('diagnostics', () => {
  it('name the check, the place, the severity and the section', () => {
    const of = document(TEXT, {
      clauses: [clause(TEXT, BAN, 'no-improving-other-models', { section: '1.b' })],
      findings: [finding(TEXT, BAN, 'clause/no-improving-other-models', { message: 'No improving other models.' })],
    });
    assert.deepEqual(diagnosticsOf(alone(of), 'file:///docs'), [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 40 } },
        severity: DiagnosticSeverity.Warning,
        source: 'Card & Clause',
        code: 'clause/no-improving-other-models',
        message: 'No improving other models. (section 1.b)',
        codeDescription: { href: 'file:///docs/clauses/no-improving-other-models.md' },
      },
    ]);
  });

  it('come worst first', () => {
    const of = document(TEXT, {
      findings: [
        finding(TEXT, 'You may', 'a', { severity: 'hint' }),
        finding(TEXT, 'train', 'b', { severity: 'error' }),
        finding(TEXT, 'use', 'c', { severity: 'error' }),
      ],
    });
    assert.deepEqual(
      diagnosticsOf(alone(of)).map(({ code }) => code),
      ['b', 'c', 'a'],
    );
  });

  it('leave out what was acknowledged', () => {
    const of = document(TEXT, { findings: [finding(TEXT, 'use', 'a', { acknowledged: true })] });
    assert.deepEqual(diagnosticsOf(alone(of)), []);
  });

  it('point to the other places that explain a finding, and leave out places that are not reviewed', () => {
    const card = 'license: heron';
    const of = document(TEXT, {
      findings: [
        finding(TEXT, 'use', 'a', {
          related: [
            { path: 'README.md', ...spanOf(card, 'heron'), message: 'declared here' },
            { path: 'GONE', start: 0, end: 1, message: 'gone' },
          ],
        }),
      ],
    });
    const reviewed = folder([of, document(card, { path: 'README.md', type: 'model-card' })]);
    assert.deepEqual(diagnosticsOf({ folder: reviewed, document: of })[0]?.relatedInformation, [
      {
        location: {
          uri: 'file:///models/heron/README.md',
          range: { start: { line: 0, character: 9 }, end: { line: 0, character: 14 } },
        },
        message: 'declared here',
      },
    ]);
  });

  it('are at most a thousand for a file, and the last one counts the rest', () => {
    const hints = Array.from({ length: 1500 }, () => finding(TEXT, 'use', 'a', { severity: 'hint' }));
    const of = document(TEXT, { findings: [...hints, finding(TEXT, 'train', 'b', { severity: 'error' })] });
    const diagnostics = diagnosticsOf(alone(of));
    assert.equal(diagnostics.length, MOST_DIAGNOSTICS);
    assert.equal(diagnostics[0]?.code, 'b');
    assert.equal(diagnostics.at(-1)?.message, '502 more findings in this file are not shown.');
    assert.equal(diagnostics.at(-1)?.severity, DiagnosticSeverity.Information);
  });

  it('are the same objects as before where they still tell the same', () => {
    const findings = ['You may', 'use', 'train', 'models'].map((words) => finding(TEXT, words, 'a'));
    const before = diagnosticsOf(alone(document(TEXT, { findings })));
    const later = TEXT.replace('use it', 'run it and use it');
    const moved = ['You may', 'use', 'train', 'other', 'models'].map((words) => finding(later, words, 'a'));
    const of = alone(document(later, { findings: moved }));
    const now = diagnosticsOf(of, undefined, false, before);
    assert.deepEqual(now, diagnosticsOf(of));
    assert.deepEqual(
      now.map((one) => before.indexOf(one)),
      [0, -1, 2, -1, 3],
    );
  });

  it('do not count a byte order mark in their columns', () => {
    const text = `\uFEFF${TEXT}`;
    const of = document(text, { findings: [finding(text, 'You may', 'a')] });
    assert.equal(diagnosticsOf(alone(of))[0]?.range.start.character, 0);
  });
});
