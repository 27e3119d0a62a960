import { licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import type { ContentType } from '../projects/components/component.ts';

/**
 * How the Model Openness Tool takes licenses: which are open beside those that OSI approved or the FSF calls free, and
 * which suit which type of content. Source: lfai/model_openness_tool, src/ModelEvaluator.php and its license data.
 */
const OPEN_DATA: ReadonlySet<string> = new Set([
  'CC0-1.0',
  ...['1.0', '2.0', '2.5', '2.5-AU', '3.0', '3.0-AT', '3.0-AU', '3.0-DE', '3.0-IGO', '3.0-NL', '3.0-US', '4.0'].map(
    (version) => `CC-BY-${version}`,
  ),
  ...['1.0', '2.0', '2.0-UK', '2.1-JP', '2.5', '3.0', '3.0-AT', '4.0'].map((version) => `CC-BY-SA-${version}`),
  'CDLA-Permissive-1.0',
  'CDLA-Permissive-2.0',
  'CDLA-Sharing-1.0',
  'PDDL-1.0',
  'ODC-By-1.0',
  'ODbL-1.0',
  'GFDL-1.3',
  'OGL-Canada-2.0',
  'OGL-UK-2.0',
  'OGL-UK-3.0',
  'OpenMDW-1.0',
]);

const SUITED: Readonly<Record<ContentType, ReadonlySet<string>>> = {
  data: new Set([
    'CDLA-Permissive-1.0',
    'CDLA-Permissive-2.0',
    'C-UDA-1.0',
    'CC-PDDC',
    'CC0-1.0',
    'PDDL-1.0',
    'OpenMDW-1.0',
  ]),
  document: new Set([
    'Apache-2.0',
    'CC-BY-4.0',
    'CC-BY-SA-3.0',
    'CC-BY-SA-4.0',
    'FreeBSD-DOC',
    'CC-PDDC',
    'CC0-1.0',
    'OpenMDW-1.0',
  ]),
  code: new Set([
    '0BSD',
    ...['1.1', '1.2', '2.0', '2.1', '3.0'].map((version) => `AFL-${version}`),
    'Apache-1.0',
    'Apache-1.1',
    'Apache-2.0',
    'ECL-1.0',
    'ECL-2.0',
    'ISC',
    'MIT',
    'MIT-0',
    'MulanPSL-1.0',
    'MulanPSL-2.0',
    'NCSA',
    'UPL-1.0',
    'OpenMDW-1.0',
  ]),
};

/** True for licenses that count as open in MOF. */
export function isOpenInMof({ id, osiApproved, fsfLibre }: License): boolean {
  return osiApproved === true || fsfLibre === true || OPEN_DATA.has(id);
}

/** True where MOF holds a license to suit a type of content; one that is open and does not suit counts with a warning. */
export function suits({ id }: License, type: ContentType): boolean {
  return SUITED[type].has(id);
}

/** The license that a MOT entry names: an SPDX id, as the tool asks for; undefined for free text and other names. */
export function spdxNamed(value: string): License | undefined {
  const license = licenseNamed(value);
  return license?.spdx === value ? license : undefined;
}
