import { licenseById } from '../../licenses/catalog.ts';
import { successorsOf } from '../../licenses/deprecated.ts';
import { hubIds } from '../../licenses/hub.ts';
import { t } from '../../messages.ts';
import { occurrencesOf } from '../../text/occurrences.ts';
import type { SourceText } from '../../text/sourceText.ts';
import type { Span } from '../../text/span.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { finding } from '../finding.ts';
import { entryOf } from '../licenseFields.ts';

/** A header of SPDX with its expression, to the end of the line. */
const HEADER = /^SPDX-License-Identifier:[ \t]*([^\r\n]{1,300})/;
const ID = /[A-Za-z0-9][A-Za-z0-9.+-]*/g;

export const check: Check = {
  id: 'license/deprecated-id',
  severities: ['warning'],
  docs: {
    title: 'An SPDX id that has been retired',
    what: 'An `SPDX-License-Identifier` header, `license_name`, or `license` beside the ids of the Hub, has an id that the SPDX license list marks as deprecated, such as `GPL-2.0`.',
    why: 'Retired ids are unclear or stand for the same license twice: of `GPL-2.0` nobody can tell whether later versions are allowed.',
    fix: 'The fixes write the ids that SPDX names instead. Where there are two, only you know which is meant.',
  },
  examples: [
    {
      files: { LICENSE: 'SPDX-License-Identifier: BSD-2-Clause-FreeBSD\n\nYou may use the model for research only.\n' },
      fixed: 'SPDX-License-Identifier: BSD-2-Clause-Views\n\nYou may use the model for research only.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: other\nlicense_name: GPL-1.0+\nlicense_link: https://example.org/kestrel\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed:
        '---\nlicense: other\nlicense_name: GPL-1.0-or-later\nlicense_link: https://example.org/kestrel\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) =>
    idsIn(document).flatMap(({ id, start, end }) => {
      if (licenseById(id)?.deprecated !== true) return [];
      const successors = successorsOf(id);
      const fixes = successors.map((newText) => ({
        title: t('Write {0}', newText),
        edits: [{ path: document.path, start, end, newText }],
        ...(successors.length === 1 ? { preferred: true } : {}),
      }));
      const message =
        successors.length === 0
          ? t('SPDX has retired the id “{0}”.', id)
          : t('SPDX has retired the id “{0}”: write {1}.', id, successors.join(t(' or ')));
      return [finding('license/deprecated-id', 'warning', { start, end }, message, fixes)];
    }),
};

interface IdAt extends Span {
  readonly id: string;
}

/** As long may a header be, with the blanks in it. */
const LONGEST = 1000;
const OPENING = 'SPDX-License-Identifier:';

/** The headers of a text; what else a line of one says is part of it. */
function headersIn({ pieces }: SourceText): readonly { readonly at: number; readonly header: RegExpExecArray }[] {
  const found: { readonly at: number; readonly header: RegExpExecArray }[] = [];
  let end = 0;
  for (const at of occurrencesOf(OPENING, pieces)) {
    if (at < end) continue;
    const header = HEADER.exec(pieces.slice(at, at + LONGEST));
    if (header === null) continue;
    found.push({ at, header });
    end = at + header[0].length;
  }
  return found;
}

function idsIn(document: CheckedDocument): readonly IdAt[] {
  const { source } = document;
  const headers = headersIn(source).flatMap(({ at, header: [header, expression = ''] }) => {
    const from = at + header.length - expression.length;
    return [...expression.matchAll(ID)].map((id) => ({
      id: id[0],
      start: from + id.index,
      end: from + id.index + id[0].length,
    }));
  });
  const fields = ['license', 'license_name'].flatMap((key) =>
    // The Hub's own ids are what they are, though some of them look like a retired one.
    (entryOf(document, key)?.values ?? []).flatMap(({ value, start, end }) =>
      hubIds.has(value.toLowerCase()) || end - start !== value.length ? [] : [{ id: value, start, end }],
    ),
  );
  return [...fields, ...headers];
}
