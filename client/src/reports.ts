import { commands, type Disposable, l10n, type QuickPickItem, QuickPickItemKind, window, workspace } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import {
  type Comparable,
  type CompareParams,
  comparablesRequest,
  compareRequest,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportParams,
  reportRequest,
} from '../../server/src/protocol/requests.ts';
import { uriOfActive } from './places.ts';
import { ShownText } from './shownText.ts';

const report = new RequestType<ReportParams, string, void>(reportRequest.method);
const comparables = new RequestType<{ readonly uri: string | null }, readonly Comparable[], void>(
  comparablesRequest.method,
);
const compare = new RequestType<CompareParams, string, void>(compareRequest.method);

/** The commands that make a text of reviews: a report on a folder, a comparison of two licenses. */
export function registerReports(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('cardAndClause.writeReport', (given?: ReportFormat) => writeReport(client, given)),
    ...comparesLicenses(client),
  ];
}

/** Asks for the format, and shows the report as a text that is not saved yet: where it goes, its reader says. */
async function writeReport(client: BaseLanguageClient, given: ReportFormat | undefined): Promise<void> {
  const format = REPORT_FORMATS.find((known) => known === given) ?? (await askFormat());
  if (format === undefined) return;
  const content = await client.sendRequest(report, {
    uri: uriOfActive(client),
    format,
    date: new Date().toISOString(),
  });
  if (content === '') {
    void window.showInformationMessage(l10n.t('Nothing to report on: open a folder that holds a model.'));
    return;
  }
  const { language } = describe(format);
  await window.showTextDocument(await workspace.openTextDocument({ language, content }), { preview: false });
}

async function askFormat(): Promise<ReportFormat | undefined> {
  const picked = await window.showQuickPick(
    REPORT_FORMATS.map((format) => ({ format, ...describe(format) })),
    { title: l10n.t('Write a Review Report'), placeHolder: l10n.t('In which format?') },
  );
  return picked?.format;
}

function describe(format: ReportFormat): {
  readonly label: string;
  readonly detail: string;
  readonly language: string;
} {
  switch (format) {
    case 'markdown':
      return { label: 'Markdown', detail: l10n.t('For people, in a repository or an issue'), language: 'markdown' };
    case 'html':
      return {
        label: 'HTML',
        detail: l10n.t('For people: one page that needs nothing else, to print'),
        language: 'html',
      };
    case 'sarif':
      return { label: 'SARIF 2.1.0', detail: l10n.t('The findings, for code hosts and dashboards'), language: 'json' };
    case 'cyclonedx':
      return {
        label: 'CycloneDX 1.6',
        detail: l10n.t('A bill of materials with the clauses of each model'),
        language: 'json',
      };
    case 'mot':
      return { label: 'MOT YAML', detail: l10n.t('A model file of the Model Openness Tool'), language: 'yaml' };
  }
}

/** Compares two licenses or policies clause by clause, in a text that is shown as VS Code shows Markdown. */
function comparesLicenses(client: BaseLanguageClient): Disposable[] {
  const shown = new ShownText('card-and-clause-comparison', `${l10n.t('Comparison')}.md`);
  return [
    shown,
    commands.registerCommand('cardAndClause.compareLicenses', async (given?: readonly [string, string]) => {
      const of = uriOfActive(client);
      const [before, after] = given ?? (await askSides(await client.sendRequest(comparables, { uri: of }), of));
      if (before === undefined || after === undefined) return;
      const text = await client.sendRequest(compare, { uri: of, before, after });
      if (text === '') {
        void window.showInformationMessage(l10n.t('One of the two is not there any more.'));
        return;
      }
      shown.text = text;
      await commands.executeCommand('markdown.showPreview', shown.uri);
    }),
  ];
}

interface Choice extends QuickPickItem {
  readonly id: string;
}

/** Two picks, one after the other; the document that is looked at comes first. */
async function askSides(all: readonly Comparable[], active: string | null): Promise<readonly (string | undefined)[]> {
  const choice = ({ id, name, about }: Comparable): Choice => ({ id, label: name, description: about });
  const separator = (label: string): Choice => ({ id: '', label, kind: QuickPickItemKind.Separator });
  const texts = all
    .filter(({ id }) => id.startsWith('file:'))
    .toSorted((a, b) => Number(b.id === `file:${active}`) - Number(a.id === `file:${active}`));
  const items = [
    separator(l10n.t('In this workspace')),
    ...texts.map(choice),
    separator(l10n.t('Known licenses')),
    ...all.filter(({ id }) => id.startsWith('license:')).map(choice),
  ];
  const title = l10n.t('Compare Licenses');
  const options = { title, matchOnDescription: true };
  const before = await window.showQuickPick(items, { ...options, placeHolder: l10n.t('The first: what it was') });
  if (before === undefined) return [];
  const others = items.filter(({ id }) => id !== before.id);
  const after = await window.showQuickPick(others, {
    ...options,
    placeHolder: l10n.t('The second: what it is compared with {0}', before.label),
  });
  return [before.id, after?.id];
}
