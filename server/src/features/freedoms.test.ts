import assert from 'node:assert/strict';
import type { DocumentReview, ModelReview } from '../review/value.ts';
import { freedomsOf } from './freedoms.ts';
import { clause, criteria, document, finding, folder, freedoms, model, spanOf } from './handMade.ts';

const LICENSE = '1. You may use it.\n2. Above 700 million users ask us.\n3. You will not train other models with it.\n';
const CARD = 'Heron is an open source model.\n';

const license = document(LICENSE, {
  clauses: [
    clause(LICENSE, 'You may use it.', 'grants-use', { section: '1' }),
    clause(LICENSE, 'Above 700 million users ask us.', 'commercial-threshold', {
      section: '2',
      values: { amount: 700_000_000, unit: 'users' },
    }),
    clause(LICENSE, 'You will not train other models with it.', 'no-improving-other-models', { section: '3' }),
  ],
  findings: [finding(LICENSE, 'Above 700 million users ask us.', 'clause/commercial-threshold')],
});
const card = document(CARD, {
  path: 'README.md',
  type: 'model-card',
  findings: [
    finding(CARD, 'open source', 'claim/open-source', {
      severity: 'error',
      message: 'The card says “open source”.',
      fixes: [
        { title: 'Say so', edits: [{ path: 'README.md', ...spanOf(CARD, 'open source'), newText: 'open weights' }] },
      ],
    }),
  ],
});
const at = (index: number) => ({ path: 'LICENSE', clause: index });
const limited = model({
  card: 'README.md',
  freedoms: freedoms({
    use: ['restricted', at(0), at(1), at(2)],
    study: ['allowed', at(0)],
    modify: ['restricted', at(2)],
    share: ['unknown', { searched: ['grants-use'] }],
  }),
  osd: criteria({ 5: ['broken', at(1)], 6: ['broken', at(1), at(2)], 1: ['met'] }),
});

function panelOf(documents: readonly DocumentReview[], of: ModelReview) {
  const named = { id: '0', name: of.name, folder: folder(documents, [of]), model: of };
  return freedomsOf(named, [named]);
}

function answer(of: ModelReview) {
  return panelOf([card, license], of);
}

describe('the freedoms panel', () => {
  const { view, places, fixes } = answer(limited);

  it('says the verdict as a reading of the texts', () => {
    assert.deepEqual(view.verdict, {
      tone: 'limit',
      word: 'Not open source',
      head: 'Not open source as the Open Source Definition reads:',
      text: '2 clauses limit the freedom to use and modify; criteria 5 and 6 are broken, in our reading; the texts do not say whether you may share.',
    });
  });

  it('gives each freedom its word and the clauses that decided, with what is particular to them', () => {
    assert.deepEqual(
      view.freedoms.map(({ name, tone, word, reasons }) => [name, tone, word, ...reasons.map(({ text }) => text)]),
      [
        ['Use', 'limit', 'restricted', 'Cap: 700,000,000 users', 'No improving other models'],
        ['Study', 'good', 'allowed', 'Grants use'],
        ['Modify', 'limit', 'restricted', 'No improving other models'],
        ['Share', 'unknown', 'not said', 'looked for in vain: Right to use'],
      ],
    );
  });

  it('leads from each reason to its clause', () => {
    const [cap] = view.freedoms[0]?.reasons ?? [];
    assert.equal(cap?.where, '2');
    assert.deepEqual(places[cap?.place ?? -1], {
      uri: 'file:///models/heron/LICENSE',
      range: { start: { line: 1, character: 3 }, end: { line: 1, character: 34 } },
    });
  });

  it('says which file a section is of, where the model has more texts than its license', () => {
    const text = '1. Not for war.';
    const policy = document(text, {
      path: 'USE_POLICY.md',
      type: 'use-policy',
      clauses: [clause(text, 'Not for war.', 'use-restriction', { section: '1' })],
    });
    const because = { path: 'USE_POLICY.md', clause: 0 };
    const of = model({ policies: ['USE_POLICY.md'], freedoms: freedoms({ use: ['restricted', at(1), because] }) });
    const [use] = panelOf([license, policy], of).view.freedoms;
    assert.deepEqual(
      use?.reasons.map(({ where }) => where),
      ['2', 'USE_POLICY.md,\u00a01'],
    );
  });

  it('says of clauses of one kind how many there are', () => {
    const text = 'Not for war. Not for spam.';
    const policy = document(text, {
      clauses: ['Not for war.', 'Not for spam.'].map((words) => clause(text, words, 'use-restriction')),
    });
    const of = model({ freedoms: freedoms({ use: ['restricted', at(0), at(1)] }) });
    const [use] = panelOf([policy], of).view.freedoms;
    assert.deepEqual(
      use?.reasons.map(({ text }) => text),
      ['Use restriction (2 clauses)'],
    );
  });

  it('shows what can be mended, with its fix, and leaves clauses to their list', () => {
    assert.deepEqual(
      view.findings.map(({ text, where, word }) => [word, text, where]),
      [['Error', 'The card says “open source”.', 'README.md, line 1']],
    );
    const [fix] = view.findings[0]?.fixes ?? [];
    assert.deepEqual(
      fixes[fix?.fix ?? -1]?.edits.map(({ uri, newText }) => [uri, newText]),
      [['file:///models/heron/README.md', 'open weights']],
    );
  });

  it('has every card of a model, that which is its card first', () => {
    const other = document('# Heron chat\n', { path: 'cards/CHAT_MODEL_CARD.md', type: 'model-card' });
    const of = model({ card: 'README.md', cards: ['README.md', 'cards/CHAT_MODEL_CARD.md'] });
    assert.deepEqual(
      panelOf([other, license, card], of).view.files.map(({ path }) => path),
      ['README.md', 'cards/CHAT_MODEL_CARD.md', 'LICENSE'],
    );
  });

  it('says once what is wrong in several places, with a fix for all of them', () => {
    const text = 'Heron is open source. Yes, open source.';
    const said = (at: number) => {
      const span = { start: at, end: at + 'open source'.length };
      const fixes = [{ title: 'Say “open-weight”', edits: [{ path: 'README.md', ...span, newText: 'open-weight' }] }];
      return {
        ...finding(text, 'open source', 'claim/open-source', { severity: 'error', message: 'No.', fixes }),
        ...span,
      };
    };
    const twice = document(text, {
      path: 'README.md',
      type: 'model-card',
      findings: [said(text.indexOf('open')), said(text.lastIndexOf('open'))],
    });
    const { view, fixes } = panelOf([twice], model({ card: 'README.md' }));
    assert.deepEqual(
      view.findings.map(({ text, where, also, fixes }) => [
        text,
        where,
        also.map(({ where }) => where),
        fixes.map(({ title }) => title),
      ]),
      [['No.', 'README.md, line 1', ['README.md, line 1'], ['Say “open-weight”, in all 2 places']]],
    );
    assert.equal(fixes[0]?.edits.length, 2);
  });

  it('has the ten criteria with their evidence', () => {
    assert.deepEqual(
      view.osd.map(({ number, tone }) => `${number} ${tone}`),
      [
        '1 good',
        '2 unknown',
        '3 unknown',
        '4 unknown',
        '5 bad',
        '6 bad',
        '7 unknown',
        '8 unknown',
        '9 unknown',
        '10 unknown',
      ],
    );
    assert.equal(view.osd[5]?.evidence.length, 2);
  });

  it('lists the clauses by document, with filters that count them', () => {
    assert.deepEqual(
      view.clauses.groups.map(({ title, clauses }) => [
        title,
        ...clauses.map(({ text, filter }) => `${filter}: ${text}`),
      ]),
      [['LICENSE', 'grants: Grants use', 'limits: Cap: 700,000,000 users', 'limits: No improving other models']],
    );
    assert.deepEqual(
      view.clauses.filters.map(({ id, count }) => `${id} ${count}`),
      ['limits 2', 'duties 0', 'grants 1', 'terms 0', 'all 3'],
    );
  });

  it('says that nothing is restricted where nothing is', () => {
    const open = model({
      freedoms: freedoms({ use: ['allowed'], study: ['allowed'], modify: ['conditional'], share: ['conditional'] }),
    });
    assert.deepEqual(answer(open).view.verdict, {
      tone: 'good',
      word: 'Nothing restricted',
      head: 'Nothing restricted:',
      text: 'you may use and study, and with duties modify and share; no criterion of the Open Source Definition is broken, in our reading.',
    });
  });

  it('says that nothing was granted where nothing could be read', () => {
    assert.deepEqual(answer(model()).view.verdict, {
      tone: 'unknown',
      word: 'No grant found',
      head: 'Nothing granted that we can read.',
      text: 'The texts here say nothing that we read as a grant; ask the licensor for the terms.',
    });
  });

  it('rests on the terms that are named where there is no text', () => {
    const clause = (kind: string, section: string) => ({ license: 'heron-1', section, kind });
    const capped = clause('commercial-threshold', '2');
    const named = model({
      freedoms: freedoms({
        use: ['restricted', capped, clause('use-restriction', '3.2'), clause('use-restriction', '3.3')],
      }),
      osd: criteria({ 6: ['broken', { license: 'heron-1', section: '3.2' }] }),
    });
    const { view } = answer(named);
    assert.match(view.verdict.text, /^the terms named limit the freedom to use; criterion 6 is broken/);
    assert.deepEqual(view.freedoms[0]?.reasons, [
      { text: 'Size threshold', where: 'heron-1 section 2' },
      { text: 'Prohibited use', where: 'heron-1 sections 3.2, 3.3' },
    ]);
  });
});
