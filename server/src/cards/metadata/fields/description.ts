// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { ANY, type Group, TEXTS } from '../shape.ts';

/** What the model or the data is, for those who look for it. */
export const group: Group = {
  id: 'description',
  source: 'https://huggingface.co/docs/hub/model-cards#model-card-metadata',
  fields: [
    {
      key: 'language',
      cards: ['model', 'data'],
      docs: 'The languages that it is for: codes of ISO 639-1, 639-2 or 639-3 in lower case, such as `en` or `deu`, or `code` or `multilingual`.',
      value: { is: 'list', of: { is: 'text', values: 'languages' }, alone: true },
      strictness: 'refused',
      snippet: 'language:\n- ${1:en}',
    },
    {
      key: 'language_bcp47',
      cards: ['model', 'data'],
      docs: 'Languages with a region or a script, as BCP 47 writes them: `pt-BR`, `zh-Hant`.',
      value: TEXTS,
    },
    {
      key: 'language_details',
      cards: ['model', 'data'],
      docs: 'Which varieties of the languages, in words or as BCP 47 codes.',
      value: { is: 'either', of: [TEXTS, ANY] },
    },
    {
      key: 'tags',
      cards: ['model', 'data'],
      docs: 'Words of your choice by which it can be found. `arxiv:2307.09288` links a paper, `doi:10.57967/hf/0003` a DOI, `not-for-all-audiences` asks readers before it shows the card.',
      value: { is: 'list', of: { is: 'text', form: 'paper' } },
      strictness: 'warned',
      snippet: 'tags:\n- $1',
    },
    {
      key: 'pipeline_tag',
      cards: ['model'],
      docs: 'The task of the model: by it the Hub sorts the model and chooses the widget.',
      value: { is: 'text', values: 'pipeline-tags', others: 'warned' },
    },
    {
      key: 'library_name',
      cards: ['model'],
      docs: 'The library that loads the model. Since August 2024 the Hub no longer guesses it from `config.json`.',
      value: { is: 'text', values: 'libraries' },
    },
    {
      key: 'thumbnail',
      cards: ['model', 'data'],
      docs: 'The address of the picture that is shown where the card is shared.',
      value: { is: 'text', form: 'file-or-address' },
    },
    {
      key: 'viewer',
      cards: ['data'],
      docs: '`false` switches the viewer of the data off.',
      value: { is: 'flag' },
    },
  ],
};
