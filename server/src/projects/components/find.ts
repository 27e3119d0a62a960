import type { Card } from '../../cards/card.ts';
import { components } from './all/index.ts';
import type { ComponentKind, ComponentStatus } from './component.ts';
import { type CardKind, signsInCard } from './inCard.ts';
import { signsInFiles } from './inFiles.ts';
import type { ListedFile } from './listing.ts';
import { deciding, type Sign, type Signs, statusOf } from './sign.ts';

/** A component of a model, and what shows it; nothing shows what is missing. */
export interface FoundComponent {
  readonly kind: ComponentKind;
  readonly status: ComponentStatus;
  /** The signs that decide. */
  readonly signs: readonly Sign[];
}

/** A text that describes the model or its data. */
export interface DescribingText {
  readonly path: string;
  readonly card: Card;
  readonly kind: CardKind;
}

/** Which components a model's repository holds: by its files, by what describes it, and by what is declared of it. */
export function findComponents(
  files: readonly ListedFile[],
  texts: readonly DescribingText[],
  declared: Signs,
): readonly FoundComponent[] {
  const sources: readonly Signs[] = [
    signsInFiles(files),
    ...texts.map(({ path, card, kind }) => signsInCard(path, card, kind)),
    declared,
  ];
  return components.map((kind) => {
    const signs = sources.flatMap((source) => source.get(kind.id) ?? []);
    return { kind, status: statusOf(signs), signs: deciding(signs) };
  });
}
