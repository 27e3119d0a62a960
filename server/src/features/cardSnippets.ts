// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { DATA_BODY, DATA_METADATA, LICENSE_BLANK, MODEL_BODY, MODEL_METADATA } from '../cards/template/newCard.ts';
import { slugOf } from '../checks/licenseFields.ts';
import { yamlText } from '../checks/metadata.ts';
import { t } from '../messages.ts';
import type { LicenseBeside } from '../projects/licensesBeside.ts';
import type { SourceText } from '../text/sourceText.ts';
import { rangeOf } from './positions.ts';

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
    const name = license === null ? LICENSE_BLANK : slugOf(license);
    return `license: other\nlicense_name: \${${stop}:${name}}\nlicense_link: ${plainInSnippet(yamlText(file))}`;
  });
}

/** LSP 3.18, "Snippet syntax": what a dollar sign, a brace and a backslash stand for is escaped. */
function plainInSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
