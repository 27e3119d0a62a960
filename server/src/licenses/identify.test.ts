import assert from 'node:assert/strict';
import { fingerprintsOf } from '../../../scripts/fingerprints/sample.ts';
import { Identifier } from './identify.ts';
import { Packed, pack } from './packed.ts';
import { readWords } from './words.ts';

const KESTREL = `Kestrel License

Copyright (c) <year> <owner>

Permission is granted to anyone who keeps a falcon to copy this nest, to line it with new feathers, and to lend it to other birds of prey, under the rules that follow.

1. Whoever lends the nest tells the borrower who built it, and leaves this page beside the eggs.
2. Nobody claims that the builder of the nest stands behind what is hatched in it.

The nest is lent as it lies. The builder answers for no storm, no marten and no broken shell, however it may have come about.
`;
const HERON = KESTREL.replaceAll('nest', 'raft')
  .replace('birds of prey', 'wading birds')
  .replace('broken shell', 'leak');
const OTHER =
  'The harbor master opens the gates at dawn and closes them at dusk, and boats that come late wait at the buoys outside the mole until the tide has turned and the pilot has come aboard with the papers.';
const known = new Packed(pack(fingerprintsOf([KESTREL, HERON])));
const identifier = new Identifier(known);
const found = (text: string, whole = false) => identifier.identify(text, { whole }).found.map(({ known }) => known);

describe('the words of a text', () => {
  const words = (text: string) => {
    const { count, starts, ends } = readWords(text);
    return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  };
  it('are told by letters and digits, and numbers of items are none', () => {
    assert.deepEqual(words('1. The (a) nest, ii) of *2* birds'), ['The', 'nest', 'of', '2', 'birds']);
  });
  it('go on behind a hyphen at the end of a line, in a quote too', () => {
    assert.deepEqual(words('non-\n> transferable isn’t'), ['non-\n> transferable', 'isn’t']);
  });
  it('have the same runs in capitals, with other accents and ligatures, and in tags', () => {
    const runs = (text: string) => Array.from(readWords(text).runs.subarray(0, readWords(text).count));
    assert.deepEqual(runs('Der groß­e Ĳsvogel ﬁscht é hier'), runs('DER GROSSE IJSVOGEL <b>FISCHT</b> e\u0301 HIER'));
  });
  it('are single characters in Chinese', () => assert.deepEqual(words('许可 ab'), ['许', '可', 'ab']));
});

describe('a known text', () => {
  const variants: Readonly<Record<string, (text: string) => string>> = {
    verbatim: (text) => text,
    'in capitals': (text) => text.toUpperCase(),
    quoted: (text) => text.replaceAll(/^/gm, '> '),
    'wrapped anew': (text) => text.replaceAll(/ (\S+ \S+ \S+)/g, ' $1\n'),
    'with a name filled in': (text) =>
      text.replace('<year> <owner>', '2024 Jane Doe, Max Muster and the nest builders'),
    'with other numbers': (text) => text.replace('1. ', '(a) ').replace('2. ', '(b) '),
    'inside other words': (text) => `${OTHER}\n\n${text}\n\n${OTHER}`,
  };
  for (const [name, change] of Object.entries(variants)) {
    it(`is told ${name}`, () => {
      assert.deepEqual([found(change(KESTREL)), found(change(HERON))], [[0], [1]]);
    });
  }
  it('is exact where nothing but layout and names differs, and has its place', () => {
    const text = `${OTHER}\n\n${KESTREL}\n${OTHER}`;
    const [region] = identifier.identify(text).found;
    assert.ok(region?.exact);
    assert.deepEqual([region.similarity, region.added, region.missing], [1, [], 0]);
    assert.ok(Math.abs(region.start - OTHER.length) < 60 && Math.abs(region.end - OTHER.length - KESTREL.length) < 20);
  });
  it('is not exact with one word changed: in the title, in a sentence, in a heading between', () => {
    const exact = (text: string) => identifier.identify(text).found.map(({ exact, title }) => exact && title === null);
    assert.deepEqual(exact(KESTREL), [true]);
    assert.deepEqual(exact(KESTREL.replace(/^.*\n/, '')), [true], 'a copy without its title');
    for (const [word, other] of [
      ['Kestrel', 'Merlin'],
      ['eggs', 'straw'],
      ['lends', 'gives'],
      ['marten', 'weasel'],
    ] as const)
      assert.deepEqual(exact(KESTREL.replace(word, other)), [false], word);
  });
  it('is told where words are missing here and there, and not where others stand in their place', () => {
    const words = KESTREL.split(' ');
    const without = (take: (i: number) => string[]) => words.flatMap((word, i) => (i % 31 === 17 ? take(i) : [word]));
    assert.deepEqual(found(without(() => []).join(' '), true), [0]);
    assert.deepEqual(found(words.flatMap((word, i) => (i % 9 === 4 ? ['cuckoo'] : [word])).join(' '), true), []);
  });
  it('is not what has a sentence more in its midst', () => {
    const text = KESTREL.replace('2. ', 'The nest shall be used for eggs, not for stones.\n2. ');
    const { found: told, closest } = identifier.identify(text, { whole: true });
    assert.deepEqual([told.length, closest?.known, closest?.added.length, closest?.missing], [0, 0, 1, 0]);
  });
  it('stands beside others in one file', () => {
    assert.deepEqual(found(`${KESTREL}\n\n${HERON}\n\n${KESTREL}`, true), [0, 1, 0]);
  });
  it('says which sentences are not in it, and how many of its own are missing', () => {
    const text = KESTREL.replace(/2\. Nobody.*\n/, '2. Whoever hatches a cuckoo pays the builder a shell.\n');
    const { closest, found } = identifier.identify(text, { whole: true });
    const region = found[0] ?? closest;
    assert.equal(region?.exact, false);
    assert.ok(region?.added.some(({ start, end }) => text.slice(start, end).includes('cuckoo')));
    assert.equal(region?.missing, 1);
  });
});

describe('another text', () => {
  it('is none', () => {
    assert.deepEqual(found(OTHER), []);
    assert.equal(identifier.identify(OTHER).closest, null);
    assert.deepEqual(found(''), []);
  });
  it('with a known one and more terms is closest to it where the whole text is terms', () => {
    const { found, closest } = identifier.identify(`${KESTREL}\n${OTHER}`, { whole: true });
    assert.deepEqual(found, []);
    assert.equal(closest?.known, 0);
    assert.ok(closest.similarity < 0.9 && closest.added.length === 1);
  });
  it('is one that opens with demands, and not one that opens with words on the license', () => {
    const asks =
      'We only ask of those who take the nest with them that they tell all birds who come by where it stood, how it was found there, in which of the three oaks, and by whom, and that they do so each spring anew.';
    assert.deepEqual(found(`${asks}\n\n${KESTREL}`, true), []);
    const says = 'The nest in this folder, its lining and its eggs, are under the license that follows.';
    assert.deepEqual(found(`${says}\n\n${KESTREL}`, true), [0]);
  });
  it('is read in a time that grows with its length alone', () => {
    for (const unit of ['nest ', KESTREL, '<', '&', '-\n', '许'])
      identifier.identify(unit.repeat(200_000 / unit.length));
  });
});
