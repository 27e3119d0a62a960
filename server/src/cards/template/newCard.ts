// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP

/** The cards that completion puts into an empty file, as snippets of LSP. What is to be filled in stands in `${1:…}`. */

export const MODEL_METADATA = [
  '---',
  'language:',
  '- ${1:en}',
  'license: ${2:apache-2.0}',
  'library_name: ${3:transformers}',
  'pipeline_tag: ${4:text-generation}',
  'base_model: ${5:organization/model}',
  'datasets:',
  '- ${6:organization/dataset}',
  '---',
  '',
].join('\n');

export const MODEL_BODY = [
  '# ${7:Name of the model}',
  '',
  '${8:What the model is, in one or two sentences.}',
  '',
  '## Uses',
  '',
  '### Direct use',
  '',
  '${9:What it can be used for as it is.}',
  '',
  '### Out-of-scope use',
  '',
  '${10:What it is not good enough for.}',
  '',
  '## Bias, risks and limitations',
  '',
  '${11:What goes wrong, and for whom.}',
  '',
  '## How to get started',
  '',
  '${12:The code that loads and runs it.}',
  '',
  '## Training',
  '',
  '### Training data',
  '',
  '${13:Which data, from where, under which terms.}',
  '',
  '### Training procedure',
  '',
  '${14:Code, hyperparameters, hardware and hours.}',
  '',
  '## Evaluation',
  '',
  '${15:On what it was evaluated, by which metrics, with which results.}',
  '',
  '## License',
  '',
  '${16:The terms of weights, code and data, with a link to each text.}',
  '$0',
].join('\n');

export const DATA_METADATA = [
  '---',
  'pretty_name: ${1:Name of the data}',
  'language:',
  '- ${2:en}',
  'license: ${3:cc-by-4.0}',
  'task_categories:',
  '- ${4:text-generation}',
  'size_categories:',
  '- ${5:1K<n<10K}',
  '---',
  '',
].join('\n');

export const DATA_BODY = [
  '# ${6:Name of the data}',
  '',
  '${7:What the data is, in one or two sentences.}',
  '',
  '## Uses',
  '',
  '${8:What it is good for, and what not.}',
  '',
  '## Structure',
  '',
  '${9:Splits, columns, and what a row looks like.}',
  '',
  '## Creation',
  '',
  '### Source',
  '',
  '${10:Where it comes from, how it was gathered and chosen.}',
  '',
  '### Annotations',
  '',
  '${11:Who annotated what, and how.}',
  '',
  '### Personal and sensitive information',
  '',
  '${12:What of that kind is in it, and what was done about it.}',
  '',
  '## Bias, risks and limitations',
  '',
  '${13:What is missing or uneven in it.}',
  '',
  '## License',
  '',
  '${14:The terms of the data and of its sources, with a link to each text.}',
  '$0',
].join('\n');

/** What stands for the name of a license that has none yet. */
export const LICENSE_BLANK = 'name-of-the-license';

/** What is to be filled in, as it stands in a card where nobody did: words, and values that nobody's metadata has. */
export const OWN_BLANKS: ReadonlySet<string> = new Set([
  LICENSE_BLANK,
  ...[MODEL_METADATA, MODEL_BODY, DATA_METADATA, DATA_BODY]
    .flatMap((text) => [...text.matchAll(/\$\{\d+:([^}]*)\}/g)].map(([, blank = '']) => blank))
    .filter((blank) => blank.includes(' ') || blank.startsWith('organization/')),
]);
