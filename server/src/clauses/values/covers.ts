import type { ClauseValue } from '../clause.ts';
import { find } from '../pattern.ts';
import type { Statement } from '../statements.ts';

/**
 * What a ban on improving other models covers, the model itself or its outputs or both, and the models it leaves out, in
 * the words of the text: "(excluding X or derivative works thereof)".
 */
export function coversAndExcept(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const covers: string[] = [];
  if (MATERIAL.some((words) => find(words, 'main', statement))) covers.push('material');
  if (find(OUTPUT, 'main', statement)) covers.push('output');
  const except = exceptedIn(statement);
  return { ...(covers.length > 0 ? { covers } : {}), ...(except ? { except } : {}) };
}

const OUTPUT =
  'output|outputs|results|result|generations|generated+content|synthetic+data|data+produced|responses|completions|generate';

/** The thing used, not the model that it would improve: what comes between the verb and the purpose. */
const MATERIAL = [
  'use|access|copy|run|leverage|employ ..2 material|materials|model|models|software|weights|parameters|service|services|sdk|work|checkpoint|code',
  'use|access|copy|run|leverage|employ ..8 material|materials|model|models|software|weights|parameters|service|services|sdk ..20 to|for',
  'distill|distillation ..6 model',
];

const EXCEPT = /\b(?:excluding|except(?:\s+for)?|other than|with the exception of|apart from)\s+([^().;]{3,160})/i;

function exceptedIn(statement: Statement): string {
  const text = statement.normalized.slice(statement.span.start, statement.span.end);
  return (EXCEPT.exec(text)?.[1] ?? '').replace(/^(?:the|for)\s+/i, '').replace(/[\s,]+$/, '');
}
