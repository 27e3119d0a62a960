import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type CachedCards, cacheKey, type NamedId } from '../projects/bases.ts';

/** A card longer than this, in bytes, is none. */
const LONGEST_CARD = 1_000_000;
/** Names as the Hub has them, so that none leads out of the cache; in its folders `--` stands for the slash. */
const ID = /^[A-Za-z0-9][\w.-]{0,95}(?:\/[A-Za-z0-9][\w.-]{0,95})?$/;
/** As many cards are looked for. */
const MOST = 200;

/** Where the libraries of the Hugging Face Hub keep what they loaded: huggingface_hub, `constants.py`. */
function cacheFolder(): string {
  const { HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME, XDG_CACHE_HOME } = process.env;
  const home = HF_HOME ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'huggingface');
  return HF_HUB_CACHE ?? HUGGINGFACE_HUB_CACHE ?? join(home, 'hub');
}

/** The cards of models and datasets that lie in the local cache of the Hub, of those that are asked for. Never throws. */
export async function readHubCache(named: readonly NamedId[], folder: string = cacheFolder()): Promise<CachedCards> {
  if (named.length === 0) return new Map();
  const names = new Map((await readdir(folder).catch(() => [])).map((name) => [name.toLowerCase(), name]));
  const cards = new Map<string, string>();
  for (const [kind, id] of names.size === 0 ? [] : named.slice(0, MOST)) {
    const name = ID.test(id) ? names.get(`${kind}s--${id.replace('/', '--')}`.toLowerCase()) : undefined;
    const text = name === undefined ? null : await cardIn(join(folder, name));
    if (text !== null) cards.set(cacheKey(kind, id), text);
  }
  return cards;
}

/** The card of the revision that `main` was last, else of any that is there; its files are links to blobs. */
async function cardIn(repository: string): Promise<string | null> {
  const snapshots = join(repository, 'snapshots');
  const main = await readFile(join(repository, 'refs', 'main'), 'utf8').catch(() => '');
  const revisions = await readdir(snapshots).catch(() => []);
  const wanted = main.trim();
  for (const revision of revisions.toSorted((a, b) => Number(b === wanted) - Number(a === wanted))) {
    const path = join(snapshots, revision, 'README.md');
    const stats = await stat(path).catch(() => null);
    if (stats?.isFile() === true && stats.size <= LONGEST_CARD) return await readFile(path, 'utf8').catch(() => null);
  }
  return null;
}
