import type { FrontMatter } from '../cards/frontMatter.ts';

/** What the metadata of a card declares about the terms of its model. */
export interface Declared {
  /** Ids as they are written, in lower case; where the id is `other`, the `license_name` that goes with it. */
  readonly licenses: readonly string[];
  readonly names: readonly string[];
  /** True where the Hub asks for something before it gives out the files. */
  readonly gated: boolean;
}

export function readDeclared(frontMatter: FrontMatter | null | undefined): Declared {
  const values = (key: string) =>
    (frontMatter?.entries.get(key)?.values ?? []).map(({ value }) => value).filter((value) => value !== '');
  const names = values('license_name');
  return {
    licenses: values('license').map((id) => (id.toLowerCase() === 'other' ? (names[0] ?? 'other') : id.toLowerCase())),
    names,
    gated: [...(frontMatter?.entries.keys() ?? [])].some((key) => key.startsWith('extra_gated')),
  };
}
