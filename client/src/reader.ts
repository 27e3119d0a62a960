import { ConfigurationTarget, Uri, workspace } from 'vscode';
import type { ReaderKey } from '../../server/src/protocol/panelView.ts';

/**
 * Writes one thing about the reader into `cardAndClause.reader`, where the setting stands already (folder, workspace),
 * else for the user. An empty value takes it out, so that the configuration may say it. `uri` is of the document shown.
 */
export async function setReader(key: ReaderKey, value: string, uri: string | null | undefined): Promise<void> {
  const settings = workspace.getConfiguration('cardAndClause', uri ? Uri.parse(uri) : undefined);
  const found = settings.inspect<Readonly<Record<string, unknown>>>('reader');
  const [before, target] =
    found?.workspaceFolderValue !== undefined
      ? [found.workspaceFolderValue, ConfigurationTarget.WorkspaceFolder]
      : found?.workspaceValue !== undefined
        ? [found.workspaceValue, ConfigurationTarget.Workspace]
        : [found?.globalValue ?? {}, ConfigurationTarget.Global];
  const { [key]: _, ...rest } = before;
  const reader = value === '' ? rest : { ...rest, [key]: typed(key, value) };
  await settings.update('reader', Object.keys(reader).length === 0 ? undefined : reader, target);
}

/** A value as the setting has it; what is no number stays as it was typed, for the settings editor to mark. */
function typed(key: ReaderKey, value: string): boolean | number | string {
  switch (key) {
    case 'commercial':
      return value === 'true';
    case 'monthlyUsers':
    case 'annualRevenue': {
      const number = Number(value.replaceAll(/[,_\s]/g, ''));
      return Number.isFinite(number) ? number : value;
    }
    case 'currency':
    case 'region':
      return value.toUpperCase();
    case 'organization':
      return value;
  }
}
