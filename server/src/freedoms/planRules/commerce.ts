import type { Term } from '../terms.ts';
import { besideOf } from './beside.ts';
import { nuancesOf } from './nuances.ts';
import { does, IF, type PlanRule } from './rule.ts';

/** Clauses that ask whether there is money in it. */
export const commerceRules: readonly PlanRule[] = [
  {
    name: 'non-commercial-alone',
    kinds: ['noncommercial-only'],
    acts: 'all',
    weigh: (term, { earns, terms }) => {
      if (grantsCommerceBeside(term, terms)) return null;
      // Who registers may: `permission-for-commerce` says so.
      if (earns === true && opensByRegistering(term, terms)) return null;
      // With a permission to be had, that condition says both: no money in it, or the permission.
      if (earns === null && permissionBeside(term, terms)) return null;
      return earns === true ? { bars: true, met: false } : { met: earns === null ? null : true };
    },
  },
  {
    name: 'research-alone',
    kinds: ['research-only'],
    acts: 'all',
    // Whether someone does research is theirs to say; that of a university, as a rule, is.
    weigh: (term, { earns, reader, terms }) => {
      if (grantsCommerceBeside(term, terms)) return null;
      if (earns === true) return opensByRegistering(term, terms) ? null : { bars: true, met: false };
      return { met: reader.organization === 'academic' ? true : null };
    },
  },
  {
    name: 'non-production',
    kinds: ['noncommercial-only', 'research-only'],
    acts: ['serve'],
    // Who offers it to others as a service has it in production, paid or not.
    weigh: (term, { terms }) =>
      nuancesOf(term).nonProduction === true && !grantsCommerceBeside(term, terms) ? { bars: true, met: false } : null,
  },
  {
    name: 'permission-for-commerce',
    kinds: ['commercial-permission-required'],
    acts: 'all',
    // To register is up to the reader; what only another agreement gives, these terms do not.
    weigh: (term, { earns, terms }) => {
      const { values } = term.clause;
      if (earns === false) return { met: true, values };
      const another = values.how === 'agreement' || values.how === 'request' || values.how === 'consent';
      // Where the text has a way by registering, or grants commerce in the same words, that way is meant.
      const open = opensByRegistering(term, terms) || besideOf(term, 'grants-commercial-use', terms) !== undefined;
      if (earns === null && !open && besidesNoncommercial(term, terms))
        return { met: null, values: { ...values, or: 'non-commercial' } };
      return earns === true && another && !open ? { bars: true, met: false, values } : { met: null, values };
    },
  },
  {
    name: 'fee-due',
    kinds: ['fee'],
    acts: ['use', 'serve', 'earn', 'pass-on', 'pass-on-derivative'],
    // That a fee may come with another agreement is no fee; nor is one that is waived.
    weigh: (term, { earns }) => {
      if (nuancesOf(term).waived === true) return null;
      return { met: nuancesOf(term).commerce === true && earns === false ? true : null, values: term.clause.values };
    },
  },
  {
    name: 'no-competing',
    kinds: ['no-competing-use'],
    acts: 'all',
    weigh: (_, { plan, earns }) =>
      does(plan, 'use', 'serve', 'earn', 'change', 'train-another', 'pass-on', 'pass-on-derivative') && earns !== false
        ? IF
        : { met: true },
  },
];

/** True where the same text tells those who want it for commerce to get a permission, which `permission-for-commerce` says. */
function permissionBeside({ path }: Term, terms: readonly Term[]): boolean {
  return terms.some(
    (term) =>
      term.kind.id === 'commercial-permission-required' &&
      term.path === path &&
      !opensByRegistering(term, terms) &&
      besideOf(term, 'grants-commercial-use', terms) === undefined,
  );
}

/** True where the same text is for non-commercial purposes alone, so that a permission is the other way. */
function besidesNoncommercial({ path }: Term, terms: readonly Term[]): boolean {
  return terms.some(
    (term) => term.kind.id === 'noncommercial-only' && term.path === path && !grantsCommerceBeside(term, terms),
  );
}

/** True where the same text lets those use it commercially who register. */
function opensByRegistering({ path }: Term, terms: readonly Term[]): boolean {
  return terms.some(
    (term) =>
      term.kind.id === 'commercial-permission-required' && term.path === path && term.clause.values.how === 'register',
  );
}

/**
 * True where the same text gives a second license for commerce, so that the limit is that of the first alone: a grant of
 * use that names commerce, in another section than the limit. That outputs may be used for commerce is no such license.
 */
function grantsCommerceBeside(limit: Term, terms: readonly Term[]): boolean {
  return terms.some(
    (term) =>
      term.kind.id === 'grants-commercial-use' &&
      term.path === limit.path &&
      term.clause.section !== limit.clause.section &&
      nuancesOf(term).grantsUse === true &&
      !terms.some(
        ({ kind, path, clause }) =>
          kind.id === limit.kind.id && path === term.path && clause.section === term.clause.section,
      ),
  );
}
