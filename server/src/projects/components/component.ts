import type { Scope } from '../project.ts';

/** What a component is made of, in the words of the Model Openness Framework. */
export type ContentType = 'code' | 'data' | 'document';

/**
 * `available`: it is here; `partly`: a part of it is, or it is described informally; `unknown`: it is linked, named or
 * declared, and lies elsewhere; `missing`: nothing of it was found.
 */
export type ComponentStatus = 'available' | 'partly' | 'unknown' | 'missing';

/** How much of a component a sign shows: all of it as far as one can see, a part, or that it lies elsewhere. */
export type Shows = 'whole' | 'part' | 'away';

/** A file that is a sign of a component. What is given must hold together; words are in lower case, between spaces. */
export interface FileSign {
  /** Of the words of the file's name: ` run training py `. */
  readonly name?: RegExp;
  /** Of the words of a folder between the model's folder and the file. */
  readonly folder?: RegExp;
  readonly kind?: 'code' | 'data' | 'weights' | 'prose';
  readonly shows: 'whole' | 'part';
}

/** A part of a card, a data card or a paper in the repository that is a sign of a component. */
export interface SectionSign {
  /** Of its heading. */
  readonly heading: RegExp;
  /** Of its words: they must be there. Without it, the section must have a paragraph's length. */
  readonly words?: RegExp;
  /** Only in a data card or a paper, where the heading can mean nothing else. */
  readonly inData?: true;
  readonly shows: 'whole' | 'part';
}

/** A link of a card that is a sign of a component elsewhere. What is given must hold together. */
export interface LinkSign {
  readonly address?: RegExp;
  /** Of the words of the link and the few right before them: `Repository: [heron](`. */
  readonly words?: RegExp;
  /** Of the heading above. */
  readonly heading?: RegExp;
  /** The code that it leads to must be the model's. */
  readonly ownCode?: true;
}

/** A key of the card's metadata that is a sign of a component. */
export interface MetadataSign {
  readonly key: string;
  /** Of one of its values; without it, any value. */
  readonly value?: RegExp;
  readonly shows: Shows;
}

/** What one of OSAID's or MOF's components is, and what shows that a repository holds it. */
export interface ComponentKind {
  /** The name of the Model Openness Framework, or of the OSAID checklist, in kebab case. */
  readonly id: string;
  readonly name: string;
  /** The name in the Model Openness Tool's data; null for what it has no row for. */
  readonly motName: string | null;
  readonly type: ContentType;
  /** Whose terms it has, where it has none of its own. */
  readonly scope: Scope;
  /** The MOF class from which on it belongs to a model, and whether the class asks for it. */
  readonly mof: { readonly from: 1 | 2 | 3; readonly required: boolean } | null;
  /** The element of OSAID 1.0 that it belongs to; null where its checklist has it as optional. */
  readonly osaid: 'data-information' | 'code' | 'parameters' | null;
  /** What is looked for, in words a person can search by. */
  readonly lookedFor: readonly string[];
  readonly files?: readonly FileSign[];
  readonly sections?: readonly SectionSign[];
  readonly links?: readonly LinkSign[];
  readonly metadata?: readonly MetadataSign[];
}

/** A link to the code or the repository of the model: `Repository: https://github.com/…`, `[Code](…)`. */
export const CODE_ELSEWHERE: LinkSign = { ownCode: true };
