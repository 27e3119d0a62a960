import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line for each SPDX id: id, name, flags. */
export function spdxTable(corpus: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(join(corpus, 'spdx/spdx-xml-metadata.tsv'), 'utf8').split('\n');
  const names = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const is = (name: string) => cells[names.indexOf(name)] === 'true';
      const flags = [
        is('isOsiApproved') ? 'O' : '',
        is('isFsfLibre') ? 'F' : '',
        is('isDeprecated') || (cells[names.indexOf('deprecatedVersion')] ?? '') !== '' ? 'D' : '',
        cells[names.indexOf('type')] === 'exception' ? 'X' : '',
      ].join('');
      return [cells[0] ?? '', cells[1] ?? '', flags].join('\t');
    })
    .sort();
}
