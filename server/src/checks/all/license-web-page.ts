import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'license/web-page',
  severities: ['error'],
  docs: {
    title: 'A license file that is a web page',
    what: 'The file of a license or a policy is an HTML page, and no known license is in it: often the page that a site shows instead of the terms, saved by a program.',
    why: 'Nobody can tell what was meant; the terms may not be in it at all.',
    fix: 'Open the page in a browser and store the text of the terms.',
  },
  examples: [
    {
      files: {
        LICENSE:
          '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><p>Sign in to read on.</p></body></html>\n',
      },
    },
  ],
  run: ({ type, source, known }) => {
    if ((type !== 'license' && type !== 'use-policy') || known.found.length > 0) return [];
    if (source.slice({ start: source.firstWord, end: source.firstWord + 1 }) !== '<') return [];
    const page = /^\uFEFF?\s*(?:<!doctype html\b[^>]*>|<html\b[^>]*>)/i.exec(source.text);
    if (page === null) return [];
    const start = page[0].length - page[0].trimStart().length;
    const message = t('This is a web page, and no license is in it that we know. Store the text of the terms.');
    return [finding('license/web-page', 'error', { start, end: page[0].length }, message)];
  },
};
