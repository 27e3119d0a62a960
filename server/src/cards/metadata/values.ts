import { hubIds } from '../../licenses/hub.ts';
import { libraries } from './data/libraries.ts';
import { tasks } from './data/tasks.ts';
import { languageLines } from './languageLines.ts';
import type { Choice, Shape, ValueSetName } from './shape.ts';

/** A word that a field may have. */
export interface Value {
  readonly id: string;
  /** What it stands for, in words. */
  readonly name: string;
  readonly detail: string;
  /** Its page. */
  readonly link: string | null;
  /** True for what is known, and not offered. */
  readonly hidden?: boolean;
}

export type ValueSet = ReadonlyMap<string, Value>;

/** ISO 639-2 has two codes for some languages; tables of names have only those for terminology. */
const BIBLIOGRAPHIC =
  'alb:sqi arm:hye baq:eus bur:mya chi:zho cze:ces dut:nld fre:fra geo:kat ger:deu gre:ell ice:isl mac:mkd mao:mri may:msa per:fas rum:ron slo:slk tib:bod wel:cym';

/** Codes of ISO 639-2 for families of languages, and for what is none, which ISO 639-3 does not have. */
const COLLECTIVE =
  'afa alg apa art ath aus bad bai bat ber bih bnt btk cai cau cel cmc cpe cpf cpp crp cus day dra egx fiu gem inc ine ira iro kar khi kro map mis mkh mno mul mun myn nah nai nic nub oto paa phi pra roa sai sal sem sgn sio sit sla smi son ssa tai tup tut und wak wen ypk znd zxx';

/** What the Hub takes beside codes of ISO 639. */
const NO_LANGUAGE: readonly (readonly [string, string])[] = [
  ['code', 'Programming languages'],
  ['multilingual', 'Many languages'],
];

const made = new Map<ValueSetName, ValueSet>();

/** The words of a set by id, in the order in which a person is offered them. Read from the tables at the first question. */
export function valueSet(name: ValueSetName): ValueSet {
  const known = made.get(name);
  if (known !== undefined) return known;
  const set = new Map(readSet(name).map((value) => [value.id, value]));
  made.set(name, set);
  return set;
}

/** The words that a shape names; null where it names none. */
export function valuesOf(shape: Shape): ValueSet | null {
  if (shape.is !== 'text' || shape.values === undefined) return null;
  return typeof shape.values === 'string' ? valueSet(shape.values) : choices(shape.values);
}

/** The value of a shape with this very id. */
export function valueNamed(shape: Shape, id: string): Value | undefined {
  return valuesOf(shape)?.get(id);
}

/** The first `most` values of a shape whose id or name has the letters, whatever their case; no hidden ones. Those with a word that begins so come first. */
export function valuesMatching(shape: Shape, letters: string, most: number): readonly Value[] {
  const set = valuesOf(shape);
  if (set === null) return [];
  let words = lowered.get(set);
  if (words === undefined) {
    words = [...set.values()].flatMap((value) =>
      value.hidden === true ? [] : [{ value, words: `${value.id}\n${value.name}`.toLowerCase() }],
    );
    lowered.set(set, words);
  }
  const wanted = letters.toLowerCase();
  const first: Value[] = [];
  const rest: Value[] = [];
  for (const one of words) {
    const at = one.words.indexOf(wanted);
    if (at < 0) continue;
    // "eng" is English before it is Bengali.
    const opens = at === 0 || /[\n ]/.test(one.words[at - 1] ?? '') || one.words.includes(`\n${wanted}`);
    (opens ? first : rest).push(one.value);
    if (first.length + rest.length === most) break;
  }
  return [...first, ...rest];
}
const lowered = new WeakMap<ValueSet, readonly { readonly value: Value; readonly words: string }[]>();

const chosen = new WeakMap<readonly Choice[], ValueSet>();

function choices(of: readonly Choice[]): ValueSet {
  const known = chosen.get(of) ?? new Map(of.map(({ id, says }) => [id, { id, name: says, detail: '', link: null }]));
  chosen.set(of, known);
  return known;
}

function readSet(name: ValueSetName): readonly Value[] {
  switch (name) {
    case 'languages':
      return languageValues();
    case 'licenses':
      return [...hubIds.values()].map(({ id, name: full, spdx }) => ({
        id,
        name: full,
        detail: spdx ?? '',
        link: null,
      }));
    case 'pipeline-tags':
      return taskRows().map(({ hidden, value }) => ({ ...value, hidden: hidden.includes('M') }));
    case 'task-categories':
      return taskRows().map(({ hidden, value }) => ({ ...value, hidden: hidden.includes('D') }));
    case 'task-ids':
      return taskRows().flatMap(({ value, subtasks }) =>
        subtasks.map(([id, full]) => ({ id, name: full, detail: value.name, link: null })),
      );
    case 'libraries':
      return rows(libraries)
        .map(([id = '', full = '', findable = '', repository = '', docs = '']) => ({
          id,
          name: full,
          detail: findable === 'F' ? '' : '…',
          link: docs !== '' ? docs : repository,
        }))
        .sort((a, b) => a.detail.length - b.detail.length)
        .map((value) => ({ ...value, detail: '' }));
  }
}

function languageValues(): readonly Value[] {
  const values = rows(languageLines()).map(([id = '', name = '', own = '']) => ({ id, name, detail: own, link: null }));
  const byId = new Map(values.map((value) => [value.id, value]));
  const second = BIBLIOGRAPHIC.split(' ').flatMap((pair) => {
    const [id = '', of = ''] = pair.split(':');
    const value = byId.get(of);
    return value === undefined ? [] : [{ ...value, id }];
  });
  const families = COLLECTIVE.split(' ').flatMap((id) =>
    byId.has(id) ? [] : [{ id, name: '', detail: '', link: null, hidden: true }],
  );
  return [
    ...NO_LANGUAGE.map(([id, name]) => ({ id, name, detail: '', link: null })),
    ...values,
    ...second,
    ...families,
  ];
}

function taskRows() {
  return rows(tasks).map(([id = '', name = '', detail = '', hidden = '', below = '']) => ({
    value: { id, name, detail, link: `https://huggingface.co/models?pipeline_tag=${id}` },
    hidden,
    subtasks: below === '' ? [] : below.split(',').map((pair) => pair.split('=') as [string, string]),
  }));
}

function rows(table: string): readonly (readonly string[])[] {
  return table.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
}
