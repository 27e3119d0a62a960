import type { ClauseValue } from '../clause.ts';
import type { Statement } from '../statements/statements.ts';
import { textOf } from './phrase.ts';

/**
 * What a ban on improving other models covers, the model itself or its outputs or both, and the models it leaves out, in
 * the words of the text: "(excluding X or derivative works thereof)".
 */
export function coversAndExcept(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const covers = coversOf(statement.words.map((word) => word.stem));
  const except = exceptedIn(statement);
  return { covers, ...(except ? { except } : {}) };
}

const OUTPUTS = new Set(['output', 'result', 'generation', 'generat', 'response', 'completion', 'synthetic']);
const DETERMINERS = new Set(['the', 'any', 'all', 'such', 'our', 'its', 'their', 'your', 'a', 'an', 'or', 'and', ',']);
const USES = new Set(['use', 'access', 'leverag', 'employ', 'utiliz', 'shar', 'provid']);
/** What parts the thing that is used from the purpose that it is used for. */
const PURPOSE = new Set(['to', 'for', 'in', 'by']);

/** What is used comes between the verb and the purpose; where it is outputs alone, the model itself is not covered. */
function coversOf(stems: readonly string[]): readonly string[] {
  const verb = stems.findIndex((stem) => USES.has(stem));
  if (verb < 0) return stems.some((stem) => OUTPUTS.has(stem)) ? ['output'] : ['material'];
  const to = stems.findIndex((stem, i) => i > verb && PURPOSE.has(stem));
  const object = stems.slice(verb + 1, to < 0 ? verb + 30 : to);
  const output = object.findIndex((stem) => OUTPUTS.has(stem));
  if (output < 0) return ['material'];
  const before = object.slice(0, output).filter((stem) => !DETERMINERS.has(stem));
  const joined = object.slice(output).findIndex((stem) => stem === 'or' || stem === 'and');
  const after = joined < 0 ? [] : object.slice(output + joined).filter((stem) => !DETERMINERS.has(stem));
  const material = before.length > 0 || after.some((stem) => MATERIALS.has(stem));
  return material ? ['material', 'output'] : ['output'];
}

const MATERIALS = new Set(['model', 'material', 'software', 'weight', 'servic', 'parameter', 'derivativ']);

const EXCEPT = /\b(?:excluding|except(?:\s+for)?|other than|with the exception of|apart from)\s+([^().;]{3,160})/i;

/** "This restriction does not apply to derivatives of the Model." */
export function exceptedBy(lifting: Statement): string {
  return /\b(?:apply|applicable|extend) to ([^().;]{3,160})/i.exec(textOf(lifting))?.[1]?.trim() ?? '';
}

function exceptedIn(statement: Statement): string {
  return (EXCEPT.exec(textOf(statement))?.[1] ?? '').replace(/^(?:the|for)\s+/i, '').replace(/[\s,]+$/, '');
}
