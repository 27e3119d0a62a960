import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, Selection, window, workspace } from 'vscode';
import { browser } from './browser.ts';
import { example } from './extension.ts';
import { diagnosticsWhen, has, show, when } from './waiting.ts';

const LICENSE = example('llama-like/LICENSE');
const CARD = example('llama-like/README.md');
const BLOOM = example('bloom-like/README.md');

/** What of the JSON of the command line the panel says too. */
interface ReviewJson {
  readonly documents: readonly { readonly path: string; readonly clauses: readonly { readonly kind: string }[] }[];
  readonly models: readonly {
    readonly freedoms: Readonly<Record<string, { readonly status: string }>>;
    readonly osd: Readonly<Record<string, { readonly status: string }>>;
    readonly plans?: readonly { readonly plan: string; readonly answer: string }[];
    readonly obligations: readonly { readonly words: string; readonly status: string }[];
    readonly components: readonly { readonly id: string; readonly status: string }[];
  }[];
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  allowed: 'allowed',
  conditional: 'with duties',
  restricted: 'restricted',
  denied: 'denied',
  unknown: 'not said',
};

async function showPanel(uri = LICENSE, name = 'Alpenglow-7B'): Promise<void> {
  await show(uri);
  await commands.executeCommand('cardAndClause.showFreedoms');
  await browser.panelText(`h1:has-text("${name}"), header:has(option:checked:has-text("${name}"))`);
}

/** The texts of all elements of the panel that match, with what only those hear who do not see it. */
async function texts(selector: string): Promise<readonly string[]> {
  const all = await browser.panelValue(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ textContent }) => textContent)`,
  );
  return all as readonly string[];
}

async function reviewed(folder: string, reader = ''): Promise<ReviewJson> {
  return (await browser.reviewJson(example(folder).fsPath, reader)) as ReviewJson;
}

const settings = () => workspace.getConfiguration('cardAndClause');

describe('the panel', () => {
  before(async () => {
    await showPanel();
    await diagnosticsWhen(LICENSE, has('clause/commercial-threshold'));
  });
  afterEach(async () => {
    for (const target of [ConfigurationTarget.Global, ConfigurationTarget.Workspace]) {
      await settings().update('reader', undefined, target);
    }
  });

  for (const [folder, uri, name] of [
    ['llama-like', LICENSE, 'Alpenglow-7B'],
    ['bloom-like', BLOOM, 'Heathland-1b3'],
  ] as const) {
    it(`says of ${folder} what the command line says in JSON`, async () => {
      await showPanel(uri, name);
      const {
        models: [model],
        documents,
      } = await reviewed(folder);
      assert.ok(model);
      assert.deepEqual(
        await texts('.tiles .status .word'),
        Object.values(model.freedoms).map(({ status }) => STATUS_WORDS[status]),
      );
      assert.deepEqual(
        (await browser.panelValue(
          `[...document.querySelectorAll('.criterion')].map((one) => one.classList.contains('bad'))`,
        )) as readonly boolean[],
        Object.values(model.osd).map(({ status }) => status === 'broken'),
      );
      const duties = await texts('.obligations .reason');
      assert.deepEqual(
        duties.map((words) => words.slice(0, words.lastIndexOf(': '))),
        model.obligations.map(({ words }) => words),
      );
      const here = model.components.filter(({ status }) => status !== 'missing');
      const rows = await browser.panelValue(
        `[...document.querySelectorAll('.components .toggleRow')].map(({ dataset }) => dataset.key.slice('component '.length))`,
      );
      for (const { id } of here) assert.ok((rows as readonly string[]).includes(id), id);
      await browser.click('[data-key="filter all"]');
      const count = documents.reduce((sum, { clauses }) => sum + clauses.length, 0);
      await browser.panelText(`[data-key="filter all"]:has-text("${count}")`);
      assert.equal((await texts('button.clause')).length, count);
      await browser.click('[data-key="filter limits"]');
    });
  }

  it('lists limits alone where the settings want no more, and says so', async () => {
    await showPanel();
    const all = (await texts('button.clause')).length;
    await settings().update('limitsOnly', true, ConfigurationTarget.Workspace);
    await browser.panelText('.dim:has-text("are left out, as the settings have it")');
    assert.deepEqual(await texts('.filters .filter'), []);
    assert.ok(all > 0 && (await texts('button.clause')).length > 0);
    for (const word of await texts('button.clause .unseen')) assert.match(word, /^(?:limits|bars): $/i);
    await settings().update('limitsOnly', undefined, ConfigurationTarget.Workspace);
    await browser.panelText('[data-key="filter all"]');
  });

  it('has no barriers, whatever is open in it', async () => {
    await showPanel();
    assert.deepEqual(await browser.barriers(), []);
    await browser.click('[data-key="edit reader"]');
    await browser.click('[data-key="plan run"]');
    await browser.click('[data-key="component model-parameters"]');
    await browser.click('[data-key="osd 5"]');
    await browser.panelText('#osd-details .details');
    await browser.screenshot('panel-open');
    assert.deepEqual(await browser.barriers(), []);
    for (const key of ['edit reader', 'plan run', 'component model-parameters', 'osd 5'])
      await browser.click(`[data-key="${key}"]`);
  });

  it('answers for the reader that is described in it, as the command line does', async () => {
    await showPanel();
    await browser.click('[data-key="edit reader"]');
    const set = (is: () => boolean) => when(is, workspace.onDidChangeConfiguration);
    const reader = () => settings().get<Readonly<Record<string, unknown>>>('reader') ?? {};
    await browser.choose('[data-key="reader organization"]', 'company');
    await set(() => reader().organization === 'company');
    await browser.fill('[data-key="reader monthlyUsers"]', '800,000,000');
    await browser.press('Tab');
    await set(() => reader().monthlyUsers === 800_000_000);
    await browser.panelText('.plan.bad:has-text("run it")');
    const {
      models: [model],
    } = await reviewed('llama-like', JSON.stringify({ organization: 'company', monthlyUsers: 800_000_000 }));
    const tones: Readonly<Record<string, string>> = { yes: 'good', 'yes-if': 'duty', no: 'bad', unknown: 'unknown' };
    const shown = await browser.panelValue(
      `[...document.querySelectorAll('.plan')].map(({ className, firstElementChild }) => [firstElementChild.dataset.key, className])`,
    );
    assert.deepEqual(
      shown,
      model?.plans?.map(({ plan, answer }) => [`plan ${plan}`, `plan ${tones[answer]}`]),
    );
    await browser.choose('[data-key="reader organization"]', '');
    await set(() => reader().organization === undefined);
    await browser.click('[data-key="edit reader"]');
    assert.match(await browser.panelText('[data-key="edit reader"]'), /800,000,000 monthly users/);
  });

  it('leads from every kind of line to its place', async () => {
    await showPanel(CARD);
    const leadsTo = async (selector: string, file: string) => {
      await show(file === 'LICENSE' ? CARD : LICENSE);
      await browser.panelText(selector);
      await browser.click(selector);
      await when(
        () => window.activeTextEditor?.document.uri.path.endsWith(`/llama-like/${file}`) === true,
        window.onDidChangeActiveTextEditor,
      );
    };
    await leadsTo('.files button:has-text("LICENSE")', 'LICENSE');
    await leadsTo('.tile button.line:has-text("No improving")', 'LICENSE');
    await leadsTo('.finding button.link', 'README.md');
    await browser.click('[data-key="plan distill"]');
    await leadsTo('[data-key="plan distill 0"]', 'LICENSE');
    await browser.click('[data-key="plan distill"]');
    await browser.click('[data-key="duty 0"]');
    await leadsTo('[data-key="duty 0 0"]', 'LICENSE');
    await browser.click('[data-key="duty 0"]');
    await browser.click('[data-key="osd 6"]');
    await leadsTo('[data-key="evidence 0"]', 'LICENSE');
    await browser.click('[data-key="osd 6"]');
    await leadsTo('.frameworks button.line:has-text("use")', 'LICENSE');
    await leadsTo('button.clause:has-text("Not transferable")', 'LICENSE');
  });

  it('marks the clause that the cursor stands in', async () => {
    await showPanel();
    const { document } = window.activeTextEditor!;
    const at = document.positionAt(document.getText().indexOf('more than 500 million'));
    window.activeTextEditor!.selection = new Selection(at, at);
    await browser.panelText('button.clause[aria-current]:has-text("Size threshold")');
    const away = document.positionAt(0);
    window.activeTextEditor!.selection = new Selection(away, away);
    await browser.panelText('.clauses:not(:has([aria-current]))');
  });

  it('finds, parts and closes by keyboard alone', async () => {
    await showPanel();
    await browser.panelValue(`document.querySelector('[data-key="search"]').focus()`);
    for (const letter of 'transfer') await browser.press(letter);
    await browser.panelText('.clauses:not(:has(button.clause:has-text("No improving")))');
    assert.equal(await browser.panelValue('document.activeElement.value'), 'transfer');
    assert.deepEqual((await texts('button.clause .reason')).length, 1);
    for (let i = 0; i < 'transfer'.length; i++) await browser.press('Backspace');
    await browser.panelText('button.clause:has-text("No improving")');
    await browser.panelValue(`document.querySelector('[data-key="grouping topic"]').focus()`);
    await browser.press('Enter');
    assert.deepEqual([...(await texts('.clauses .group'))].sort(), [
      'Conditions',
      'Limits on sharing',
      'Limits on use',
    ]);
    await browser.press('Shift+Tab');
    await browser.press('Enter');
    await browser.panelText('.group:has-text("LICENSE")');
    await browser.panelValue(`document.querySelector('[data-key="section osd"]').focus()`);
    await browser.press('Enter');
    await browser.panelText('[data-key="section osd"][aria-expanded="false"]:focus');
    assert.equal(await browser.panelValue(`document.querySelectorAll('.criterion').length`), 0);
    await browser.press('Space');
    await browser.panelText('.criterion');
  });

  it('shows the votes of each working group of OSI', async () => {
    await showPanel();
    const row = 'tr:has([data-key="component model-parameters"])';
    const votes = (is: string) => browser.panelText(`${row}:has(sup:has-text("${is}"))`);
    await browser.choose('[data-key="votes"]', 'llama2');
    await votes('4');
    assert.deepEqual(
      await browser.panelValue(
        `[...document.querySelector('[data-key="component model-parameters"]').closest('tr').querySelectorAll('sup')].map((sup) => sup.textContent)`,
      ),
      ['4', '2', '2', '1'],
    );
    await browser.choose('[data-key="votes"]', '');
    await browser.panelText('.components:not(:has(sup))');
    await browser.choose('[data-key="votes"]', 'all');
  });

  it('compares the models of the workspace, and turns to another one', async () => {
    await showPanel();
    const names = await texts('.comparison .toggleRow .reason');
    for (const name of ['Alpenglow-7B', 'Brook-small', 'Heathland-1b3']) assert.ok(names.includes(name), name);
    await browser.click('.comparison .toggleRow:has-text("Brook-small")');
    assert.match(await browser.panelText('.verdictText.good'), /Nothing restricted/);
    await browser.click('.comparison .toggleRow:has-text("Alpenglow-7B")');
    await browser.panelText('.verdictText.limit');
  });
});
