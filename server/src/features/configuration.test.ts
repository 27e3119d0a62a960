import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type FileSystemWatcher,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { NO_READER } from '../freedoms/reader.ts';
import { configurationRequest, type FreedomsAnswer, freedomsRequest } from '../protocol/requests.ts';
import type { Host } from './host.ts';
import { startServer } from './server.ts';
import { settingsIn } from './settings.ts';

const BAN = 'clause/no-improving-other-models';
const LICENSE = `Heron License

1. Grant. You are granted a license to use, reproduce, distribute and modify the Model.
2. Limits. You may not use the Model or any output of the Model to train any other language model.
3. Names. You must not forecast the weather with the Model.
`;

/** Files in memory by their path from the root of the disk; tests change them and tell the server. */
function memoryHost(files: Record<string, string>): Host {
  const pathOf = (uri: string) => decodeURIComponent(uri.slice('file:///'.length));
  return {
    readDirectory: async (uri) => {
      const path = pathOf(uri);
      const below = path === '' ? '' : `${path}/`;
      const entries = new Map<string, 'file' | 'directory'>();
      for (const file of Object.keys(files)) {
        if (!file.startsWith(below)) continue;
        const [name = '', ...rest] = file.slice(below.length).split('/');
        entries.set(name, rest.length > 0 ? 'directory' : 'file');
      }
      return entries.size === 0 ? null : [...entries].map(([name, type]) => ({ name, type }));
    },
    readStart: async () => null,
    readHubCache: async () => new Map(),
    readFile: async (uri) => {
      const text = files[pathOf(uri)];
      return text === undefined ? { problem: 'unreadable', detail: '' } : new TextEncoder().encode(text);
    },
  };
}

/** A server in this process, and a client with these folders and settings open. */
async function start(
  files: Record<string, string>,
  folders: readonly string[],
  settings: Record<string, unknown> = {},
) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), memoryHost(files));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const watchers: FileSystemWatcher[] = [];
  client.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { registerOptions } of registrations) watchers.push(...(registerOptions?.watchers ?? []));
  });
  client.onRequest(DiagnosticRefreshRequest.type, () => {});
  client.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri }) => settings[scopeUri ?? ''] ?? null),
  );
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((name) => ({ uri: `file:///${name}`, name })),
    capabilities: {
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
      workspace: {
        configuration: true,
        diagnostics: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    },
  });
  await client.sendNotification(InitializedNotification.type, {});
  const uri = (path: string) => `file:///${path}`;
  return {
    client,
    watchers,
    open: async (path: string, text = files[path] ?? '', languageId = 'plaintext') => {
      const textDocument = { uri: uri(path), languageId, version: 1, text };
      await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: (path: string, version: number, text: string) =>
      client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      }),
    tellDisk: (path: string, type: FileChangeType) =>
      client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(path), type }] }),
    /** The diagnostics of a document as `code severity`. */
    async found(path: string): Promise<readonly string[]> {
      const report: DocumentDiagnosticReport = await client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uri(path) },
      });
      return report.kind === 'full' ? report.items.map(({ code, severity }) => `${code} ${severity}`) : ['unchanged'];
    },
    hover: (path: string, line: number): Promise<Hover | null> =>
      client.sendRequest(HoverRequest.type, { textDocument: { uri: uri(path) }, position: { line, character: 20 } }),
    configuration: (path: string | null): Promise<string> =>
      client.sendRequest(configurationRequest.method, { uri: path === null ? null : uri(path) }),
  };
}

describe('the language server by a configuration', () => {
  let server: Awaited<ReturnType<typeof start>>;
  afterEach(() => server.client.dispose());

  it('goes by the nearest one in each of several folders', async () => {
    const files = {
      'a/.cardclause.yml': 'severities: {clause/*: off}',
      'a/LICENSE': LICENSE,
      'b/LICENSE': LICENSE,
      'b/c/.cardclause.yml': 'severities: {clause/*: error}',
      'b/c/LICENSE': LICENSE,
    };
    server = await start(files, ['a', 'b']);
    for (const path of ['a/LICENSE', 'b/LICENSE', 'b/c/LICENSE']) await server.open(path);
    assert.deepEqual(await server.found('a/LICENSE'), []);
    assert.deepEqual(await server.found('b/LICENSE'), [`${BAN} 2`]);
    assert.deepEqual(await server.found('b/c/LICENSE'), [`${BAN} 1`]);
  });

  it('goes by the one above the folder, up to the root of the project, and hears when it changes', async () => {
    const files: Record<string, string> = {
      'repo/.git/HEAD': '',
      'repo/.cardclause.yml': 'severities: {clause/*: error}\nexclude: [models/heron/drafts/]',
      'repo/models/heron/LICENSE': LICENSE,
      'repo/models/heron/drafts/LICENSE': LICENSE,
      'other/.cardclause.yml': 'severities: {clause/*: error}',
      'other/models/LICENSE': LICENSE,
    };
    server = await start(files, ['repo/models/heron', 'other/models']);
    for (const path of Object.keys(files).filter((path) => path.endsWith('LICENSE'))) await server.open(path);
    assert.deepEqual(await server.found('repo/models/heron/LICENSE'), [`${BAN} 1`]);
    assert.deepEqual(await server.found('repo/models/heron/drafts/LICENSE'), []);
    assert.deepEqual(await server.found('other/models/LICENSE'), [`${BAN} 2`]);
    assert.ok(
      server.watchers.some(({ globPattern }) => {
        return typeof globPattern === 'object' && globPattern.baseUri === 'file:///repo';
      }),
    );
    files['repo/.cardclause.yml'] = 'severities: {clause/*: hint}';
    await server.tellDisk('repo/.cardclause.yml', FileChangeType.Changed);
    assert.deepEqual(await server.found('repo/models/heron/LICENSE'), [`${BAN} 4`]);
    files['repo/models/.cardclause.yml'] = '';
    await server.tellDisk('repo/models/.cardclause.yml', FileChangeType.Created);
    assert.deepEqual(await server.found('repo/models/heron/LICENSE'), [`${BAN} 2`]);
  });

  it('goes by the one that is being written, and says in it what is wrong', async () => {
    server = await start({ 'a/LICENSE': LICENSE, 'a/.cardclause.yml': '' }, ['a']);
    await server.open('a/LICENSE');
    await server.open('a/.cardclause.yml', 'severities: {clause/*: of}', 'yaml');
    assert.deepEqual(await server.found('a/.cardclause.yml'), ['config/file 1']);
    assert.deepEqual(await server.found('a/LICENSE'), [`${BAN} 2`]);
    await server.change('a/.cardclause.yml', 2, 'severities: {clause/*: off}');
    assert.deepEqual(await server.found('a/.cardclause.yml'), []);
    assert.deepEqual(await server.found('a/LICENSE'), []);
  });

  it('reviews a document beside every folder by the one above it', async () => {
    server = await start(
      { 'x/.git/HEAD': '', 'x/.cardclause.yml': 'severities: {clause/*: error}', 'x/m/LICENSE': LICENSE },
      [],
    );
    await server.open('x/m/LICENSE');
    assert.deepEqual(await server.found('x/m/LICENSE'), [`${BAN} 1`]);
    assert.match(await server.configuration('x/m/LICENSE'), /\.\.\/\.cardclause\.yml:1/);
  });

  it('does not show what is acknowledged, and says why in the hover', async () => {
    const config = `acknowledgements:
  - check: ${BAN}
    words: You may not use the Model or any output of the Model to train any other language model.
    reason: Legal *has* agreed.
`;
    server = await start({ 'a/LICENSE': LICENSE, 'a/.cardclause.yml': config }, ['a']);
    await server.open('a/LICENSE');
    const found = await server.found('a/LICENSE');
    const words = JSON.stringify(await server.hover('a/LICENSE', 3));
    assert.deepEqual(found, [], words);
    assert.ok(words.includes('Acknowledged\\\\: Legal \\\\*has\\\\* agreed'), words);
  });

  it('shows kinds of one’s own as built-in ones, their words never as markup', async () => {
    const config = `kinds:
  - id: no-weather-use
    title: No weather
    meaning: "Not [for](https://example.org) the weather."
    effect: limits
    freedoms: [use]
    says: [{mood: ban, words: '@use|forecast .. weather'}]
    examples: {match: [You may not forecast the weather with the Model.]}
`;
    server = await start({ 'a/LICENSE': LICENSE, 'a/.cardclause.yml': config }, ['a']);
    await server.open('a/LICENSE');
    assert.deepEqual(await server.found('a/LICENSE'), [`${BAN} 2`, 'clause/no-weather-use 2']);
    const hover = JSON.stringify(await server.hover('a/LICENSE', 4));
    assert.ok(hover.includes('No weather') && hover.includes('Not \\\\[for\\\\]'), hover);
    const panel = JSON.stringify(await server.client.sendRequest(freedomsRequest.method, { uri: null }));
    assert.ok(panel.includes('No weather'), panel);
  });

  it('tells which configuration holds', async () => {
    server = await start({ 'a/LICENSE': LICENSE, 'a/.cardclause.yml': 'profile: osaid' }, ['a']);
    assert.match(await server.configuration('a/LICENSE'), /^LICENSE\n.*\.cardclause\.yml.*\n +profile +osaid/);
    assert.match(await server.configuration(null), /osaid/);
  });

  it('is silent in folders for which the editor’s settings switch it off, until they change', async () => {
    const settings: Record<string, unknown> = {
      'file:///a/LICENSE': { enable: false },
      'file:///a': { enable: false },
    };
    server = await start({ 'a/LICENSE': LICENSE, 'b/LICENSE': LICENSE }, ['a', 'b'], settings);
    await server.open('a/LICENSE');
    await server.open('b/LICENSE');
    assert.deepEqual(await server.found('a/LICENSE'), []);
    assert.deepEqual(await server.found('b/LICENSE'), [`${BAN} 2`]);
    delete settings['file:///a/LICENSE'];
    delete settings['file:///a'];
    await server.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await server.found('a/LICENSE'), [`${BAN} 2`]);
  });

  it('leaves out duties where the editor’s settings want limits only', async () => {
    const text = `${LICENSE}4. You must give all recipients a copy of this License.\n`;
    const settings: Record<string, unknown> = {};
    server = await start({ 'a/LICENSE': text }, ['a'], settings);
    await server.open('a/LICENSE', text);
    assert.ok((await server.found('a/LICENSE')).includes('clause/license-copy 4'));
    settings['file:///a/LICENSE'] = { limitsOnly: true };
    await server.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await server.found('a/LICENSE'), [`${BAN} 2`]);
  });

  it('leaves rights and duties out of outline, symbols and the panel’s list there as well', async () => {
    const text = `${LICENSE}4. You must give all recipients a copy of this License.\n`;
    const settings: Record<string, unknown> = {};
    server = await start({ 'a/LICENSE': text }, ['a'], settings);
    await server.open('a/LICENSE', text);
    const { client } = server;
    const inOutline = (symbols: readonly DocumentSymbol[]): readonly string[] =>
      symbols.flatMap(({ name, kind, children }) => [
        ...(kind === SymbolKind.Key ? [name] : []),
        ...inOutline(children ?? []),
      ]);
    const shown = async () => {
      const outline = await client.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri: 'file:///a/LICENSE' },
      });
      const symbols = await client.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
      const panel = await client.sendRequest<FreedomsAnswer>(freedomsRequest.method, { uri: 'file:///a/LICENSE' });
      return [
        inOutline((outline ?? []) as DocumentSymbol[]),
        (symbols ?? []).map(({ name }) => name),
        panel.view.clauses.groups.flatMap(({ clauses }) => clauses.map((clause) => clause.text)),
      ];
    };
    const all = await shown();
    for (const list of all) assert.ok(list.length > 1, list.join());
    settings['file:///a/LICENSE'] = { limitsOnly: true };
    settings['file:///a'] = { limitsOnly: true };
    await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const [outline, symbols, panel] = await shown();
    assert.deepEqual(outline, ['No improving other models']);
    assert.deepEqual(symbols, outline);
    assert.deepEqual(panel, outline);
  });

  it('lets findings that do not concern the reader of the settings step back, until the settings change', async () => {
    const settings: Record<string, unknown> = { 'file:///a': { reader: { plans: ['run'] } } };
    server = await start({ 'a/LICENSE': LICENSE }, ['a'], settings);
    await server.open('a/LICENSE', LICENSE);
    assert.deepEqual(await server.found('a/LICENSE'), [`${BAN} 4`]);
    settings['file:///a'] = { reader: { plans: ['run', 'distill'] } };
    await server.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await server.found('a/LICENSE'), [`${BAN} 2`]);
  });

  it('takes nothing on trust that a client says of settings', async () => {
    server = await start({}, []);
    for (const answer of [
      null,
      7,
      [],
      { enable: 'no', limitsOnly: 1, reader: 'me' },
      { reader: { region: 7, plans: ['fly'] } },
    ])
      assert.deepEqual(settingsIn(answer), { enable: true, limitsOnly: false, reader: NO_READER });
  });
});
