import { plans } from '../../freedoms/plans/index.ts';
import { NO_READER, READER_KEYS, type Reader, readReader } from '../../freedoms/reader.ts';
import type { Value, YamlReader } from './yaml.ts';

const PLAN_IDS: readonly string[] = plans.map(({ id }) => id);

/** Reads `reader:` of a configuration; what is wrong in it is a problem at its place. */
export function readReaderField(yaml: YamlReader, value: Value | undefined): Reader {
  if (value === undefined) return NO_READER;
  const fields = yaml.fields(value, READER_KEYS);
  const written: Record<string, unknown> = {};
  for (const [key, entry] of fields) {
    const given =
      key === 'plans'
        ? yaml.items(entry.value, PLAN_IDS.length * 2).flatMap((item) => yaml.text(item, 100) ?? [])
        : yaml.text(entry.value, 100);
    if (given !== null) written[key] = given;
  }
  const { reader, problems } = readReader(written, PLAN_IDS);
  for (const { key, message } of problems) yaml.problem(fields.get(key)?.value ?? value, message);
  return reader;
}
