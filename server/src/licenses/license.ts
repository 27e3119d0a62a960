/** What a value of a clause may be: a number, a word, a yes or no, or a list of words. */
export type KnownValue = number | string | boolean | readonly string[];

/** A clause of a known license, as a fact: no words of its text. */
export interface KnownClause {
  readonly kind: string;
  /** The section as a lawyer would cite it; empty where it is not known or there is none. */
  readonly section: string;
  readonly values: Readonly<Record<string, KnownValue>>;
  readonly topics: readonly string[];
  readonly confidence: number;
}

/** A license, policy or set of terms that is known by name. */
export interface License {
  /** The SPDX id, else the Hub's id, else a slug of ours. */
  readonly id: string;
  readonly name: string;
  readonly spdx: string | null;
  /** The id that the Hugging Face Hub lists. */
  readonly hub: string | null;
  readonly kind: 'license' | 'policy';
  /** Who publishes it; empty where that is not known. */
  readonly steward: string;
  /** Other ids and names that it goes by, in lower case. */
  readonly aliases: readonly string[];
  /** Whether the Open Source Initiative has approved it; null where no list says. */
  readonly osiApproved: boolean | null;
  readonly fsfLibre: boolean | null;
  /** True for ids that SPDX has retired. */
  readonly deprecated: boolean;
  /** The license that a policy belongs to, and the policies that belong to a license, by id. */
  readonly policyOf: readonly string[];
  readonly policies: readonly string[];
  /** Where its text or its page can be read. */
  readonly links: readonly string[];
  /** Its editions as they are known, by version or date; the first one first. */
  readonly versions: readonly string[];
  /** Where what is known of it comes from: `owner/repository path`, or in words. */
  readonly sources: readonly string[];
}

/** One text of a license: its first edition, a later one, or a copy in another layout. */
export type Texts = Readonly<Record<string, string>>;

/** What a family file says of one license; what other tables say is left out. */
export interface LicenseFacts {
  readonly id: string;
  readonly name: string;
  readonly hub?: string;
  readonly spdx?: string;
  readonly kind?: 'policy';
  /** Who publishes it, where that is not the steward of the family. */
  readonly steward?: string;
  readonly aliases?: readonly string[];
  /** Its texts in the table of fingerprints, and what tells each from the others: a version or a date. */
  readonly texts?: Texts;
  readonly policyOf?: readonly string[];
  readonly links?: readonly string[];
  /** A license whose clauses this one has too, where its own text was not read; sections are not taken over. */
  readonly like?: string;
  /** Clauses that are known where no text was read, or that differ from those of `like`. */
  readonly stated?: readonly {
    readonly kind: string;
    readonly values?: Readonly<Record<string, KnownValue>>;
    readonly topics?: readonly string[];
  }[];
  /** Kinds of clauses that `like` has and this one has not. */
  readonly without?: readonly string[];
  /** Where facts come from that are not in the texts. */
  readonly sources?: readonly string[];
}

/** Licenses that one steward publishes, or that grew out of one text. */
export interface Family {
  readonly id: string;
  readonly name: string;
  readonly steward: string;
  readonly licenses: readonly LicenseFacts[];
}
