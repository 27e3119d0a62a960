import type { Span } from '../text/span.ts';
import type { ContentType } from './components/component.ts';
import { readDescribing } from './components/describing.ts';
import type { DescribingText } from './components/find.ts';
import { type ListedFile, nearest } from './components/listing.ts';
import type { Signs } from './components/sign.ts';
import type { FoundModel } from './models.ts';
import { signsInMot } from './mot/declare.ts';
import { mayBeMot } from './mot/mayBeMot.ts';
import type { MotModel } from './mot/mot.ts';
import { readMot } from './mot/readMot.ts';
import { homeOf } from './names.ts';
import type { ProjectFile } from './project.ts';

/** What a file beside the cards says of a model: a paper or a data card, or a model of the Model Openness Tool. */
export interface Beside {
  readonly text: Omit<DescribingText, 'path'> | null;
  readonly mot: MotModel | null;
}

/** Reads such a file; null for others. Total. */
export function readBeside({ path, content }: ProjectFile): Beside | null {
  const text = readDescribing(path, content);
  const mot = content.state === 'text' && mayBeMot(path) ? readMot(content.text) : null;
  return text === null && mot === null ? null : { text, mot };
}

/** Such a file, with the folder of the model that it belongs to. */
export interface PlacedBeside {
  readonly path: string;
  readonly root: string;
  readonly text: DescribingText | null;
  readonly mot: MotModel | null;
}

/** Where such a file belongs; nothing where no model lies at or above it. */
export function placedBeside(path: string, { text, mot }: Beside, roots: readonly string[]): readonly PlacedBeside[] {
  const root = nearest(homeOf(path), new Set(roots));
  return root === null ? [] : [{ path, root, text: text === null ? null : { path, ...text }, mot }];
}

/** A license that is named for a component, and where. */
export interface DeclaredLicense extends Span {
  readonly value: string;
  readonly path: string;
}

/** What is declared of a model's components. */
export interface Declaration {
  readonly signs: Signs;
  /** The license of a component, or of a type of content, where one is declared. */
  readonly license: (of: { readonly id: string } | { readonly type: ContentType }) => DeclaredLicense | null;
}

const NOTHING: Declaration = { signs: new Map(), license: () => null };

/** The declaration of a model: its file of the Model Openness Tool; of several, the one with the model's name. */
export function declarationOf(
  { name }: FoundModel,
  beside: readonly PlacedBeside[],
  files: readonly ListedFile[],
): Declaration {
  const all = beside.flatMap(({ path, mot }) => (mot === null ? [] : [{ path, mot }]));
  const found = all.length === 1 ? all[0] : all.find(({ mot }) => mot.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return NOTHING;
  const { path, mot } = found;
  return {
    signs: signsInMot(path, mot, files),
    license: (of) => {
      const given =
        'id' in of
          ? mot.components.find(({ kind, included }) => included && kind?.id === of.id)?.license
          : (mot.licenses[of.type] ?? mot.licenses.distribution);
      if (given == null || given.name === 'unlicensed') return null;
      return { value: given.name, path, start: given.start, end: given.end };
    },
  };
}
