import { type Declared, readDeclared } from '../projects/declared.ts';
import type { FoundModel } from '../projects/models.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import type { ClaimGround } from './judgeClaims.ts';
import { judgeFreedoms } from './judgeFreedoms.ts';
import { judgeOsd } from './judgeOsd.ts';
import { modelTerms, type TermsText } from './modelTerms.ts';
import { missingTexts, namesOf } from './namedLicenses.ts';
import { type Term, type Terms, termsOf } from './terms.ts';
import type { Evidence, Freedoms, OsdVerdicts } from './verdict.ts';

/** The verdict on a model, and what it rests on. */
export interface Verdict {
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
  /** The clauses that count, over all documents. */
  readonly terms: readonly Term[];
  readonly declared: Declared;
  /** What the claims of its cards are held against. */
  readonly ground: ClaimGround;
}

/** The terms that a document states. What a card says of its data or its code alone is no term of the model. */
export function termsText({ document, clauses, reading, kinds }: ReadDocument): TermsText {
  const { path, scope, problem, card, source } = document;
  const all = termsOf(path, clauses, kinds);
  const ofModel = ({ clause }: Term) => !OF_OTHERS.test(source.slice(clause)) || OF_MODEL.test(source.slice(clause));
  return {
    path,
    scope,
    terms: card === null ? all : all.filter(ofModel),
    read: problem === null && reading.language === 'en',
  };
}

const OF_OTHERS = /\b(?:datasets?|training data|code|codebase|repository|software|scripts?)\b/i;
const OF_MODEL = /\b(?:models?|weights|checkpoints?)\b/i;

/** Judges a model by what its documents say; `textOf` gives the terms of each. */
export function judgeModel(
  model: FoundModel,
  reads: ReadonlyMap<string, ReadDocument>,
  textOf: (path: string) => TermsText | undefined,
): Verdict {
  const textsOf = (paths: readonly string[]) => paths.flatMap((path) => textOf(path) ?? []);
  const stating = model.cards.filter((path) => (reads.get(path)?.document.card?.legal.length ?? 0) > 0);
  const stated = modelTerms(textsOf(model.licenses), textsOf(model.policies), textsOf(stating));
  const missing = missingOf(model, reads);
  const sets = missing.length === 0 ? stated : [...stated, unseen(missing)];
  const freedoms = judgeFreedoms(sets);
  const osd = judgeOsd(sets, freedoms);
  const terms = [...new Set(sets.flatMap((set) => set.terms))];
  const declared = readDeclared(model.card === null ? null : reads.get(model.card)?.document.card?.frontMatter);
  const licenses = licensesOf(model, reads);
  const ground: ClaimGround = {
    freedoms,
    osd,
    terms,
    gatedByMetadata: declared.gated,
    licenses,
    licenseNames: [...declared.licenses, ...declared.names, ...namesOf(licenses)],
  };
  return { freedoms, osd, terms, declared, ground };
}

function licensesOf({ licenses }: FoundModel, reads: ReadonlyMap<string, ReadDocument>) {
  return licenses.flatMap((path) => {
    const source = reads.get(path)?.document.source;
    return source === undefined ? [] : [{ path, source }];
  });
}

/** Where the cards name a license of the weights whose text is not here. */
function missingOf(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly Evidence[] {
  const licenses = licensesOf(model, reads);
  return model.cards.flatMap((path) => {
    const read = reads.get(path);
    if (read === undefined) return [];
    const claims = missingTexts(read.claims, read.document.source, licenses);
    return claims.map(({ start, end }) => ({ path, start, end }));
  });
}

/** Terms that are named and not here: nothing is known of them. */
function unseen(because: readonly Evidence[]): Terms {
  return { terms: [], read: false, paths: [], unseen: because };
}
