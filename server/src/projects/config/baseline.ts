import { t } from '../../messages.ts';
import { wordsOf } from './words.ts';

/** A finding as a baseline keeps it: its check, and the words of its text as `wordsOf` gives them. */
export interface BaselineFinding {
  readonly check: string;
  readonly words: string;
}

/** The findings that are known already, by the path of their file from the folder of the baseline. */
export interface Baseline {
  readonly path: string;
  readonly findings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Why nothing of it applies; null where it can be read. */
  readonly problem: string | null;
}

const VERSION = 1;
/** A baseline above this many UTF-16 units is not read. */
const LARGEST = 8_000_000;

/** Reads a baseline. Total: one that cannot be read has no findings, and says why. */
export function readBaseline(path: string, text: string): Baseline {
  const nothing = (problem: string): Baseline => ({ path, findings: new Map(), problem });
  if (text.length > LARGEST) return nothing(t('The baseline is too large to be read.'));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return nothing(t('The baseline is not JSON; make it anew.'));
  }
  if (!isRecord(value) || value.version !== VERSION || !isRecord(value.files)) {
    return nothing(t('The baseline is not one that this version made; make it anew.'));
  }
  const findings = new Map<string, ReadonlySet<string>>();
  for (const [file, listed] of Object.entries(value.files)) {
    if (!Array.isArray(listed)) return nothing(t('The baseline has no list for {0}; make it anew.', file));
    findings.set(file, new Set(listed.flatMap((one: unknown) => keyIn(one) ?? [])));
  }
  return { path, findings, problem: null };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyIn(one: unknown): string | null {
  if (!isRecord(one) || typeof one.check !== 'string' || typeof one.words !== 'string') return null;
  return keyOf({ check: one.check, words: wordsOf(one.words) });
}

function keyOf({ check, words }: BaselineFinding): string {
  return `${check}\n${words}`;
}

/** Whether a finding was there when the baseline was made; `path` is from the folder of the baseline. */
export function isInBaseline(baseline: Baseline, path: string, check: string, text: () => string): boolean {
  const known = baseline.findings.get(path);
  return known !== undefined && known.size > 0 && known.has(keyOf({ check, words: wordsOf(text()) }));
}

/** The text of a baseline: the same findings give the same text, one to a line, so that versions can be compared. */
export function baselineText(files: ReadonlyMap<string, readonly BaselineFinding[]>): string {
  const parts = [...files]
    .filter(([, findings]) => findings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, findings]) => {
      const lines = [...new Set(findings.map(({ check, words }) => JSON.stringify({ check, words })))].sort();
      return `    ${JSON.stringify(path)}: [\n${lines.map((line) => `      ${line}`).join(',\n')}\n    ]`;
    });
  return `{\n  "version": ${VERSION},\n  "files": {${parts.length === 0 ? '' : `\n${parts.join(',\n')}\n  `}}\n}\n`;
}
