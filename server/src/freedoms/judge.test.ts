import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Clause, ClauseGroup, Effect, Freedom, OsdCriterion } from '../clauses/clause.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import { AI_ACT_RULES } from './aiAct.ts';
import { TERMS_RULES } from './componentTerms.ts';
import { FREEDOM_RULES, judgeFreedoms } from './judgeFreedoms.ts';
import { judgeOsd, OSD_RULES } from './judgeOsd.ts';
import { modelTerms } from './modelTerms.ts';
import { MOF_RULES } from './mof.ts';
import { OSAID_RULES } from './osaid.ts';
import { hasLimits, type Term, type Terms, termsOf } from './terms.ts';

function kind(id: string, effect: Effect, freedoms: readonly Freedom[], osd: readonly OsdCriterion[] = []): ClauseKind {
  const group: ClauseGroup = effect === 'grants' ? 'grant' : effect === 'obliges' ? 'condition' : 'use-limit';
  const words = { title: id, meaning: '', why: '', advice: '', says: [], examples: { match: [], noMatch: [] } };
  return { id, group, effect, freedoms, osd, ...words };
}
const KINDS = new Map(
  [
    kind('grants-use', 'grants', ['use']),
    kind('grants-modification', 'grants', ['modify']),
    kind('grants-distribution', 'grants', ['share']),
    kind('grants-commercial-use', 'grants', ['use', 'share']),
    kind('grants-patent', 'grants', ['use']),
    kind('license-copy', 'obliges', ['share']),
    kind('indemnification', 'obliges', ['use']),
    kind('naming-requirement', 'obliges', ['modify', 'share'], [4]),
    kind('fee', 'limits', ['use', 'share'], [1]),
    kind('noncommercial-only', 'limits', ['use', 'modify', 'share'], [6]),
    kind('redistribution-ban', 'withholds', ['share'], [1]),
    kind('confidentiality-duty', 'withholds', ['study', 'share'], [1]),
    kind('reverse-engineering-ban', 'withholds', ['study'], [2, 3]),
  ].map((of) => [of.id, of]),
);
const GRANTS = ['grants-use', 'grants-modification', 'grants-distribution'];

function clause(id: string, parts: Partial<Clause> = {}): Clause {
  return { kind: id, start: 0, end: 1, section: '', topics: [], values: {}, confidence: 1, ...parts };
}
function terms(...clauses: readonly (string | Clause)[]): readonly Term[] {
  return termsOf(
    'LICENSE',
    clauses.map((of) => (typeof of === 'string' ? clause(of) : of)),
    KINDS,
  );
}
const set = (...clauses: readonly (string | Clause)[]): Terms => ({
  terms: terms(...clauses),
  read: true,
  paths: ['LICENSE'],
});
const statusOf = (freedom: Freedom, ...sets: readonly Terms[]) => judgeFreedoms(sets)[freedom].status;
const osdOf = (...sets: readonly Terms[]) => judgeOsd(sets, judgeFreedoms(sets));

describe('the verdict on a freedom', () => {
  it('is allowed where it is granted and nothing else is said', () => {
    assert.equal(statusOf('use', set('grants-use')), 'allowed');
    assert.deepEqual(judgeFreedoms([set('grants-use')]).use.because, [{ path: 'LICENSE', clause: 0 }]);
  });

  it('is allowed where a duty is owed only by those who offer a warranty of their own', () => {
    const owed = (values: Clause['values']) =>
      statusOf('use', set('grants-use', clause('indemnification', { values })));
    assert.equal(owed({}), 'conditional');
    assert.equal(owed({ offered: true }), 'allowed');
  });

  it('is not limited by royalties that the licensor waives, or only keeps a right to collect', () => {
    const due = (values: Clause['values']) => {
      const under = set(...GRANTS, clause('fee', { values }));
      return [statusOf('use', under), osdOf(under)[1].status];
    };
    assert.deepEqual(due({}), ['restricted', 'broken']);
    assert.deepEqual(due({ waived: true }), ['allowed', 'met']);
  });

  it('is not taken by a duty to guard against the unauthorized what one may pass on', () => {
    const guard = (...grants: readonly string[]) => {
      const under = set(...grants, clause('confidentiality-duty', { values: { guarded: true } }));
      return [statusOf('share', under), osdOf(under)[1].status];
    };
    assert.deepEqual(guard(...GRANTS), ['allowed', 'met']);
    assert.deepEqual(guard('grants-use'), ['denied', 'broken']);
    assert.equal(statusOf('share', set(...GRANTS, 'confidentiality-duty')), 'restricted');
  });

  it('is conditional where it is granted with duties', () => {
    assert.equal(statusOf('share', set('grants-distribution', 'license-copy')), 'conditional');
  });

  it('is restricted where a limit stands, granted or not', () => {
    assert.equal(statusOf('use', set('grants-use', 'noncommercial-only')), 'restricted');
    assert.equal(statusOf('share', set('grants-use', 'noncommercial-only')), 'restricted');
  });

  it('is denied by a ban without qualification, and restricted by one with it or beside a grant', () => {
    const qualified = clause('redistribution-ban', { values: { qualified: true } });
    assert.equal(statusOf('share', set('grants-use', 'redistribution-ban')), 'denied');
    assert.equal(statusOf('share', set('grants-use', qualified)), 'restricted');
    assert.equal(statusOf('share', set('grants-distribution', 'redistribution-ban')), 'restricted');
  });

  it('on study is that use is granted and no study limit stands', () => {
    assert.equal(statusOf('study', set('grants-use', 'noncommercial-only')), 'allowed');
    assert.equal(statusOf('study', set('grants-use', 'reverse-engineering-ban')), 'restricted');
    assert.equal(statusOf('study', set('reverse-engineering-ban')), 'denied');
    assert.equal(statusOf('study', set('grants-patent')), 'unknown');
  });

  it('is unknown where the text says nothing, with what was looked for', () => {
    const { share } = judgeFreedoms([set('grants-commercial-use')]);
    assert.equal(share.status, 'unknown');
    assert.ok('searched' in (share.because[0] ?? {}));
    assert.equal(judgeFreedoms([]).use.status, 'unknown');
    assert.deepEqual(judgeFreedoms([]).use.because, [{ missing: 'license' }]);
  });

  it('rests on no clause of which the reader is unsure', () => {
    assert.equal(statusOf('use', set('grants-use', clause('noncommercial-only', { confidence: 0.4 }))), 'allowed');
  });

  it('is the strictest of the licenses', () => {
    const open = set(...GRANTS);
    assert.equal(statusOf('use', open, set('grants-use', 'noncommercial-only')), 'restricted');
    assert.equal(statusOf('use', open, set()), 'unknown');
  });
});

describe('the verdict on the Open Source Definition', () => {
  it('is broken by limits and bans, with the clauses that do', () => {
    const osd = osdOf(set(...GRANTS, 'noncommercial-only'));
    assert.equal(osd[6].status, 'broken');
    assert.deepEqual(osd[6].because, [{ path: 'LICENSE', clause: 3 }]);
    assert.equal(osd[5].status, 'unknown');
  });

  it('is broken by a name that must be kept, not by one that must be left out', () => {
    const naming = (direction: string) => clause('naming-requirement', { values: { direction } });
    assert.equal(osdOf(set(...GRANTS, naming('include')))[4].status, 'broken');
    assert.equal(osdOf(set(...GRANTS, naming('avoid')))[4].status, 'met');
  });

  it('is met where all is granted, read, and nothing against it found; the rest stays unknown', () => {
    const osd = osdOf(set(...GRANTS, 'license-copy'));
    const met = Object.entries(osd).flatMap(([number, { status }]) => (status === 'met' ? [number] : []));
    assert.deepEqual(met, ['1', '3', '4', '5', '6']);
    assert.equal(osd[2].status, 'unknown');
    assert.equal(osdOf({ ...set(...GRANTS), read: false })[5].status, 'unknown');
    assert.equal(osdOf(set('grants-use'))[5].status, 'unknown');
    assert.equal(osdOf()[5].status, 'unknown');
  });
});

describe('the terms of a model', () => {
  const text = (path: string, scope: 'all' | 'weights' | 'code' | 'data', ...clauses: readonly string[]) => {
    return { path, scope, terms: terms(...clauses), read: true };
  };

  it('are one set for each license of the weights, with policies and card', () => {
    const sets = modelTerms(
      [text('A', 'all'), text('B', 'all'), text('C', 'data'), text('D', 'code')],
      [text('P', 'all')],
      [text('card', 'all', 'grants-use')],
    );
    assert.deepEqual(
      sets.map(({ paths }) => paths),
      [
        ['A', 'P', 'card'],
        ['B', 'P', 'card'],
      ],
    );
  });

  it('are those for the weights by name where there are such', () => {
    assert.deepEqual(
      modelTerms([text('LICENSE', 'all'), text('MODEL_LICENSE', 'weights')], [], []).map(({ paths }) => paths),
      [['MODEL_LICENSE']],
    );
  });

  it('have limits where one may not do as one likes', () => {
    assert.ok(hasLimits(terms('noncommercial-only')));
    assert.ok(!hasLimits(terms('license-copy', 'grants-use')));
  });
});

describe('docs/judgment.md', () => {
  it('names every rule', () => {
    const page = readFileSync('docs/judgment.md', 'utf8');
    assert.deepEqual(
      [...FREEDOM_RULES, ...OSD_RULES, ...TERMS_RULES, ...OSAID_RULES, ...MOF_RULES, ...AI_ACT_RULES].filter(
        (rule) => !page.includes(`\`${rule}\``),
      ),
      [],
    );
  });
});
