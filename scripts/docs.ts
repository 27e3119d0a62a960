import type { Check } from '../server/src/checks/check.ts';
import type { ClauseKind, Practices } from '../server/src/clauses/kind.ts';
import { allLicenses, clausesOf } from '../server/src/licenses/catalog.ts';

/** The pages in docs/ that are made from the files of checks and clause kinds. Markdown, in English. */

const EFFECTS: Readonly<Record<ClauseKind['effect'], string>> = {
  grants: 'It grants a freedom, and is shown without a finding.',
  obliges: 'It asks for something that the Open Source Definition accepts: a hint.',
  limits: 'It limits on whom, for what or how a freedom holds: a warning.',
  withholds: 'It bars an act: a warning.',
  neutral: 'It says nothing of the freedoms, and is shown without a finding.',
};

const PRACTICES: readonly (readonly [keyof Practices, string])[] = [
  ['distillation', 'Distillation'],
  ['syntheticData', 'Synthetic data'],
  ['llmAsJudge', 'LLM as judge'],
  ['rlaif', 'RLAIF'],
];

/** The page of a clause kind: what it means, what follows from it, and texts of our own that are and are not such a clause. */
export function clausePage(kind: ClauseKind): string {
  const { id, title, meaning, why, advice, effect, freedoms, osd, practices, examples } = kind;
  const effectWords =
    id === 'use-restriction' ? 'It limits for what a freedom holds: an information.' : EFFECTS[effect];
  const facts = [
    `- ${effectWords}`,
    ...(freedoms.length === 0 ? [] : [`- Freedoms: ${freedoms.join(', ')}.`]),
    ...(osd.length === 0 ? [] : [`- Open Source Definition, as we read it: ${osd.join(', ')}.`]),
  ];
  const told = PRACTICES.flatMap(([key, name]) =>
    practices?.[key] === undefined ? [] : [`- ${name}: ${practices[key]}`],
  );
  return page(
    `# ${title}`,
    `\`clause/${id}\``,
    `${meaning} ${why}`,
    facts.join('\n'),
    ...(told.length === 0 ? [] : ['## In practice', told.join('\n')]),
    '## What to do',
    advice,
    '## Examples',
    'Read as such a clause:',
    ...examples.match.slice(0, 3).map(quoted),
    ...(examples.noMatch.length === 0 ? [] : ['Not read as one:', ...examples.noMatch.slice(0, 3).map(quoted)]),
    ...knownWith(id),
    'This is how we read such a clause. It is no legal advice.',
  );
}

/** How many known licenses a page names. */
const MOST_NAMED = 40;

/** The known licenses in whose texts our reader finds the kind, those of models and data first. */
function knownWith(kind: string): readonly string[] {
  const having = allLicenses().filter(({ id }) => clausesOf(id)?.some((clause) => clause.kind === kind));
  if (having.length === 0) return [];
  const named = [...having].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMED);
  const more = having.length - named.length;
  return [
    '## Known licenses with it',
    named.map(({ id, name }) => `- ${name} (\`${id}\`): ${sectionsOf(id, kind)}`).join('\n'),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ];
}

function rank({ spdx }: { readonly spdx: string | null }): number {
  return spdx === null ? 0 : 1;
}

/** Where the text of a known license says it, in the sections that one would cite. */
function sectionsOf(id: string, kind: string): string {
  const clauses = clausesOf(id)?.filter((clause) => clause.kind === kind) ?? [];
  const sections = [...new Set(clauses.map(({ section }) => section))].filter((section) => section !== '');
  if (sections.length === 0) return 'in its text';
  return `section ${sections.slice(0, 6).join(', ')}${sections.length > 6 ? ', …' : ''}`;
}

/** The page of a check. */
export function checkPage({ id, docs, severities, examples, perKind }: Check): string {
  const shown = examples
    .slice(0, 2)
    .flatMap(({ files, fixed }) => [
      ...Object.entries(files).flatMap(([path, text]) =>
        text === '' ? [`\`${path}\` (empty)`] : [`\`${path}\``, fenced(text)],
      ),
      ...(fixed === undefined ? [] : [`\`${Object.keys(files)[0]}\` after the first fix`, fenced(fixed)]),
    ]);
  return page(
    `# ${docs.title}`,
    `\`${perKind ? `${id}/…` : id}\` (${severities.join(', ')})`,
    docs.what,
    docs.why,
    '## What to do',
    docs.fix,
    '## Example',
    ...shown,
  );
}

/** The list of all checks and clause kinds. */
export function contentsPage(checks: readonly Check[], kinds: readonly ClauseKind[]): string {
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return page(
    '# Checks and clauses',
    checks.map(({ id, docs }) => `- [\`${id}\`](${id.replaceAll('/', '-')}.md): ${docs.title}`).join('\n'),
    ...groups.flatMap((group) => [
      `## Clauses: ${group}`,
      kinds
        .filter((kind) => kind.group === group)
        .map(({ id, title }) => `- [\`clause/${id}\`](../clauses/${id}.md): ${title}`)
        .join('\n'),
    ]),
  );
}

/** The list of all clause kinds, by group, with what each means. */
export function clauseIndexPage(kinds: readonly ClauseKind[]): string {
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return page(
    '# Kinds of clauses',
    'What the clause reader finds in a license or policy, how it bears on the freedoms, and what to do about it.',
    ...groups.flatMap((group) => [
      `## ${group}`,
      kinds
        .filter((kind) => kind.group === group)
        .map(({ id, title, meaning }) => `- [\`${id}\`](${id}.md): ${title}. ${meaning}`)
        .join('\n'),
    ]),
    'A text in a language that is not read is said to be unread. How well the reader reads is measured in [quality.md](../quality.md).',
  );
}

function page(...blocks: readonly string[]): string {
  return `${['<!-- Generated by scripts/generate.ts: do not edit. -->', ...blocks].join('\n\n')}\n`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
