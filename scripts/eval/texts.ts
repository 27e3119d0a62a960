import { type Clause, isLimit } from '../../server/src/clauses/clause.ts';
import type { ClauseKind } from '../../server/src/clauses/kind.ts';
import { kinds } from '../../server/src/clauses/kinds/index.ts';
import { readClauses } from '../../server/src/clauses/read.ts';
import { isRead } from '../../server/src/text/language.ts';
import { readText } from '../../server/src/text/reading.ts';
import { SourceText } from '../../server/src/text/sourceText.ts';

const BY_ID: ReadonlyMap<string, ClauseKind> = new Map(kinds.map((kind) => [kind.id, kind]));

/** Clauses that the reader is unsure of are hints, and no accusation. */
const SURE = 0.5;

/** A text that was read, with the clauses of which the reader is sure. */
export interface ReadText {
  readonly id: string;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** False where most of it is in a language whose clauses are not read. */
  readonly readable: boolean;
}

export function readLicense(id: string, text: string): ReadText {
  const reading = readText(new SourceText(text));
  const clauses = readClauses(reading).filter((c) => c.confidence >= SURE);
  return { id, text, clauses, readable: isRead(reading.language) };
}

/** A clause of a text that someone else judged: what is listed, the sentence on the console alone. */
export interface Found {
  readonly id: string;
  readonly kind: string;
  readonly section: string;
  readonly start: number;
  readonly sentence: string;
}

export function foundIn({ id, text }: ReadText, clause: Clause): Found {
  const { kind, section, start, end } = clause;
  return { id, kind, section, start, sentence: text.slice(start, end).replaceAll(/\s+/g, ' ') };
}

/** True where the clause limits or withholds use, study or modification. */
export function limitsUseStudyModify({ kind }: Clause): boolean {
  const known = BY_ID.get(kind);
  return known !== undefined && isLimit(known.effect) && known.freedoms.some((freedom) => freedom !== 'share');
}

/** True for the kinds that limit who may use the material, what for or how. */
export function limitsUse({ kind }: Clause): boolean {
  return BY_ID.get(kind)?.group === 'use-limit';
}
