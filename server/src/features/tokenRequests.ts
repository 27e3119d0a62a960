import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { EditedDocument } from './editedDocument.ts';
import type { ReviewedDocument } from './reviewed.ts';
import { editsBetween, semanticTokensOf } from './semanticTokens.ts';

/** Answers with what is said of a reviewed document, else with `nothing`. */
type On = <Answer>(
  uri: string,
  nothing: Answer,
  answer: (reviewed: ReviewedDocument) => Answer,
  token: CancellationToken,
) => Promise<Answer>;

/**
 * Answers requests for the colors of words: with all of them, and later with what changed. Documents in the language
 * `license-text` have none, since a grammar colors them.
 */
export function answerTokens(connection: Connection, documents: TextDocuments<EditedDocument>, on: On): void {
  const last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  let count = 0;
  documents.onDidClose(({ document: { uri } }) => last.delete(uri));
  const find = async (uri: string, token: CancellationToken) => {
    const colored = documents.get(uri)?.languageId === 'license-text';
    const data = colored ? [] : await on<readonly number[]>(uri, [], semanticTokensOf, token);
    const before = last.get(uri);
    const resultId = String(++count);
    last.set(uri, { resultId, data });
    return { resultId, data, before };
  };
  const { semanticTokens } = connection.languages;
  semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const { resultId, data } = await find(uri, token);
    return { resultId, data: [...data] };
  });
  semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
    const { resultId, data, before } = await find(uri, token);
    return before?.resultId === previousResultId
      ? { resultId, edits: editsBetween(before.data, data) }
      : { resultId, data: [...data] };
  });
}
