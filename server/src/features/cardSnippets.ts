// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { slugOf } from '../checks/licenseFields.ts';
import { yamlText } from '../checks/metadata.ts';
import { t } from '../messages.ts';
import type { LicenseBeside } from '../projects/licensesBeside.ts';
import type { SourceText } from '../text/sourceText.ts';
import { rangeOf } from './positions.ts';

const MODEL_METADATA = [
  '---',
  'language:',
  '- ${1:en}',
  'license: ${2:apache-2.0}',
  'library_name: ${3:transformers}',
  'pipeline_tag: ${4:text-generation}',
  'base_model: ${5:organization/model}',
  'datasets:',
  '- ${6:organization/dataset}',
  '---',
  '',
].join('\n');

const MODEL_BODY = [
  '# ${7:Name of the model}',
  '',
  '${8:What the model is, in one or two sentences.}',
  '',
  '## Uses',
  '',
  '### Direct use',
  '',
  '${9:What it can be used for as it is.}',
  '',
  '### Out-of-scope use',
  '',
  '${10:What it is not good enough for.}',
  '',
  '## Bias, risks and limitations',
  '',
  '${11:What goes wrong, and for whom.}',
  '',
  '## How to get started',
  '',
  '${12:The code that loads and runs it.}',
  '',
  '## Training',
  '',
  '### Training data',
  '',
  '${13:Which data, from where, under which terms.}',
  '',
  '### Training procedure',
  '',
  '${14:Code, hyperparameters, hardware and hours.}',
  '',
  '## Evaluation',
  '',
  '${15:On what it was evaluated, by which metrics, with which results.}',
  '',
  '## License',
  '',
  '${16:The terms of weights, code and data, with a link to each text.}',
  '$0',
].join('\n');

const DATA_METADATA = [
  '---',
  'pretty_name: ${1:Name of the data}',
  'language:',
  '- ${2:en}',
  'license: ${3:cc-by-4.0}',
  'task_categories:',
  '- ${4:text-generation}',
  'size_categories:',
  '- ${5:1K<n<10K}',
  '---',
  '',
].join('\n');

const DATA_BODY = [
  '# ${6:Name of the data}',
  '',
  '${7:What the data is, in one or two sentences.}',
  '',
  '## Uses',
  '',
  '${8:What it is good for, and what not.}',
  '',
  '## Structure',
  '',
  '${9:Splits, columns, and what a row looks like.}',
  '',
  '## Creation',
  '',
  '### Source',
  '',
  '${10:Where it comes from, how it was gathered and chosen.}',
  '',
  '### Annotations',
  '',
  '${11:Who annotated what, and how.}',
  '',
  '### Personal and sensitive information',
  '',
  '${12:What of that kind is in it, and what was done about it.}',
  '',
  '## Bias, risks and limitations',
  '',
  '${13:What is missing or uneven in it.}',
  '',
  '## License',
  '',
  '${14:The terms of the data and of its sources, with a link to each text.}',
  '$0',
].join('\n');

/**
 * Whole cards, where a text has nothing yet but dashes; their metadata alone, at the top of a text without any. The license
 * that lies beside the card is named in them.
 */
export function cardSnippets(
  source: SourceText,
  offset: number,
  licenses: readonly LicenseBeside[] = [],
): CompletionList {
  const { text, bomLength } = source;
  const before = text.slice(bomLength, offset);
  const rest = text.slice(offset);
  if (!/^\s*(?:-{1,3}|[A-Za-z]{1,12})?$/.test(before)) return { isIncomplete: false, items: [] };
  const empty = rest.trim() === '';
  const range = rangeOf(source, { start: bomLength, end: offset });
  const item = (label: string, says: string, body: string, index: number): CompletionItem => ({
    label,
    detail: says,
    kind: CompletionItemKind.Snippet,
    sortText: String(index),
    filterText: `${before.trim()} ${label} model card data card ---`,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: body },
    documentation: { kind: MarkupKind.PlainText, value: body.replaceAll(/\$\{\d+:([^}]*)\}|\$0/g, '$1') },
  });
  const [model, data] = [MODEL_METADATA, DATA_METADATA].map((metadata) => licensed(metadata, licenses));
  const items = empty
    ? [
        item(t('New model card'), t('Metadata and the sections of a model card'), `${model}\n${MODEL_BODY}`, 0),
        item(t('New data card'), t('Metadata and the sections of a data card'), `${data}\n${DATA_BODY}`, 1),
      ]
    : [
        item(t('Metadata of a model card'), t('What the Hub reads of a model'), model ?? '', 0),
        item(t('Metadata of a data card'), t('What the Hub reads of a dataset'), data ?? '', 1),
      ];
  return { isIncomplete: false, items };
}

/** Metadata with the one license that lies beside the card in the place of an example. */
function licensed(metadata: string, licenses: readonly LicenseBeside[]): string {
  const [only] = licenses;
  if (only === undefined || licenses.length > 1) return metadata;
  const { id, file, license } = only;
  return metadata.replace(/^license: \$\{(\d+):.*\}$/m, (_, stop: string) => {
    if (id !== 'other') return `license: \${${stop}:${id}}`;
    const name = license === null ? t('name-of-the-license') : slugOf(license);
    return `license: other\nlicense_name: \${${stop}:${name}}\nlicense_link: ${plainInSnippet(yamlText(file))}`;
  });
}

/** LSP 3.18, "Snippet syntax": what a dollar sign, a brace and a backslash stand for is escaped. */
function plainInSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
