import { licenseById } from './catalog.ts';

/** Ids that SPDX has retired for the same license under another id, as aboutcode-org/scancode-licensedb has them; not those of GNU. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  'bzip2-1.0.5': 'bzip2-1.0.6',
  'eCos-2.0': 'GPL-2.0-or-later WITH eCos-exception-2.0',
  'Nokia-Qt-exception-1.1': 'Qt-LGPL-exception-1.1',
  Nunit: 'zlib-acknowledgement',
  'StandardML-NJ': 'SMLNJ',
  wxWindows: 'LGPL-2.0-or-later WITH WxWindows-exception-3.1',
};
/** The exceptions that were once part of an id, by the end of it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'autoconf-exception': 'Autoconf-exception',
  'bison-exception': 'Bison-exception-2.2',
  'classpath-exception': 'Classpath-exception-2.0',
  'font-exception': 'Font-exception-2.0',
  'GCC-exception': 'GCC-exception',
};
const GNU = /^((?:A?GPL|LGPL|GFDL)-\d\.\d)(\+)?(?:-with-([A-Za-z]+-exception))?$/;

/**
 * What to write today for an id that SPDX has retired, best first: "GPL-2.0" meant one of two, and nobody can tell which.
 * Empty where the id is not retired, or nothing is known to stand for it.
 */
export function successorsOf(id: string): readonly string[] {
  const license = licenseById(id);
  if (license?.deprecated !== true) return [];
  const known = SUCCESSORS[id];
  if (known !== undefined) return [known];
  const [, base, later, exception] = GNU.exec(id) ?? [];
  if (base === undefined) return [];
  const version = base.startsWith('GPL-3') ? '3.1' : '2.0';
  const name = exception === undefined ? undefined : EXCEPTIONS[exception];
  if (exception !== undefined && name === undefined) return [];
  const withIt =
    name === undefined
      ? ''
      : ` WITH ${/\d$/.test(name) ? name : `${name}-${name.startsWith('A') && version === '3.1' ? '3.0' : version}`}`;
  const ids = later === undefined ? [`${base}-only`, `${base}-or-later`] : [`${base}-or-later`];
  return ids.map((one) => `${one}${withIt}`);
}
