import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { licenseNamed } from '../../licenses/catalog.ts';
import type { Span } from '../../text/span.ts';
import { parseYaml } from '../../text/yaml.ts';
import { components as kinds } from '../components/all/index.ts';
import type { ComponentKind } from '../components/component.ts';
import type { MotComponent, MotDoubt, MotLicense, MotModel, MotProblem } from './mot.ts';

/** Files above this many UTF-16 units are none: the longest that is published has a twentieth of it. */
const LONGEST = 200_000;
const FRAMEWORK = 'Model Openness Framework';
const BY_NAME: ReadonlyMap<string, ComponentKind> = new Map(
  kinds.flatMap((kind) => (kind.motName === null ? [] : [[kind.motName, kind] as const])),
);
/** The types and architectures of the format's schema; both may be left empty. */
const TYPES = ['language', 'vision', 'image', 'audio', 'video', '3d', 'code', 'multimodal', 'other'];
/** Words that stand where a license should, and say that there is no such component. */
const NOT_INCLUDED = /^component (?:component )?not included?\b/i;
const UNDISCLOSED = /^(?:undisclosed|unknown|proprietary|n\/?a|none|license|other(?: license)?)$/i;

/** Reads a model of the Model Openness Tool; null for other YAML. Total. Offsets are into `text`. */
export function readMot(text: string): MotModel | null {
  if (text.length > LONGEST || !text.includes(FRAMEWORK)) return null;
  const { document } = parseYaml(text);
  const root = document?.contents;
  const framework = isMap(root) ? mapIn(root, 'framework') : null;
  const release = isMap(root) ? mapIn(root, 'release') : null;
  if (release === null || framework === null || textIn(framework, 'name')?.name !== FRAMEWORK) return null;
  const problems: MotProblem[] = [];
  const note = (doubt: MotDoubt, of: string, value: string, span: Span, means: string | null = null) =>
    problems.push({ doubt, of, value, means, start: span.start, end: span.end });
  for (const key of ['name', 'producer', 'license', 'components'])
    if (!release.has(key)) note('format', key, '', spanOf(release));
  const type = textIn(release, 'type');
  if (type !== null && type.name !== '' && !TYPES.includes(type.name)) note('format', 'type', type.name, type);
  const license = mapIn(release, 'license');
  const licenseOf = (key: string) => {
    const given = license === null ? null : mapIn(license, key);
    const name = given === null ? null : textIn(given, 'name');
    if (name === null || name.name === '') return null;
    noteLicense(name, `license.${key}`, note);
    return name;
  };
  const licenses = {
    distribution: licenseOf('distribution'),
    code: licenseOf('code'),
    data: licenseOf('data'),
    document: licenseOf('document'),
  };
  const rows = release.get('components', true);
  const components = isSeq(rows) ? rows.items.flatMap((item) => (isMap(item) ? [component(item, note)] : [])) : [];
  const seen = new Set<string>();
  for (const { name, start, end } of components) {
    if (seen.has(name)) note('component-twice', name, name, { start, end });
    seen.add(name);
  }
  return {
    name: textIn(release, 'name')?.name ?? '',
    producer: textIn(release, 'producer')?.name ?? '',
    licenses,
    components,
    problems,
  };
}

type Note = (doubt: MotDoubt, of: string, value: string, span: Span, means?: string | null) => void;

function component(row: YAMLMap, note: Note): MotComponent {
  const name = textIn(row, 'name')?.name ?? '';
  const kind = BY_NAME.get(name) ?? null;
  if (kind === null) note('unknown-component', name, name, spanOf(row));
  const license = textIn(row, 'license');
  const given = license === null || license.name === '' ? null : license;
  const included = given === null || !NOT_INCLUDED.test(given.name);
  if (given !== null && !included) note('says-not-included', name, given.name, given);
  else if (given !== null) noteLicense(given, name, note);
  return { name, kind, license: given, path: textIn(row, 'component_path')?.name ?? '', included, ...spanOf(row) };
}

function noteLicense(license: MotLicense, of: string, note: Note): void {
  const { name } = license;
  if (name === 'unlicensed') return;
  const means = licenseNamed(name);
  if (means?.spdx === name) return;
  if (UNDISCLOSED.test(name)) note('license-undisclosed', of, name, license);
  else note('license-no-id', of, name, license, means?.id ?? null);
}

function mapIn(map: YAMLMap, key: string): YAMLMap | null {
  const value = map.get(key, true) as Node | undefined;
  return isMap(value) ? value : null;
}

/** A scalar as text with its place; null where there is none, or an empty one. */
function textIn(map: YAMLMap, key: string): MotLicense | null {
  const value = map.get(key, true) as Node | undefined;
  if (!isScalar(value) || value.value === null) return null;
  const name = typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
  return { name: name.trim(), ...spanOf(value) };
}

function spanOf({ range }: Node): Span {
  return range == null ? { start: 0, end: 0 } : { start: range[0], end: range[1] };
}
