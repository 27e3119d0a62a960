import type { DocumentLink } from 'vscode-languageserver';
import { frontMatterOf } from '../cards/frontMatter.ts';
import { idInAddress, isRepoId, paperPage } from '../cards/metadata/ids.ts';
import { foundIn } from '../cards/metadata/walk.ts';
import { t } from '../messages.ts';
import type { DocumentReview } from '../review/value.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './positions.ts';

/** A paper or a DOI in prose, such as arXiv:2307.09288; what stands in an address or in the words of a link is one already. */
const PAPER =
  /(?<![\w/.:-])(?:arxiv:[ \t]?\d{4}\.\d{4,5}(?:v\d)?|doi:[ \t]?10\.\d{4,9}\/[^\s<>"{}|\\^`[\])]{1,120}[^\s<>"{}|\\^`[\]).,;])/gi;
/** As many papers are linked in one document. */
const MOST_PAPERS = 500;

/** Ids of models, datasets, papers and DOIs as links, built from nothing but what stands there. */
export function metadataLinksOf({ source, type }: DocumentReview): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  const add = (span: Span, target: string | null, tooltip: string) => {
    if (target !== null) links.push({ range: rangeOf(source, span), target, tooltip });
  };
  const frontMatter = frontMatterOf(source);
  if (frontMatter?.root != null && (type === 'model-card' || type === 'data-card')) {
    for (const found of foundIn(frontMatter.root, type === 'data-card' ? 'data' : 'model')) {
      if (found.is !== 'text') continue;
      const { node, shape } = found;
      const quotes = /^["']/.test(source.slice(node)) ? 1 : 0;
      const span = { start: node.start + quotes, end: node.end - quotes };
      if (shape.form === 'model-id') add(span, repoPage('', node.words), t('The model on the Hub'));
      if (shape.form === 'dataset-id') add(span, repoPage('datasets/', node.words), t('The dataset on the Hub'));
      if (shape.form === 'paper') add(span, paperPage(node.words), t('The paper'));
    }
  }
  let papers = 0;
  for (const match of source.text.matchAll(PAPER)) {
    if (match.index < (frontMatter?.end ?? 0)) continue;
    if (papers++ === MOST_PAPERS) break;
    const end = match.index + match[0].length;
    if (/^[^[\]\n]{0,200}\]\(/.test(source.text.slice(end, end + 210))) continue;
    add({ start: match.index, end }, paperPage(match[0]), t('The paper'));
  }
  return links;
}

/** The page of an id; of an address of the Hub none, as the editor links it by itself. */
function repoPage(folder: string, words: string): string | null {
  return isRepoId(words) && idInAddress(words) === null ? `https://huggingface.co/${folder}${words}` : null;
}
