import {
  CancellationToken,
  type CodeAction,
  type Connection,
  type Definition,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type LocationLink,
  NotificationType0,
  RequestType,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { t } from '../messages.ts';
import { GOVERNING_NAMES } from '../projects/config/discover.ts';
import {
  type AcknowledgeParams,
  acknowledgeRequest,
  baselineRequest,
  type ChangeAnswer,
  type Comparable,
  type CompareParams,
  citationRequest,
  comparablesRequest,
  compareRequest,
  configurationRequest,
  type FreedomsAnswer,
  type FreedomsParams,
  freedomsRequest,
  obligationsRequest,
  type Place,
  type ReportParams,
  reportRequest,
  reviewChangedNotification,
  SHOW_FREEDOMS,
  type StartOptions,
} from '../protocol/requests.ts';
import { unlessCancelled } from './cancellation.ts';
import { answerCardRequests } from './cardRequests.ts';
import { acknowledgingOf, baselineAnswer, obligationsAnswer } from './changes.ts';
import { citationOf } from './citation.ts';
import { CODE_ACTION_KINDS, codeActionsOf } from './codeActions.ts';
import { codeLensesOf } from './codeLens.ts';
import { comparablesOf, comparisonOf } from './compare.ts';
import { TRIGGERS } from './completion.ts';
import { definitionOf } from './definition.ts';
import { diagnosticsOf, SOURCE } from './diagnostics.ts';
import { documentLinksOf } from './documentLinks.ts';
import { documentSymbolsOf } from './documentSymbols.ts';
import { type EditedDocument, editedDocuments } from './editedDocument.ts';
import { foldingRangesOf } from './foldingRanges.ts';
import { answerFreedoms } from './freedomsRequest.ts';
import { byScheme, clientHost, type Host, noFiles } from './host.ts';
import { hoverOf } from './hover.ts';
import { Outlines } from './outlines.ts';
import { answerPulls, publishing } from './pullAndPush.ts';
import { reportOf } from './report.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';
import { LEGEND } from './semanticTokens.ts';
import { SECTION, Settings } from './settings.ts';
import { answerTokens } from './tokenRequests.ts';
import { workspaceSymbolsOf } from './workspaceSymbols.ts';
import { type WholeProject, Workspaces } from './workspaces.ts';

/**
 * Answers the client on `connection` until it closes. `local` reaches the files of the disk, where the server runs
 * beside them; other files are asked of the client.
 */
export function startServer(connection: Connection, local?: Host): void {
  const documents = new TextDocuments(editedDocuments);

  connection.onInitialize((params) => {
    const client = whatClientCan(params);
    const settings = new Settings(connection, client.tellsSettings);
    const workspaces = new Workspaces(
      byScheme(local, client.options.readsFiles === true ? clientHost(connection) : noFiles),
      documents,
      settings,
    );
    const changed = answerFeatures(connection, documents, workspaces, settings, client);
    followChanges(connection, documents, workspaces, settings, client, changed);
    for (const uri of foldersOf(params)) workspaces.add(uri);
    return initializeResult(client);
  });
  documents.listen(connection);
  connection.listen();
}

/** What of the client's capabilities and options bears on what we answer. */
interface Client {
  readonly options: StartOptions;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly refreshesTokens: boolean;
  readonly hoversMarkdown: boolean;
  readonly linksDefinitions: boolean;
  readonly createsFiles: boolean;
  readonly takesSnippets: boolean;
  readonly takesLabelDetails: boolean;
  readonly renamesFiles: boolean;
  readonly watches: boolean;
  readonly watchesElsewhere: boolean;
  readonly tellsFolders: boolean;
  readonly tellsSettings: boolean;
  readonly tellsNewSettings: boolean;
  readonly takesOutlines: boolean;
}

function whatClientCan({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  return {
    options: typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {},
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    hoversMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    takesLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    renamesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('rename') === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsFolders: workspace?.workspaceFolders === true,
    tellsSettings: workspace?.configuration === true,
    tellsNewSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    takesOutlines: textDocument?.documentSymbol?.dynamicRegistration === true,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}

function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: SOURCE },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
      ...(client.takesOutlines ? {} : { documentSymbolProvider: { label: SOURCE } }),
      foldingRangeProvider: true,
      codeLensProvider: {},
      documentLinkProvider: {},
      semanticTokensProvider: { legend: LEGEND, full: { delta: true } },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
      workspaceSymbolProvider: true,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } },
      },
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: 'card-and-clause',
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  };
}

/** Puts up the answer to every request; returns what is to be called when a review may have changed. */
function answerFeatures(
  connection: Connection,
  documents: TextDocuments<EditedDocument>,
  workspaces: Workspaces,
  settings: Settings,
  client: Client,
): () => void {
  const { pulls, options, hoversMarkdown, linksDefinitions, createsFiles } = client;
  /** What `answer` says of the document at `uri`, else `nothing`: for documents that we have no word on. */
  const on = async <Answer>(
    uri: string,
    nothing: Answer,
    answer: (reviewed: ReviewedDocument) => Answer,
    token: CancellationToken = CancellationToken.None,
  ): Promise<Answer> => {
    const reviewed = await unlessCancelled(workspaces.reviewed(uri), token);
    return reviewed === undefined ? nothing : answer(reviewed);
  };
  const diagnose = async (uri: string, before: readonly Diagnostic[], token?: CancellationToken) => {
    const { limitsOnly } = await settings.of(uri);
    return on(uri, [], (reviewed) => diagnosticsOf(reviewed, options.docs, limitsOnly, before), token);
  };

  /** The folders of whose clauses the reader wants to see those alone that limit a freedom. */
  const ofLimitsOnly = async (folders: ReadonlyMap<string, ReviewedFolder>): Promise<ReadonlySet<ReviewedFolder>> => {
    const only = new Set<ReviewedFolder>();
    for (const [uri, folder] of folders) if ((await settings.of(uri)).limitsOnly) only.add(folder);
    return only;
  };

  connection.onHover(({ textDocument, position }, token) => {
    const hover = (reviewed: ReviewedDocument) =>
      hoverOf(reviewed, position, { markdown: hoversMarkdown, docs: options.docs });
    return on(textDocument.uri, null, hover, token);
  });
  connection.onCodeAction(({ textDocument, range, context }, token) => {
    const can = { creates: createsFiles, acknowledges: options.acknowledges === true };
    const actions = (reviewed: ReviewedDocument) => codeActionsOf(reviewed, range, context.only, can, options.docs);
    return on<CodeAction[]>(textDocument.uri, [], actions, token);
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const { limitsOnly } = await settings.of(textDocument.uri);
    return on(textDocument.uri, [], (reviewed) => documentSymbolsOf(reviewed, limitsOnly));
  });
  connection.onCodeLens(({ textDocument }) =>
    on(textDocument.uri, [], (reviewed) =>
      codeLensesOf(reviewed, options.followsReviews === true ? SHOW_FREEDOMS : undefined),
    ),
  );
  connection.onDocumentLinks(({ textDocument }) => on(textDocument.uri, [], documentLinksOf));
  connection.onDefinition(({ textDocument, position }) =>
    on<Definition | LocationLink[]>(textDocument.uri, [], (reviewed) => {
      const links = definitionOf(reviewed, position);
      return linksDefinitions
        ? links
        : links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
    }),
  );
  answerCardRequests(connection, documents, workspaces, settings, on, client);
  connection.onWorkspaceSymbol(async ({ query }) => {
    const all = await workspaces.all(null);
    return workspaceSymbolsOf(all.values(), query, await ofLimitsOnly(all));
  });
  connection.onFoldingRanges(({ textDocument }) => on(textDocument.uri, [], foldingRangesOf));
  answerTokens(connection, documents, on);
  connection.onRequest(
    new RequestType<FreedomsParams, FreedomsAnswer | null, void>(freedomsRequest.method),
    async (params) => {
      const all = await workspaces.all(params.uri);
      return answerFreedoms(all, params, await ofLimitsOnly(all));
    },
  );
  connection.onRequest(
    new RequestType<{ readonly uri: string | null }, readonly Comparable[], void>(comparablesRequest.method),
    async ({ uri }) => comparablesOf(await workspaces.all(uri)),
  );
  connection.onRequest(new RequestType<CompareParams, string, void>(compareRequest.method), async (params) =>
    comparisonOf(await workspaces.all(params.uri), params),
  );
  connection.onRequest(new RequestType<ReportParams, string, void>(reportRequest.method), async (params) =>
    reportOf(await workspaces.all(params.uri), params),
  );
  connection.onRequest(new RequestType<Place, string, void>(citationRequest.method), ({ uri, range }) =>
    on(uri, '', (reviewed) => citationOf(reviewed, range)),
  );

  const change = async (uri: string | null, answer: (whole: WholeProject) => ChangeAnswer): Promise<ChangeAnswer> => {
    const whole = await workspaces.project(uri);
    return whole === undefined ? { problem: t('Open a folder or a file first.') } : answer(whole);
  };
  connection.onRequest(new RequestType<AcknowledgeParams, ChangeAnswer, void>(acknowledgeRequest.method), (params) =>
    change(params.uri, (whole) => acknowledgingOf(whole, params)),
  );
  connection.onRequest(
    new RequestType<{ readonly uri: string }, ChangeAnswer, void>(obligationsRequest.method),
    ({ uri }) => change(uri, obligationsAnswer),
  );
  connection.onRequest(
    new RequestType<{ readonly uri: string | null }, ChangeAnswer, void>(baselineRequest.method),
    ({ uri }) => change(uri, baselineAnswer),
  );
  connection.onRequest(
    new RequestType<{ readonly uri: string | null }, string, void>(configurationRequest.method),
    ({ uri }) => workspaces.configuration(uri),
  );

  if (!pulls) return publishing(connection, documents, diagnose);
  const answerPull = answerPulls(documents, diagnose);
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    answerPull(textDocument.uri, previousResultId, token),
  );
  return () => {};
}

/** Hears of every change, in documents, on disk and of folders, and tells it on. */
function followChanges(
  connection: Connection,
  documents: TextDocuments<EditedDocument>,
  workspaces: Workspaces,
  settings: Settings,
  client: Client,
  changed: () => void,
): void {
  const tell = client.options.followsReviews === true ? onceATurn(() => tellReviewChanged(connection)) : () => {};
  const inDocuments = () => {
    changed();
    tell();
  };
  const elsewhere = () => {
    inDocuments();
    if (client.pulls && client.refreshes) connection.languages.diagnostics.refresh();
    if (client.refreshesTokens) connection.languages.semanticTokens.refresh();
  };

  const watched = new Set<string>();
  /** The client watches what is in its folders; of what lies above them only the configurations concern us. */
  const watchAbove = async () => {
    if (!client.watches || !client.watchesElsewhere) return;
    const watchers = (await workspaces.foldersAbove()).flatMap((baseUri) => {
      if (watched.has(baseUri)) return [];
      watched.add(baseUri);
      return GOVERNING_NAMES.map((pattern) => ({ globPattern: { baseUri, pattern } }));
    });
    if (watchers.length > 0) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };

  const outlines = new Outlines(connection);
  connection.onDidChangeConfiguration(() => {
    settings.forget();
    elsewhere();
    if (client.takesOutlines) outlines.offer();
  });
  documents.onDidChangeContent(inDocuments);
  documents.onDidClose(inDocuments);
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const seen = await Promise.all(
      changes.map(({ uri, type }) => workspaces.changedOnDisk(uri, type === FileChangeType.Deleted)),
    );
    if (seen.includes(true)) elsewhere();
  });
  connection.onInitialized(() => {
    workspaces.warmUp();
    if (client.takesOutlines) outlines.offer();
    if (client.watches) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    }
    if (client.tellsNewSettings) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    void watchAbove();
    if (!client.tellsFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) workspaces.remove(uri);
      for (const { uri } of added) workspaces.add(uri);
      elsewhere();
      void watchAbove();
    });
  });
}

function tellReviewChanged(connection: Connection): void {
  void connection.sendNotification(new NotificationType0(reviewChangedNotification.method));
}

/** Calls of the function that is returned are one call of `act`, once the messages that wait have been read. */
function onceATurn(act: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      act();
    }, 0);
  };
}
