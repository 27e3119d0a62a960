import { type Event, type Position, type TextEditor, window } from 'vscode';
import type { Place, PlaceRange } from '../../../server/src/protocol/requests.ts';

/** Calls `act` when the cursor moves in the active editor, or another editor becomes it. */
export const onDidMoveCursor: Event<void> = (act) => {
  const inEditor = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (textEditor === window.activeTextEditor) act();
  });
  const toEditor = window.onDidChangeActiveTextEditor((editor) => {
    if (editor !== undefined) act();
  });
  return {
    dispose: () => {
      inEditor.dispose();
      toEditor.dispose();
    },
  };
};

/** The numbers of the places that hold the cursor; none where no editor is active. */
export function placesAtCursor(places: readonly Place[], editor: TextEditor | undefined = window.activeTextEditor) {
  if (editor === undefined) return [];
  const uri = editor.document.uri.toString();
  const { active } = editor.selection;
  return places.flatMap((place, number) => (place.uri === uri && holds(place.range, active) ? [number] : []));
}

function holds({ start, end }: PlaceRange, { line, character }: Position): boolean {
  if (line < start.line || line > end.line) return false;
  return (line > start.line || character >= start.character) && (line < end.line || character <= end.character);
}
