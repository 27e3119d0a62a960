import type { MetadataNode } from '../../cards/metadata/node.ts';
import type { Shape } from '../../cards/metadata/shape.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import type { Fix } from '../finding.ts';
import { isBlank, metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/type';

export const check: Check = {
  id: ID,
  severities: ['error', 'warning', 'information'],
  docs: {
    title: 'A value of the metadata is of the wrong type',
    what: 'A field has a word where a list belongs, a number where text belongs, and the like. It is an error where the Hugging Face Hub refuses the card, a warning where its tools misread the value, and information where only the documentation says otherwise.',
    why: 'The Hub refuses the card, or what reads it takes the value for something else.',
    fix: 'The fix puts a number or a yes or no in quotes where text belongs, and makes a list of a single value where a list belongs.',
  },
  examples: [
    {
      files: { 'MODEL_CARD.md': '---\nlicense: mit\ntags: bird\n---\n\n# Kestrel\n\nKestrel is a language model.\n' },
      fixed: '---\nlicense: mit\ntags:\n- bird\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '---\nlicense: mit\nlicense_name: 1.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\nlicense_name: "1.0"\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nwidget:\n  text: Hello\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'mismatch' || metadata === null || isBlank(document.source.slice(one.node))) return [];
      const { node, shape, place } = one;
      const message = t('“{0}” should be {1}, and is {2}.', place.path, wanted(shape), given(node));
      const at = node.kind === 'scalar' ? node : { start: node.start, end: endOfLine(document, node.start, node.end) };
      return metadataFinding(ID, place.strictness, at, message, [fixOf(document, node, shape)]);
    });
  },
};

/** A value of many lines is marked on its first. */
function endOfLine({ source }: CheckedDocument, start: number, end: number): number {
  const stop = source.text.slice(start, end).search(/[\r\n]/);
  return stop < 0 ? end : start + stop;
}

function wanted(shape: Shape): string {
  switch (shape.is) {
    case 'any':
      return t('anything');
    case 'text':
      return t('text');
    case 'number':
      return t('a number');
    case 'flag':
      return t('true or false');
    case 'map':
      return t('keys with values');
    case 'list':
      return shape.alone === true ? t('{0}, or a list of it', wanted(shape.of)) : t('a list');
    case 'either':
      return [...new Set(shape.of.map(wanted))].join(t(' or '));
  }
}

function given(node: MetadataNode): string {
  if (node.kind === 'list') return t('a list');
  if (node.kind === 'map') return t('keys with values');
  if (node.kind === 'alias') return t('an alias');
  return typeof node.value === 'number'
    ? t('a number')
    : typeof node.value === 'boolean'
      ? t('true or false')
      : t('text');
}

function fixOf({ path, source }: CheckedDocument, node: MetadataNode, shape: Shape): Fix | null {
  if (node.kind !== 'scalar') return null;
  const { start, end } = node;
  const takesText = (of: Shape): boolean =>
    of.is === 'text' ||
    (of.is === 'either' && of.of.some(takesText)) ||
    (of.is === 'list' && of.alone === true && takesText(of.of));
  if (typeof node.value !== 'string' && takesText(shape)) {
    return {
      title: t('Put it in quotes'),
      edits: [{ path, start, end, newText: JSON.stringify(source.slice(node)) }],
      preferred: true,
    };
  }
  if (
    shape.is !== 'list' ||
    shape.of.is !== 'text' ||
    typeof node.value !== 'string' ||
    /[\r\n]/.test(source.slice(node))
  )
    return null;
  const words = source.slice(node);
  const blank = /[ \t]+$/.exec(source.text.slice(0, start))?.[0].length ?? 0;
  const line = source.eol;
  // `tags: a, b` was meant as two.
  const items = node.quoted ? [words] : words.split(/\s*,\s*/).filter((word) => word !== '');
  const newText = items.map((item) => `${line}- ${item}`).join('');
  return { title: t('Make a list of it'), edits: [{ path, start: start - blank, end, newText }], preferred: true };
}
