import { stringify } from 'yaml';
import type { ModelComponent } from '../freedoms/components.ts';
import type { Evidence } from '../freedoms/verdict.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import { pathWithin } from '../projects/names.ts';
import type { ModelReview, Review } from '../review/value.ts';
import { cardFacts } from './cardFacts.ts';
import { dayOf, type Edition, modelName, TOOL } from './edition.ts';
import { oneLine } from './escape.ts';
import { termsNames } from './words/componentWords.ts';
import { documentIn } from './words/reasons.ts';

/** The edition of the framework that the format names; the Model Openness Tool's own data has the same. */
const FRAMEWORK = { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' };

/**
 * The models of a review in the format of the Model Openness Tool (mot.isitopen.ai), a YAML document each. It has what
 * the repository shows, each component with the place that shows it; what a person alone knows, such as the producer,
 * is left empty. Nothing that was not found is written as if it were there.
 */
export function motReport(review: Review, edition: Edition): string {
  const head = `# Written by ${TOOL} ${edition.version} on ${dayOf(edition)} from what the repository shows.\n`;
  if (review.models.length === 0) return `${head}# No model was found.\n`;
  return review.models
    .map(
      (model) => `${head}# To be filled in by a person: producer, version, date.\n${motModel(review, model, edition)}`,
    )
    .join('---\n');
}

function motModel(review: Review, model: ModelReview, edition: Edition): string {
  const listed = model.components.filter(({ kind, status }) => kind.motName !== null && status !== 'missing');
  const common = licenseOfRepository(model);
  return stringify(
    {
      framework: FRAMEWORK,
      release: {
        name: oneLine(modelName(model, edition)),
        version: '',
        producer: '',
        type: TYPES[cardFacts(review, model).task] ?? '',
        license: common === null ? {} : { distribution: common },
        components: listed.map((component) => row(review, model, component)),
      },
    },
    // Readers of YAML 1.1 take a bare date for no text.
    { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** A component; without `license` it has that of the release, and `unlicensed` is the format's word for none. */
function row(review: Review, model: ModelReview, component: ModelComponent) {
  const { kind, terms, because, shownBy } = component;
  const names = termsNames(model, component);
  const license = names.length === 0 ? 'unlicensed' : namesOf(names);
  const own = terms.rule !== 'license-of-the-repository';
  const text = terms.because.find((place) => 'path' in place && documentIn(review, place.path)?.type === 'license');
  const first = because[0];
  return {
    name: kind.motName,
    description: describe(review, model, component),
    ...(own ? { license } : {}),
    ...(own && text !== undefined && 'path' in text ? { license_path: pathWithin(model.root, text.path) } : {}),
    ...(shownBy === 'file' && first !== undefined && 'path' in first
      ? { component_path: pathWithin(model.root, first.path) }
      : {}),
  };
}

/** The license that what lies in the repository has by default; null where there is none. */
function licenseOfRepository({ components, root }: ModelReview) {
  const terms = components.find(({ terms }) => terms.rule === 'license-of-the-repository')?.terms;
  if (terms === undefined || terms.names.length === 0) return null;
  const [place] = terms.because;
  return {
    name: namesOf(terms.names),
    path: place !== undefined && 'path' in place ? pathWithin(root, place.path) : '',
  };
}

/** The SPDX ids where there are any: the tool knows licenses by them. */
function namesOf(names: readonly string[]): string {
  const known = names.map((name) => {
    const license = licenseNamed(name);
    return license?.spdx ?? license?.name ?? name;
  });
  return oneLine(known.join(' AND '));
}

function describe(review: Review, { root }: ModelReview, { because, status, terms }: ModelComponent): string {
  const place = (evidence: Evidence | undefined): string => {
    if (evidence === undefined || !('path' in evidence)) return '';
    const path = pathWithin(root, evidence.path);
    const source = 'start' in evidence && evidence.end > 0 ? documentIn(review, evidence.path)?.source : undefined;
    return source === undefined || !('start' in evidence) ? path : `${path}, line ${source.lineAt(evidence.start)}`;
  };
  const where = place(because[0]);
  const more = because.length > 1 ? ` and ${because.length - 1} more` : '';
  const unread = terms.rule === 'terms-elsewhere' ? '; its terms lie there and were not read' : '';
  return oneLine(`${HOW[status]} ${where}${more}${unread}`);
}

const HOW: Readonly<Record<ModelComponent['status'], string>> = {
  available: 'Shown by',
  partly: 'Shown in part by',
  unknown: 'Elsewhere, as named by',
  missing: 'Not found:',
};

/** The Hub's tasks as the format's types. */
const TYPES: Readonly<Record<string, string>> = {
  'text-generation': 'language',
  'text2text-generation': 'language',
  'fill-mask': 'language',
  'question-answering': 'language',
  summarization: 'language',
  translation: 'language',
  conversational: 'language',
  'text-classification': 'language',
  'token-classification': 'language',
  'sentence-similarity': 'language',
  'feature-extraction': 'language',
  'image-classification': 'vision',
  'image-segmentation': 'vision',
  'object-detection': 'vision',
  'depth-estimation': 'vision',
  'mask-generation': 'vision',
  'image-feature-extraction': 'vision',
  'text-to-image': 'image',
  'image-to-image': 'image',
  'unconditional-image-generation': 'image',
  'automatic-speech-recognition': 'audio',
  'text-to-speech': 'audio',
  'text-to-audio': 'audio',
  'audio-classification': 'audio',
  'audio-to-audio': 'audio',
  'text-to-video': 'video',
  'image-to-video': 'video',
  'video-classification': 'video',
  'text-to-3d': '3d',
  'image-to-3d': '3d',
  'image-text-to-text': 'multimodal',
  'image-to-text': 'multimodal',
  'visual-question-answering': 'multimodal',
  'any-to-any': 'multimodal',
};
