import { URI, Utils } from 'vscode-uri';

/**
 * `uri` in the one form in which we compare them: clients differ in what they escape and in the case of drive letters.
 * A slash at the end is dropped.
 */
export function canonical(uri: string): string {
  let known = canonicals.get(uri);
  if (known === undefined) {
    const text = URI.parse(uri).toString();
    known = text.endsWith('/') ? text.slice(0, -1) : text;
    if (canonicals.size >= MOST_KEPT) canonicals.clear();
    canonicals.set(uri, known);
  }
  return known;
}

/** By URI, its canonical form: those of the open documents are asked for with every key that is pressed. */
const canonicals = new Map<string, string>();
const MOST_KEPT = 500;

/** The path of `uri` below `folder`, both canonical, with forward slashes; `undefined` where it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`)) return undefined;
  const path = decode(uri.slice(folder.length + 1));
  return path === '' ? undefined : path;
}

/** The canonical URI of `path` below `folder`. */
export function uriBelow(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The last part of the path, such as `LICENSE` or, for a text that was not saved yet, `Untitled-1`. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri)) || uri;
}

/** The canonical URI of the folder that holds `uri`, which is canonical; `null` at the top. */
export function parentOf(uri: string): string | null {
  const parent = canonical(Utils.dirname(URI.parse(uri)).toString());
  return parent === uri || !uri.startsWith(`${parent}/`) ? null : parent;
}

function decode(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
