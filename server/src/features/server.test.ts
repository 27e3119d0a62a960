import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  CancellationTokenSource,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type FreedomsAnswer, freedomsRequest, reviewChangedNotification } from '../protocol/requests.ts';
import type { Host } from './host.ts';
import { startServer } from './server.ts';

const LICENSE = `Heron Community License

1. Grant. You are granted a non-exclusive, worldwide license to use, reproduce, distribute and modify the Materials.
2. Limits. You may not use the Materials or their outputs to improve any other large language model.
`;
const CARD = '---\nlicense: other\npipeline_tag: text-generation\n---\n# Heron\n\nHeron is a language model.\n';
const BAN = 'clause/no-improving-other-models';

/** Files in memory; tests change `files` and tell the server. */
function memoryHost(files: Record<string, string>): Host {
  const root = 'file:///models';
  return {
    readDirectory: async (uri) => {
      const below = uri === root ? '' : `${uri.slice(root.length + 1)}/`;
      const names = Object.keys(files).flatMap((path) => (path.startsWith(below) ? [path.slice(below.length)] : []));
      if (names.length === 0) return null;
      const parts = names.map((name) => name.split('/'));
      return [...new Set(parts.map(([first]) => first ?? ''))].map((name) => ({
        name,
        type: parts.some(([first, ...rest]) => first === name && rest.length > 0) ? 'directory' : 'file',
      }));
    },
    readStart: async () => null,
    readHubCache: async () => new Map(),
    readFile: async (uri) => {
      const text = files[uri.slice(root.length + 1)];
      return text === undefined ? { problem: 'unreadable', detail: '' } : new TextEncoder().encode(text);
    },
  };
}

type Client = Awaited<ReturnType<typeof start>>;

/** A server in this process, and a client that has opened `folders`. */
async function start(files: Record<string, string>, { pull = true, folders = ['file:///models'] } = {}) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), memoryHost(files));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = [];
  let refreshed = 0;
  let told = 0;
  let heard = () => {};
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    heard();
  });
  client.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshed++;
    heard();
  });
  client.onNotification(reviewChangedNotification.method, () => {
    told++;
    heard();
  });
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: { followsReviews: true },
    capabilities: {
      textDocument: pull ? { diagnostic: {} } : {},
      workspace: { diagnostics: { refreshSupport: true } },
    },
  });
  await client.sendNotification(InitializedNotification.type, {});
  return {
    client,
    published,
    refreshed: () => refreshed,
    told: () => told,
    /** Resolves when `is` holds, which is looked at whenever the server says something. */
    until: (is: () => boolean) =>
      new Promise<void>((resolve) => {
        heard = () => {
          if (is()) resolve();
        };
        heard();
      }),
    open: (uri: string, text: string, languageId = 'plaintext') =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri: string, version: number, text: string) =>
      client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    pull: (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    freedoms: (uri: string | null): Promise<FreedomsAnswer | null> =>
      client.sendRequest(freedomsRequest.method, { uri }),
    tellDisk: (uri: string, type: FileChangeType) =>
      client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] }),
  };
}

function codes(report: DocumentDiagnosticReport): readonly unknown[] {
  return report.kind === 'full' ? report.items.map(({ code }) => code) : ['unchanged'];
}

describe('the language server', () => {
  let server: Client | undefined;
  afterEach(() => {
    server?.client.dispose();
    server = undefined;
  });

  const uri = 'file:///models/LICENSE';

  it('diagnoses an open document on demand, and says so when nothing is new', async () => {
    server = await start({ LICENSE, 'README.md': CARD });
    await server.open(uri, LICENSE);
    const report = await server.pull(uri);
    assert.ok(codes(report).includes(BAN), JSON.stringify(report));
    assert.deepEqual(codes(await server.pull(uri, report.resultId)), ['unchanged']);
  });

  it('follows edits, and gives the old answer again when they are undone', async () => {
    server = await start({ LICENSE, 'README.md': CARD });
    await server.open(uri, LICENSE);
    const before = await server.pull(uri);
    await server.change(uri, 2, LICENSE.replace(/2\. .*\n/, ''));
    const without = await server.pull(uri, before.resultId);
    assert.ok(!codes(without).includes(BAN));
    await server.change(uri, 3, LICENSE);
    assert.deepEqual(codes(await server.pull(uri)), codes(before));
  });

  it('hears that a request is taken back while a large text is read, and answers others', async () => {
    server = await start({ LICENSE });
    await server.open(uri, LICENSE.repeat(600));
    const order: string[] = [];
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const taken = server.client.sendRequest(DocumentDiagnosticRequest.type, params, source.token).then(
      () => order.push('answered'),
      ({ code }) => order.push(code === LSPErrorCodes.RequestCancelled ? 'taken back' : String(code)),
    );
    const kept = server.pull(uri).then(() => order.push('diagnosed'));
    source.cancel();
    await Promise.all([taken, kept]);
    assert.deepEqual(order, ['taken back', 'diagnosed']);
  });

  it('colors the words of a license in Markdown, then says what changed, and leaves alone what a grammar colors', async () => {
    server = await start({ 'README.md': CARD });
    const textDocument = { uri: 'file:///models/LICENSE.md' };
    const { client } = server;
    await server.open(textDocument.uri, LICENSE, 'markdown');
    const all = await client.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok((all?.data.length ?? 0) > 0);
    await server.change(textDocument.uri, 2, LICENSE.replace('may not', 'may'));
    const previousResultId = all?.resultId ?? '';
    const next = await client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    assert.ok(next !== null && 'edits' in next && next.edits.length === 1, JSON.stringify(next));
    const late = await client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    assert.ok(late !== null && 'data' in late);

    await server.open(uri, LICENSE, 'license-text');
    const none = await client.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    assert.deepEqual(none?.data, []);
  });

  it('pushes to a client that does not pull, with the version that was read', async () => {
    server = await start({ LICENSE }, { pull: false });
    await server.open(uri, LICENSE);
    await server.until(() => (server?.published.length ?? 0) > 0);
    const [first] = server.published;
    assert.deepEqual([first?.uri, first?.version], [uri, 1]);
    assert.ok(first?.diagnostics.some(({ code }) => code === BAN));
    await server.change(uri, 2, 'Nothing.');
    await server.until(() => server?.published.at(-1)?.version === 2);
    assert.ok(!server.published.at(-1)?.diagnostics.some(({ code }) => code === BAN));
    await server.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await server.until(() => server?.published.at(-1)?.version === undefined);
    assert.deepEqual(server.published.at(-1)?.diagnostics, []);
  });

  it('reads the files that are not open, and hears when they change', async () => {
    const files: Record<string, string> = { LICENSE, 'README.md': CARD };
    server = await start(files);
    const use = async () => (await server?.freedoms(null))?.view.freedoms[0]?.word;
    assert.equal(await use(), 'restricted');
    files.LICENSE = LICENSE.replace(/2\. .*\n/, '');
    await server.tellDisk(uri, FileChangeType.Changed);
    await server.until(() => server?.refreshed() === 1);
    assert.notEqual(await use(), 'restricted');
    files['chat/LICENSE'] = LICENSE;
    files['chat/README.md'] = CARD;
    await server.tellDisk('file:///models/chat', FileChangeType.Created);
    await server.until(() => server?.refreshed() === 2);
    assert.ok((await server.freedoms('file:///models/chat/LICENSE'))?.places.some(({ uri }) => uri.includes('/chat/')));
    await server.tellDisk('file:///models/chat', FileChangeType.Deleted);
    await server.until(() => server?.refreshed() === 3);
    assert.notEqual(await use(), 'restricted');
  });

  it('takes a folder that lies in another one for a part of it, but for one that is never looked into', async () => {
    const chat = `${CARD}\nThe model is open source.\n`;
    const files = { LICENSE, 'chat/README.md': chat, 'vendor/tern/README.md': chat, 'vendor/tern/LICENSE': LICENSE };
    const folders = ['file:///models/chat', 'file:///models', 'file:///models/vendor/tern'];
    server = await start(files, { folders });
    for (const path of ['chat', 'vendor/tern']) {
      const card = `file:///models/${path}/README.md`;
      await server.open(card, chat, 'markdown');
      assert.ok(codes(await server.pull(card)).includes('claim/open-source'), path);
    }
    const shown = await server.freedoms('file:///models/chat/README.md');
    assert.deepEqual(
      shown?.view.models.map(({ name }) => name),
      ['models', 'Heron (chat)', 'Heron (tern)'],
    );
    // The license is open as well, and its text counts for the folder inside.
    await server.open(uri, LICENSE.replace(/2\. .*\n/, ''));
    assert.ok(!codes(await server.pull('file:///models/chat/README.md')).includes('claim/open-source'));
  });

  it('takes the text of an open document over the file', async () => {
    server = await start({ LICENSE, 'README.md': CARD });
    await server.open(uri, LICENSE.replace(/2\. .*\n/, ''));
    assert.notEqual((await server.freedoms(uri))?.view.freedoms[0]?.word, 'restricted');
  });

  it('tells a client that follows reviews of every change', async () => {
    server = await start({ LICENSE, 'README.md': CARD });
    await server.open(uri, LICENSE);
    await server.until(() => server?.told() === 1);
    await server.change(uri, 2, `${LICENSE}\n`);
    await server.until(() => server?.told() === 2);
  });

  it('reviews a document outside every folder by itself', async () => {
    server = await start({}, { folders: [] });
    for (const [loose, language] of [
      ['file:///elsewhere/LICENSE', 'plaintext'],
      ['untitled:Untitled-1', 'license-text'],
    ] as const) {
      await server.open(loose, LICENSE, language);
      assert.ok(codes(await server.pull(loose)).includes(BAN), loose);
      assert.equal((await server.freedoms(loose))?.view.freedoms[0]?.word, 'restricted');
    }
  });

  it('is silent on documents that are neither card nor license nor policy', async () => {
    server = await start({});
    await server.open('file:///models/notes.txt', 'Buy milk. You may not train other models.');
    assert.deepEqual(codes(await server.pull('file:///models/notes.txt')), []);
    assert.equal(await server.freedoms(null), null);
  });
});
