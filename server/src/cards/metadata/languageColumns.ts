/** What stands between the two columns. */
const PART = '\f';
/** Before a code that is not as long as the one before it. */
const WHOLE = '=';

/**
 * Lines of a code and what follows its tab as two columns, the codes first, each without the letters that it shares with the
 * one before: so they take three quarters of the room in the package. `linesOf` gives the lines again.
 */
export function columnsOf(lines: string): string {
  let before = '';
  const rows = lines.split('\n').map((line) => {
    const [code = '', ...rest] = line.split('\t');
    const written = code.length === before.length ? code.slice(sharedBy(before, code)) : `${WHOLE}${code}`;
    before = code;
    return { written, rest: rest.join('\t') };
  });
  return [rows.map(({ written }) => written), rows.map(({ rest }) => rest)]
    .map((column) => column.join('\n'))
    .join(PART);
}

/** The lines of which `columnsOf` made `columns`. */
export function linesOf(columns: string): string {
  const [codes = [], rest = []] = columns.split(PART).map((column) => column.split('\n'));
  let code = '';
  return codes
    .map((written, i) => {
      code = written.startsWith(WHOLE) ? written.slice(1) : code.slice(0, code.length - written.length) + written;
      return code === '' ? '' : `${code}\t${rest[i]}`;
    })
    .join('\n');
}

function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
