import { type Document, isCollection, isMap, isPair, isScalar, type ParsedNode, parseDocument } from 'yaml';
import type { Span } from './span.ts';

/** `code` is that of the parser, such as `TAB_AS_INDENT`; `DUPLICATE_KEY` and `TOO_DEEP` are found here. */
export interface YamlProblem extends Span {
  readonly code: string;
  readonly message: string;
}

/** YAML as far as it could be read, and what the parser says against it, in English and in the order of the text. */
export interface ParsedYaml {
  readonly document: Document.Parsed<ParsedNode> | null;
  readonly problems: readonly YamlProblem[];
}

/** YAML nested deeper is not parsed: the parser recurses, and what it does on an exhausted stack can end the process. */
const DEEPEST = 200;

/** Parses YAML 1.2. Total, and linear in the length of the text. Offsets are into `text`. */
export function parseYaml(text: string): ParsedYaml {
  const deep = tooDeepAt(text);
  if (deep >= 0)
    return {
      document: null,
      problems: [{ code: 'TOO_DEEP', start: deep, end: deep + 1, message: 'nested too deeply' }],
    };
  try {
    // That keys are unique the library asks of each pair of keys; here they are asked once.
    const options = { version: '1.2', strict: true, uniqueKeys: false, prettyErrors: false } as const;
    const document = parseDocument(text, options);
    const problems = document.errors.map(({ code, pos: [from, to], message }): YamlProblem => {
      const start = Math.min(from, Math.max(0, text.length - 1));
      return { code, start, end: Math.max(start, Math.min(to, text.length)), message: message.replace(/\.$/, '') };
    });
    problems.push(...repeatedKeys(document.contents));
    return { document, problems: problems.sort((a, b) => a.start - b.start) };
  } catch (error) {
    return { document: null, problems: [{ code: 'IMPOSSIBLE', start: 0, end: text.length, message: String(error) }] };
  }
}

/** The offset at which flow collections, or the marks and the indent of one line, nest too deeply; else -1. */
function tooDeepAt(text: string): number {
  let flow = 0;
  let line = 0;
  let opens = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '[' || unit === '{') flow++;
    else if ((unit === ']' || unit === '}') && flow > 0) flow--;
    if (unit === '\n' || unit === '\r') {
      line = 0;
      opens = true;
    } else if (opens && /[-?: ]/.test(unit ?? '')) line++;
    else opens = false;
    if (flow > DEEPEST || line > 2 * DEEPEST) return i;
  }
  return -1;
}

function repeatedKeys(contents: unknown): YamlProblem[] {
  const found: YamlProblem[] = [];
  const open: unknown[] = [contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) open.push(node.key, node.value);
    if (!isCollection(node)) continue;
    const seen = new Set<unknown>();
    for (const item of node.items) {
      open.push(item);
      if (!isMap(node) || !isPair(item) || !isScalar(item.key)) continue;
      const { value, range } = item.key;
      if (seen.has(value) && range != null)
        found.push({ code: 'DUPLICATE_KEY', start: range[0], end: range[1], message: 'Map keys must be unique' });
      seen.add(value);
    }
  }
  return found;
}
