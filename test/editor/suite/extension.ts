import { type Extension, extensions, Uri, workspace } from 'vscode';

/** The extension under test. */
export function ourExtension(): Extension<unknown> {
  const extension = extensions.getExtension('card-and-clause.card-and-clause');
  if (extension === undefined) throw new Error('The extension under test is not installed.');
  return extension;
}

/** A file of the workspace, which holds a copy of the example repositories: `example('llama-like/LICENSE')`. */
export function example(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, path);
}
