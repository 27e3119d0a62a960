import { readFrontMatter } from '../cards/frontMatter.ts';
import type { ModelReview, Review } from '../review/value.ts';
import { documentIn } from './words/reasons.ts';

/** What the metadata of a card says of a model beside its license; lists are empty and words '' where it does not. */
export interface CardFacts {
  readonly task: string;
  readonly library: string;
  readonly languages: readonly string[];
  readonly datasets: readonly string[];
  readonly baseModels: readonly string[];
  readonly metrics: readonly string[];
}

/** Reads the metadata of the model's card again: a review keeps what it says of licenses alone. */
export function cardFacts(review: Review, { card }: ModelReview): CardFacts {
  const text = documentIn(review, card)?.source.text;
  const entries = text === undefined ? undefined : readFrontMatter(text)?.entries;
  const of = (key: string) =>
    (entries?.get(key)?.values ?? []).map(({ value }) => value).filter((value) => value !== '' && !/[{}]/.test(value));
  return {
    task: of('pipeline_tag')[0] ?? '',
    library: of('library_name')[0] ?? '',
    languages: of('language'),
    datasets: of('datasets'),
    baseModels: of('base_model'),
    metrics: of('metrics'),
  };
}
