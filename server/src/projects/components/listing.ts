import { baseName, folderOf, homeOf, isForeign, isWeights, nameWords, pathWithin } from '../names.ts';

/** What the ending of a file says it holds. */
export type FileKind = 'code' | 'data' | 'weights' | 'prose' | 'other';

/** A file as the signs of components see it. */
export interface ListedFile {
  readonly path: string;
  /** The words of its name, in lower case, between spaces: ` run training py `. */
  readonly name: string;
  /** The words of each folder between the model's folder and the file. */
  readonly folders: readonly string[];
  readonly kind: FileKind;
}

const CODE = /\.(?:py|ipynb|sh|bash|cpp|cc|cxx|cu|cuh|c|h|hpp|rs|jl|go|java|kt|swift|js|mjs|ts|lua|r|scala|m|mm|pl)$/i;
const DATA = /\.(?:jsonl|ndjson|parquet|arrow|csv|tsv|tfrecords?|zst|tar|tgz|gz|zip|lmdb|mds|feather|npy|idx|bz2|xz)$/i;
const PROSE = /\.(?:md|markdown|txt|rst|tex|pdf|docx?|html?)$/i;
/** What a training run leaves beside the weights. */
const BESIDE_WEIGHTS = /^(?:optimizer|scheduler|rng_state|training_args|scaler|trainer_state|random_states)/i;
/** Names longer than this are no one's choice. */
const LONGEST_NAME = 300;

/** All paths of a project, and what of it lies in the folders of each model. Immutable; what was asked is kept. */
export class Listing {
  readonly #paths: readonly string[];
  readonly #parts = new Map<string, ReadonlyMap<string, readonly ListedFile[]>>();

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** True where these are the very paths of the listing, in their order. */
  has(paths: readonly string[]): boolean {
    return paths.length === this.#paths.length && paths.every((path, i) => path === this.#paths[i]);
  }

  /** The files of the model in `root`, where `roots` are the folders of all models. */
  of(root: string, roots: readonly string[]): readonly ListedFile[] {
    const key = roots.join('\n');
    let parts = this.#parts.get(key);
    if (parts === undefined) {
      // An edit that makes or ends a model is rare: one division is kept.
      this.#parts.clear();
      parts = divided(this.#paths, new Set(roots));
      this.#parts.set(key, parts);
    }
    return parts.get(root) ?? [];
  }
}

function divided(paths: readonly string[], roots: ReadonlySet<string>): ReadonlyMap<string, readonly ListedFile[]> {
  const parts = new Map<string, ListedFile[]>([...roots].map((root) => [root, []]));
  const rootOf = new Map<string, string | null>();
  const wordsOf = new Map<string, string>();
  for (const path of paths) {
    if (isForeign(path)) continue;
    const home = homeOf(path);
    let root = rootOf.get(home);
    if (root === undefined) {
      root = nearest(home, roots);
      rootOf.set(home, root);
    }
    if (root !== null) parts.get(root)?.push(listed(path, root, wordsOf));
  }
  return parts;
}

/** The nearest of some folders at or above a folder, or null. */
export function nearest(folder: string, roots: ReadonlySet<string>): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (roots.has(at)) return at;
    if (at === '.' || at === '/') return null;
  }
}

function listed(path: string, root: string, wordsOf: Map<string, string>): ListedFile {
  const within = pathWithin(root, path);
  const words = (name: string) => {
    let known = wordsOf.get(name);
    if (known === undefined) {
      known = ` ${nameWords(name.slice(0, LONGEST_NAME)).join(' ')} `;
      wordsOf.set(name, known);
    }
    return known;
  };
  const folders = within.split('/').slice(0, -1).map(words);
  const name = words(baseName(path));
  const kind = kindOf(path);
  // What tests code tells nothing of the model.
  const tests =
    kind === 'code' && (folders.some((folder) => / tests? /.test(folder)) || /^ tests? \w+ \w+ /.test(name));
  return { path, name, folders, kind: tests ? 'other' : kind };
}

function kindOf(path: string): FileKind {
  const name = baseName(path);
  if (isWeights(path)) return BESIDE_WEIGHTS.test(name) ? 'other' : 'weights';
  if (CODE.test(name)) return 'code';
  if (DATA.test(name)) return 'data';
  return PROSE.test(name) ? 'prose' : 'other';
}
