/** What stands for something on the Hub, or for a paper, in the words of the metadata. */

const NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?$/;

/** Whether the Hub takes the words for the id of a model or a dataset: huggingface_hub, `validate_repo_id`. */
export function isRepoId(words: string): boolean {
  const parts = words.split('/');
  return parts.length <= 2 && words.length <= 96 && parts.every((part) => NAME.test(part)) && !/--|\.\./.test(words);
}

/** The id in an address of the Hub; null where the words are no such address. */
export function idInAddress(words: string): string | null {
  const found =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/|models\/)?([^\s?#]+?)\/?(?:\/(?:tree|blob|resolve)\/[^\s]*)?(?:[?#][^\s]*)?$/.exec(
      words,
    );
  const id = found?.[1] ?? '';
  return isRepoId(id) ? id : null;
}

/** The page of a paper or a DOI that a tag names, such as `arxiv:2307.09288`; null where it names none. */
export function paperPage(words: string): string | null {
  const arxiv = /^arxiv:\s*(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})$/i.exec(words)?.[1];
  if (arxiv !== undefined) return `https://arxiv.org/abs/${arxiv}`;
  const doi = /^doi:\s*(10\.\d{4,9}\/[^\s<>"{}|\\^`[\]]{1,200})$/i.exec(words)?.[1];
  return doi === undefined ? null : `https://doi.org/${encodeURI(doi)}`;
}
