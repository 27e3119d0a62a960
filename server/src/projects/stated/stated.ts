import { baseName } from '../names.ts';
import { ggufStrings } from './gguf.ts';
import { citationLicenses, packageLicenses, setupLicenses, tomlLicenses } from './packages.ts';
import { safetensorsMetadata } from './safetensors.ts';

/** A license that a file states which is no text to review: weights by their header, or a file of metadata. */
export interface Stated {
  /** The key, as the format calls it, such as `general.license`. */
  readonly field: string;
  readonly value: string;
  /** What the file states it of. */
  readonly of: 'weights' | 'code' | 'data';
}

/** As much of the start of a file is read for what it states, in bytes: headers have their metadata first. */
export const STATED_HEAD = 256 * 1024;
/** As many such files are read of one folder. */
export const MOST_STATING = 300;
/** A statement is no longer than this, in UTF-16 units: a longer one is a text. */
const LONGEST_VALUE = 300;

interface Format {
  /** The whole name, or its ending. */
  readonly names: RegExp;
  readonly read: (head: Uint8Array) => readonly Stated[];
}

const LICENSE_KEYS = ['license', 'license_name', 'model_license', 'modelspec.license', 'general.license'];
const GGUF_KEYS = ['general.license', 'general.license.name', 'general.license.link'];

const FORMATS: readonly Format[] = [
  {
    names: /\.safetensors$/i,
    read: (head) => picked(safetensorsMetadata(head) ?? new Map(), LICENSE_KEYS, 'weights'),
  },
  { names: /\.gguf$/i, read: (head) => picked(ggufStrings(head, GGUF_KEYS) ?? new Map(), GGUF_KEYS, 'weights') },
  {
    names: /^(?:config|adapter_config|model_index|params)\.json$/,
    read: (head) => picked(jsonStrings(textOf(head)), LICENSE_KEYS, 'weights'),
  },
  { names: /^CITATION\.cff$/, read: (head) => citationLicenses(textOf(head)) },
  { names: /^pyproject\.toml$/, read: (head) => tomlLicenses(textOf(head)) },
  { names: /^setup\.cfg$/, read: (head) => setupLicenses(textOf(head)) },
  { names: /^package\.json$/, read: (head) => packageLicenses(textOf(head)) },
];

function formatOf(path: string): Format | undefined {
  const name = baseName(path);
  // Of weights in many files, all say what the first one says.
  if (/-(?!0*1-)\d+-of-\d+\./.test(name)) return undefined;
  return FORMATS.find(({ names }) => names.test(name));
}

/** True for files that may state a license by name or header. Asked of every file of a project. */
export function mayState(path: string): boolean {
  return formatOf(path) !== undefined;
}

/** What a file states; `head` are its first bytes. Broken and cut files state what can be read of them. Total. */
export function statedIn(path: string, head: Uint8Array): readonly Stated[] {
  try {
    return (formatOf(path)?.read(head) ?? []).filter(
      ({ value }) => value.trim() !== '' && value.length <= LONGEST_VALUE,
    );
  } catch {
    // JSON nested without end exhausts the stack of its parser.
    return [];
  }
}

function picked(metadata: ReadonlyMap<string, string>, keys: readonly string[], of: Stated['of']): readonly Stated[] {
  return keys.flatMap((field) => {
    const value = metadata.get(field);
    return value === undefined ? [] : [{ field, value: value.trim(), of }];
  });
}

function textOf(head: Uint8Array): string {
  return new TextDecoder().decode(head);
}

/** The strings at the top of a JSON object; none where it is broken or cut. */
function jsonStrings(text: string): ReadonlyMap<string, string> {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
