import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What biome.json says of one import in one file: undefined where it lets it pass. */
type Verdict = 'noRestrictedImports' | 'noNodejsModules' | undefined;

const cases: readonly (readonly [file: string, imported: string, verdict: Verdict])[] = [
  ['server/src/text/sentences.ts', './span.ts', undefined],
  ['server/src/text/sentences.ts', '../messages.ts', undefined],
  ['server/src/text/sentences.ts', '../clauses/clause.ts', 'noRestrictedImports'],
  ['server/src/text/sentences.ts', '../main/node.ts', 'noRestrictedImports'],
  ['server/src/cards/card.ts', '../text/span.ts', undefined],
  ['server/src/cards/card.ts', 'yaml', undefined],
  ['server/src/clauses/kinds/attribution.ts', '../../text/span.ts', undefined],
  ['server/src/clauses/kinds/attribution.ts', '../../freedoms/verdict.ts', 'noRestrictedImports'],
  ['server/src/clauses/kinds/attribution.ts', '../../review.ts', 'noRestrictedImports'],
  ['server/src/licenses/families/llama2.ts', '../../projects/project.ts', 'noRestrictedImports'],
  ['server/src/freedoms/osd.ts', '../clauses/clause.ts', undefined],
  ['server/src/freedoms/osd.ts', '../checks/finding.ts', 'noRestrictedImports'],
  ['server/src/projects/project.ts', '../reports/json.ts', 'noRestrictedImports'],
  ['server/src/checks/card.ts', '../freedoms/verdict.ts', undefined],
  ['server/src/checks/card.ts', '../review.ts', 'noRestrictedImports'],
  ['server/src/checks/card.ts', '../review/value.ts', 'noRestrictedImports'],
  ['server/src/review.ts', './checks/finding.ts', undefined],
  ['server/src/review/models.ts', '../freedoms/canI.ts', undefined],
  ['server/src/review/models.ts', '../reports/json.ts', 'noRestrictedImports'],
  ['server/src/review.ts', './reports/json.ts', 'noRestrictedImports'],
  ['server/src/reports/json.ts', '../review.ts', undefined],
  ['server/src/reports/json.ts', '../features/hover.ts', 'noRestrictedImports'],
  ['server/src/features/hover.ts', '../review.ts', undefined],
  ['server/src/features/hover.ts', 'vscode-languageserver', undefined],
  ['server/src/features/hover.ts', '../main/node.ts', 'noRestrictedImports'],
  ['server/src/main/node.ts', '../features/server.ts', undefined],
  ['server/src/main/cli.ts', '../reports/json.ts', undefined],

  ['server/src/review.ts', 'vscode-languageserver', 'noRestrictedImports'],
  ['server/src/checks/card.ts', 'vscode-languageserver-types', 'noRestrictedImports'],
  ['server/src/text/sentences.ts', 'vscode-languageserver/node', 'noRestrictedImports'],
  ['server/src/main/node.ts', 'vscode-languageserver/node', undefined],
  ['server/src/protocol/requests.ts', 'vscode-languageserver', 'noRestrictedImports'],

  ['server/src/text/sentences.ts', 'node:fs', 'noNodejsModules'],
  ['server/src/features/hover.ts', 'node:path', 'noNodejsModules'],
  ['client/src/activate.ts', 'node:fs', 'noNodejsModules'],
  ['server/src/main/cli.ts', 'node:fs', undefined],
  ['server/src/text/sentences.test.ts', 'node:fs', undefined],

  ['server/src/features/hover.ts', 'vscode', 'noRestrictedImports'],
  ['server/src/main/node.ts', 'vscode', 'noRestrictedImports'],
  ['server/src/main/node.ts', '../../../client/src/activate.ts', 'noRestrictedImports'],
  ['client/src/activate.ts', 'vscode', undefined],
  ['client/src/activate.ts', 'vscode-languageclient', undefined],
  ['client/src/activate.ts', '../../server/src/protocol/requests.ts', undefined],
  ['client/src/activate.ts', '../../server/src/review.ts', 'noRestrictedImports'],
  ['client/src/activate.ts', '../../server/src/text/span.ts', 'noRestrictedImports'],
  ['client/src/freedomsView/webview/main.ts', '../messages.ts', undefined],
  ['client/src/freedomsView/webview/main.ts', 'vscode', 'noRestrictedImports'],
];

/** The lint rules of biome.json that each file breaks, by path. */
function lint(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'card-and-clause-imports-'));
  try {
    copyFileSync('biome.json', join(folder, 'biome.json'));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const biome = spawnSync(
      process.execPath,
      [join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome'), 'lint'].concat(
        '--vcs-enabled=false',
        '--reporter=json',
        '--max-diagnostics=none',
        '.',
      ),
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(biome.stdout) as {
      diagnostics: readonly { category: string; location: { path: string } }[];
    };
    const broken = new Map<string, string[]>();
    for (const { category, location } of diagnostics) {
      const rule = category.slice(category.lastIndexOf('/') + 1);
      broken.set(location.path, [...(broken.get(location.path) ?? []), rule]);
    }
    assert.equal(biome.status, broken.size === 0 ? 0 : 1);
    return broken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the one-way imports', () => {
  let broken: ReadonlyMap<string, readonly string[]>;
  // Several cases are about one file: each gets a copy of the folders.
  const place = (file: string, index: number) => join(`case${index}`, file);

  before(() => {
    broken = lint(
      new Map(
        cases.map(([file, imported], index) => [
          place(file, index),
          `import { x } from '${imported}';\nexport const y = x;\n`,
        ]),
      ),
    );
  });

  for (const [index, [file, imported, verdict]] of cases.entries()) {
    it(`${file} ${verdict === undefined ? 'may' : 'may not'} import ${imported}`, () => {
      assert.deepEqual(broken.get(place(file, index)) ?? [], verdict === undefined ? [] : [verdict]);
    });
  }
});

describe('what the core may call', () => {
  it('is neither the network nor the console nor the process', () => {
    const calls = ["fetch('x');", "console.log('x');", 'process.exit();'];
    const broken = lint(new Map(calls.map((call, index) => [`case${index}/server/src/checks/card.ts`, `${call}\n`])));
    assert.deepEqual([...broken.values()].flat().sort(), ['noConsole', 'noProcessGlobal', 'noRestrictedGlobals']);
  });
});
