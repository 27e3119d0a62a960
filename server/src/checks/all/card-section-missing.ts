import type { Card } from '../../cards/card.ts';
import { coverageOf } from '../../cards/template/coverage.ts';
import { headed, headingStyleOf } from '../../cards/template/headingStyle.ts';
import { DATA_SECTIONS, MODEL_SECTIONS, type WantedSection } from '../../cards/template/sections.ts';
import { t } from '../../messages.ts';
import { languageOf } from '../../text/language.ts';
import { cardPlace } from '../cardPlace.ts';
import type { Check } from '../check.ts';
import { type Edit, finding } from '../finding.ts';

export const check: Check = {
  id: 'card/section-missing',
  severities: ['hint'],
  docs: {
    title: 'A card without a part that readers look for',
    what: 'The card has no section, label or metadata on some of the parts that its readers look for. `profile` in the configuration says who they are: `hub` (the parts of the Hub’s annotated template that most readers need), `research` (the model card of Mitchell et al.; for data, the datasheet of Gebru et al.), `osaid` (what one needs to use, study, modify and share it), `off` (nothing is asked for). A part is found under any heading style and level. Cards in languages other than English are not asked.',
    why: 'Who cannot read what a model is for, where it fails and what it was trained on will guess, or leave it.',
    fix: 'The fixes add the heading of one part, or of all, at its place and in the style of the card, with a comment that says what to write.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\ndatasets: [kestrel/songs]\n---\n\n# Kestrel\n\nKestrel is a language model that names birds by their songs and counts them.\n\n## Uses\n\nTo count birds.\n\n## Quick start\n\nSay `kestrel`.\n\n## Evaluation\n\nIt finds nine of ten.\n',
      },
      fixed:
        '---\nlicense: mit\ndatasets: [kestrel/songs]\n---\n\n# Kestrel\n\nKestrel is a language model that names birds by their songs and counts them.\n\n## Uses\n\nTo count birds.\n\n## Bias, Risks, and Limitations\n\n<!-- Where the model fails, whom that harms, and what users should do about it. -->\n\n## Quick start\n\nSay `kestrel`.\n\n## Evaluation\n\nIt finds nine of ten.\n',
    },
  ],
  run: ({ path, type, card, profile }, model) => {
    if (card === null || profile === 'off' || (type !== 'model-card' && type !== 'data-card')) return [];
    // Another card of the model may well leave out what the first one says.
    if (model !== null && model.card !== null && model.card !== path) return [];
    if (!isEnglish(card)) return [];
    const all = type === 'data-card' ? DATA_SECTIONS : MODEL_SECTIONS;
    const wanted = all.filter(({ audiences }) => audiences.includes(profile));
    const { missing } = coverageOf(card, wanted);
    if (missing.length === 0) return [];
    const edits = missing.map((want) => ({ want, edit: added(path, card, want, wanted) }));
    const one = edits.map(({ want, edit }) => ({ title: t('Add a section “{0}”', want.title), edits: [edit] }));
    const everything = {
      title: t('Add the {0} missing sections', String(missing.length)),
      edits: joined(
        edits.map(({ edit }) => edit),
        card.source.eol,
      ),
    };
    const fixes = missing.length === 1 ? one : [everything, ...one];
    return [finding('card/section-missing', 'hint', cardPlace(card), messageOf(missing, profile), fixes)];
  },
};

function messageOf(missing: readonly WantedSection[], profile: string): string {
  if (profile !== 'osaid') return t('The card does not tell: {0}.', missing.map(({ title }) => title).join('; '));
  const questions = ['use', 'study', 'modify', 'share'] as const;
  const needs = questions.flatMap((question) => {
    const titles = missing.filter((want) => want.question === question).map(({ title }) => title);
    return titles.length === 0 ? [] : [t('to {0} it: {1}', question, titles.join(', '))];
  });
  return t('The card does not tell what one needs {0}.', needs.join('; '));
}

/** Prose in another language has headings in it, too. */
function isEnglish({ source, frontMatter, blocks }: Card): boolean {
  const start = frontMatter?.end ?? 0;
  const titles = blocks.words.filter(({ kind }) => kind === 'heading').map((block) => source.slice(block));
  const prose = blocks.words.filter(({ kind, end, start: from }) => kind === 'text' && end - from > 60).slice(0, 5);
  const sample = [...prose.map((block) => source.slice(block)), ...titles.slice(0, 10)].join('\n');
  return /^(?:en|und)$/.test(languageOf(sample === '' ? source.text.slice(start, start + 2000) : sample).language);
}

/** The edit that adds a heading: before the first section that comes later in the template, else at the end. */
function added(path: string, card: Card, want: WantedSection, wanted: readonly WantedSection[]): Edit {
  const style = headingStyleOf(card);
  const { source } = card;
  const skeleton = `${headed(want.title, style)}<!-- ${want.ask} -->${style.eol}`;
  const later = wanted.slice(wanted.indexOf(want) + 1);
  const { found } = coverageOf(card, later);
  const starts = [...found.values()]
    .filter(({ level }) => level === style.level || level === 7)
    .map(({ start }) => start);
  const next = starts.length === 0 ? null : Math.min(...starts);
  if (next !== null) {
    const at = source.lineStart(source.lineAt(next) - 1);
    return { path, start: at, end: at, newText: `${skeleton}${style.eol}` };
  }
  const { text } = source;
  const gap =
    text.endsWith(`${style.eol}${style.eol}`) || text === ''
      ? ''
      : text.endsWith('\n')
        ? style.eol
        : style.eol + style.eol;
  return { path, start: text.length, end: text.length, newText: `${gap}${skeleton}` };
}

/** Several headings at one place are one edit, in the order of the template. */
function joined(edits: readonly Edit[], eol: string): Edit[] {
  const places = new Map<number, Edit>();
  for (const edit of edits) {
    const before = places.get(edit.start);
    const atEnd = before !== undefined && !edit.newText.endsWith('-->\n\n') && !edit.newText.endsWith('-->\r\n\r\n');
    const more = atEnd
      ? `${edit.newText.startsWith('\r') || edit.newText.startsWith('\n') ? '' : eol}${edit.newText}`
      : edit.newText;
    places.set(edit.start, before === undefined ? edit : { ...before, newText: before.newText + more });
  }
  return [...places.values()];
}
