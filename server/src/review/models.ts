import type { CheckedModel } from '../checks/check.ts';
import { canI } from '../freedoms/canI.ts';
import type { TermsSources } from '../freedoms/componentTerms.ts';
import { type ComponentVerdicts, judgeComponents } from '../freedoms/judgeComponents.ts';
import type { Verdict } from '../freedoms/judgeModel.ts';
import type { Obligation } from '../freedoms/obligation.ts';
import { obligationsOf } from '../freedoms/obligationsOf.ts';
import type { PlanAnswer } from '../freedoms/plan.ts';
import { isNobody, joinReaders, NO_READER, type Reader } from '../freedoms/reader.ts';
import { shippedOf } from '../freedoms/shipped.ts';
import type { Base } from '../projects/bases.ts';
import { declarationOf, type PlacedBeside } from '../projects/beside.ts';
import { type DescribingText, findComponents } from '../projects/components/find.ts';
import type { Listing } from '../projects/components/listing.ts';
import type { Configs } from '../projects/config/configs.ts';
import type { FoundModel } from '../projects/models.ts';
import type { Project } from '../projects/project.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import type { ModelReview } from './value.ts';

/** A model with what is judged of it, what a review says of it, and what the checks know. */
export interface JudgedModel extends FoundModel {
  readonly verdict: Verdict;
  readonly review: ModelReview;
  readonly checked: CheckedModel;
}

/**
 * The components of a model and what follows from them, to be found when they are asked for. A function of its own, for
 * what it gives must keep nothing of the review before.
 */
export function laterComponents(
  sources: Omit<TermsSources, 'declared'>,
  listing: Listing,
  roots: readonly string[],
  beside: readonly PlacedBeside[],
): () => ComponentVerdicts {
  return () => {
    const { model, reads } = sources;
    const listed = listing.of(model.root, roots);
    const texts = [...describingTexts(model, reads), ...beside.flatMap(({ text }) => text ?? [])];
    const declaration = declarationOf(model, beside, listed);
    const found = findComponents(listed, texts, declaration.signs);
    return judgeComponents(found, { ...sources, declared: declaration.license });
  };
}

/** The cards of a model and those of its data. */
function describingTexts(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly DescribingText[] {
  return model.documents.flatMap((path) => {
    const card = reads.get(path)?.document.card ?? null;
    if (card === null) return [];
    return [{ path, card, kind: model.cards.includes(path) ? ('model-card' as const) : ('data-card' as const) }];
  });
}

/** What the checks know of a model; `paths` are all files of the project. */
export function checkedModel(
  model: FoundModel,
  { freedoms, osd, terms, declared }: Verdict,
  reads: ReadonlyMap<string, ReadDocument>,
  paths: ReadonlySet<string>,
): Omit<CheckedModel, 'bases' | 'datasets' | 'stated'> {
  const texts = [...model.licenses, ...model.policies].flatMap((path) => {
    const read = reads.get(path);
    return read === undefined ? [] : [{ path, known: read.known, ...pick(read) }];
  });
  const sourceOf = (path: string) => reads.get(path)?.document.source;
  const { root, name, card, cards, licenses, policies } = model;
  const files = { root, name, card, cards, licenses, policies };
  return { ...files, freedoms, osd, terms, declared, texts, paths, sourceOf };
}

function pick({ document: { type, scope, source } }: ReadDocument) {
  return { type, scope, source };
}

/** What a review says of a model, from its verdict and, when they are asked for, its components. */
export function reviewModel(
  model: FoundModel,
  { freedoms, terms, asks, declared }: Verdict,
  components: () => ComponentVerdicts,
  bases: readonly Base[],
  reads: ReadonlyMap<string, ReadDocument>,
  reader: Reader,
): ModelReview {
  const { root, name, card, cards, licenses, policies } = model;
  const known = [...licenses, ...cards].flatMap((path) => reads.get(path)?.known.found ?? []);
  const identified = known.filter((found) => found.license.kind === 'license').map((found) => found.license.id);
  const license = {
    declared: declared.licenses,
    identified: [...new Set(identified)],
    base: [...new Set(bases.flatMap((base) => base.license?.id ?? []))],
  };
  const files = { root, name, card, cards, licenses, policies };
  let plans: readonly PlanAnswer[] | null | undefined;
  let obligations: readonly Obligation[] | undefined;
  let verdicts: ComponentVerdicts | undefined;
  const made = () => {
    verdicts ??= components();
    return verdicts;
  };
  return {
    ...files,
    license,
    freedoms,
    get components() {
      return made().components;
    },
    get osd() {
      return made().osd;
    },
    get osaid() {
      return made().osaid;
    },
    get mof() {
      return made().mof;
    },
    get aiAct() {
      return made().aiAct;
    },
    asks,
    reader,
    get plans() {
      if (plans === undefined) plans = isNobody(reader) ? null : canI(asks, reader);
      return plans;
    },
    get obligations() {
      obligations ??= obligationsOf(terms, shippedOf(model, bases, reads));
      return obligations;
    },
  };
}

/** Who is described for a model: by the editor or the arguments, and where they are silent by its configuration. */
export function readerOf({ root, card, documents }: FoundModel, project: Project, configs: Configs): Reader {
  const placed = configs.governing(card ?? documents[0] ?? `${root}/LICENSE`);
  return joinReaders(project.reader ?? NO_READER, placed?.config.reader ?? NO_READER);
}
