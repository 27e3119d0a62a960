import { t } from '../../messages.ts';
import { MAX_TEXT } from '../../projects/project.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { finding, type Severity } from '../finding.ts';

export const check: Check = {
  id: 'file/content',
  severities: ['error', 'warning'],
  docs: {
    title: 'A file that cannot be read as text',
    what: 'The file is a PDF or a Word document, is not readable, is binary, is empty, has more than four million bytes, or is not UTF-8. Terms are looked for in it, or a person named it. A file that is not UTF-8 is reviewed all the same, as well as its bytes let it; the finding stands where the first byte goes wrong.',
    why: 'Terms that nobody can read bind nobody for sure, and a review that passed over them would say too much.',
    fix: 'Store the text as UTF-8. A license in a PDF or an image needs a copy in plain text beside it.',
  },
  examples: [{ files: { LICENSE: '' } }],
  run: (document) => {
    if (document.problem === null) return [];
    const at = document.problem === 'misencoded' ? Math.max(0, document.source.text.indexOf('\uFFFD')) : 0;
    const place = { start: at, end: Math.min(at + 1, document.source.length) };
    return [finding('file/content', severityOf(document), place, messageOf(document))];
  },
};

function severityOf({ problem }: CheckedDocument): Severity {
  return problem === 'misencoded' || problem === 'unread-format' ? 'warning' : 'error';
}

function messageOf({ problem, detail }: CheckedDocument): string {
  switch (problem) {
    case 'unreadable':
      return detail === '' ? t('The file cannot be read.') : t('The file cannot be read: {0}.', detail);
    case 'binary':
      return t('The file is not text, so nothing in it was reviewed. Put the terms in a text file beside it.');
    case 'unread-format':
      return t(
        '{0} files are not read, so no clause of this one was reviewed. Put its text in a plain text file beside it.',
        detail,
      );
    case 'empty':
      return t('The file is empty: it states no terms.');
    case 'too-large':
      return t('The file is too large to be reviewed: {0} of at most {1} characters.', detail, MAX_TEXT);
    default:
      return t('The file is not UTF-8. It was reviewed as far as it could be read; store it as UTF-8.');
  }
}
