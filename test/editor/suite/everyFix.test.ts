import assert from 'node:assert/strict';
import { type CodeAction, commands, type TextDocument, workspace } from 'vscode';
import { checks } from '../../../server/src/checks/all/index.ts';
import { example } from './extension.ts';
import { actionsOn, show, textWhen } from './waiting.ts';

/** The examples of the checks that have a fix, each in a folder of its own. */
const CASES = checks.flatMap(({ id, examples }) =>
  examples.flatMap(({ files, fixed }, index) => {
    const [path] = Object.keys(files);
    return path === undefined || fixed === undefined
      ? []
      : [{ id, folder: `fix-${id.replace('/', '-')}-${index}`, path, files, fixed }];
  }),
);

/** What an action would make of a document. */
function outcome({ edit }: CodeAction, document: TextDocument): string {
  const changes = [...(edit?.get(document.uri) ?? [])].sort((a, b) => b.range.start.compareTo(a.range.start));
  return changes.reduce((text, { range, newText }) => {
    return text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  }, document.getText());
}

/**
 * Applies the fix of a check that makes `fixed` of the document. The files beside it may be heard of after it, and an edit
 * is refused where the document has a newer version than its asker: asked until then, a bounded number of times.
 */
async function applyFix(document: TextDocument, check: string, fixed: string): Promise<void> {
  let offered: readonly string[] = [];
  for (let asked = 0; asked < 200; asked++) {
    const fixes = await actionsOn(document.uri, check);
    const fix = fixes.find((action) => outcome(action, document) === fixed);
    if (fix?.edit !== undefined && (await workspace.applyEdit(fix.edit))) return;
    offered = fixes.map((action) => `${action.title}: ${outcome(action, document)}`);
  }
  assert.fail(`The fix of ${check} is not offered, or cannot be applied. Offered: ${offered.join('\n') || 'nothing'}`);
}

describe('every fix', () => {
  for (const { id, folder, path, files, fixed } of CASES) {
    it(`mends ${id} (${folder}), and one undo takes it back`, async () => {
      for (const [name, text] of Object.entries(files)) {
        await workspace.fs.writeFile(example(`${folder}/${name}`), new TextEncoder().encode(text));
      }
      const uri = example(`${folder}/${path}`);
      const { document } = await show(uri);
      const before = document.getText();
      await applyFix(document, id, fixed);
      await textWhen(document, fixed);
      await commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await commands.executeCommand('undo');
      await textWhen(document, before);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await workspace.fs.delete(example(folder), { recursive: true });
    });
  }
});
