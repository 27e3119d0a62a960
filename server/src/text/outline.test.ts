import assert from 'node:assert/strict';
import type { Outline, Section } from './outline.ts';
import { type Reading, readText } from './reading.ts';
import { SourceText } from './sourceText.ts';

const read = (text: string): Reading => readText(new SourceText(text));

/** The path of each block of the text that begins with the named word. */
function pathOf(text: string, word: string): string | undefined {
  return read(text).places.find((p) => p.passage.normalized.text.startsWith(word))?.path;
}

/** The paths of all items and paragraphs, titles apart, in order. */
function paths(text: string): string[] {
  return read(text)
    .places.filter((p) => p.block.heading === 0)
    .map((p) => p.path);
}

/** The tree of parts as `label title` lines, two blanks for each level. */
function tree(outline: Outline): string[] {
  const lines: string[] = [];
  const walk = (sections: readonly Section[], depth: number): void => {
    for (const section of sections) {
      lines.push(`${'  '.repeat(depth)}${section.path}`);
      walk(section.children, depth + 1);
    }
  };
  walk(outline.sections, 0);
  return lines;
}

const outlineTree = (text: string): string[] => tree(read(text).outline);

describe('the path of a section', () => {
  it('goes on beside lettered recitals, whatever blank follows a number', () => {
    const text = [
      'BACKGROUND',
      'A. Foo owns the Weights.',
      'B. The Lab wishes to try them.',
      '',
      'The parties agree on what follows:',
      '1. Grant.  Foo lets the Lab run the Weights.',
      '',
      '2.\u3000Term.  It ends after a year.',
    ].join('\n');
    assert.equal(pathOf(text, 'Foo owns'), 'BACKGROUND A');
    assert.equal(pathOf(text, 'Grant.'), '1');
    assert.equal(pathOf(text, 'Term.'), '2');
  });

  it('goes on with a section that has a title in its line, behind the items of the one before', () => {
    const text =
      '3. Renewal. It goes on.\n\n4. Sharing. You may share the Voices, provided that:\n1. you name us;\n2. you keep notices;\n3. you say what you changed;\n4. you add no lock.\n\n5. Ending. It ends when you break it.\n';
    assert.deepEqual(paths(text), ['3', '4', '4.1', '4.2', '4.3', '4.4', '5']);
  });

  it('closes the section of a whole path with the number behind it, where a title in between lost its own', () => {
    const text =
      '2. RIGHTS\n\n2.1 Run it at home.\n\nOF THE WEIGHTS\n\n2.2 Run it at work.\n\n3. DISCLAIMER\n\nIt comes as it is.\n';
    assert.equal(pathOf(text, 'It comes'), '3');
  });

  it('goes on with short items of a list in a list of what is forbidden, with blank lines between them', () => {
    const text =
      'Prohibited Uses\n\nYou agree not to use the Voices to:\n\nTake part in unlawful acts, such as:\n\nTerror and violence\n\nSexual harassment\n\nAny other offense\n\nHarm, mock or threaten people or groups of people';
    const places = read(text).places.slice(3);
    assert.deepEqual(new Set(places.map(({ path }) => path)), new Set(['Prohibited Uses']));
    assert.ok(places.every(({ leadIn }) => leadIn !== null));
  });

  it('goes on where a number slips into capitals', () => {
    const text = '1. Rules\n\n(iii) Keep the notice.\n\n(iv) Do not sell it.\n\n(V) Do not rent it.\n\n(vi) Cite us.';
    assert.deepEqual(paths(text), ['1.iii', '1.iv', '1.V', '1.vi']);
  });

  it('stands beside a preamble that opens its own paragraph', () => {
    const text =
      'Preamble. The Lab lends the Voices to all.\n\n(I) What is let\n\nYou may run them.\n\n(II) What is not\n\nSelling them.';
    assert.equal(pathOf(text, 'You may'), 'I');
    assert.equal(pathOf(text, 'Selling'), 'II');
  });

  it('is the whole path behind the letter of an article', () => {
    const text = 'ARTICLE B - DUTIES\n\nB.1 The Holder shall keep the notice.\n\nB.2 The Holder shall cite us.';
    assert.equal(pathOf(text, 'The Holder shall cite'), 'B.2');
    const dashed =
      'A. Keys\n\nA-1. Keep your keys.\n\nA-2. You may not:\n(i) lend them;\n(ii) sell them.\n\nB. Bread\n\nB-1. Eat it.';
    assert.deepEqual(paths(dashed), ['A-1', 'A-2', 'A-2.i', 'A-2.ii', 'B-1']);
    const exhibit =
      'EXHIBIT B\n\nUSES\n\nB.1 The Holder shall not:\n(i) sell it;\n(ii) rent it.\n\nB.2 The Holder shall cite us.';
    assert.deepEqual(paths(exhibit), ['Exhibit B', 'B.1', 'B.1.i', 'B.1.ii', 'B.2']);
  });

  it('is that of the article, which wide blanks may part from its text, in whatever chapter', () => {
    const text =
      'Rules of Use\n\nChapter I Duties\n\nArticle 1  Whoever uses it shall cite us.\n\nChapter II Forbidden Uses\n\nArticle 2  Users shall not:\n(1) sell it;\n(2) rent it.';
    assert.deepEqual(paths(text), ['1', '2', '2.1', '2.2']);
    const rent = read(text).places.find(({ passage }) => passage.normalized.text.startsWith('rent'));
    assert.equal(rent?.headings, 'Forbidden Uses');
  });

  it('has a title in capitals on two lines', () => {
    const text = '1. You may run it.\n\nUSES OF THE MODEL CLOSED TO\nALL WHO TAKE IT\n\na. Making arms with it.\n';
    assert.equal(pathOf(text, 'Making'), 'USES OF THE MODEL CLOSED TO ALL WHO TAKE IT a');
    const sentence = '1. You may run it.\n\nTHE WEIGHTS ARE GIVEN AS\nTHEY ARE\n\na. Making arms with it.\n';
    assert.equal(pathOf(sentence, 'Making'), '1.a');
  });

  it('is made of the numbers of the items around it', () => {
    const text = [
      '1. Grant of Rights.',
      '',
      'a. You may run the Weights for any purpose.',
      '',
      'b. Passing on.',
      '',
      'i. Keep this notice with every copy that you hand on.',
      '',
      'ii. Name the changes that you made.',
      '',
      'v. Say nothing of us.',
      '',
      '2. Fees. There are none for the use of the Weights.',
    ].join('\n');
    assert.equal(pathOf(text, 'You may run'), '1.a');
    assert.equal(pathOf(text, 'Keep this'), '1.b.i');
    assert.equal(pathOf(text, 'Name the'), '1.b.ii');
    assert.equal(pathOf(text, 'Fees'), '2');
  });

  it('goes on with an item behind "or"', () => {
    const text = 'You must not:\n1. run it to harm;\n2. hand it on; or\n3. sell copies of it.';
    assert.equal(pathOf(text, 'sell copies'), '3');
  });

  it('is a decimal number as it is written', () => {
    const text =
      '1. Terms\n1.1. First of them is this.\n1.1.1 The deepest of them.\n1.2 The second of them is that.\n2.1 Out of the row.';
    assert.deepEqual(paths(text), ['1.1', '1.1.1', '1.2', '2.1']);
  });

  it('goes on in decimals behind lettered items', () => {
    const text =
      '3.2 Allowed are:\n\na) teaching,\nb) learning.\n\n3.3 Not allowed are:\n\na) selling.\n\n4 Public Bodies\n\nNo more.';
    assert.deepEqual(paths(text), ['3.2', '3.2.a', '3.2.b', '3.3', '3.3.a', '4']);
  });

  it('names sections by number and annexes by name', () => {
    const text = [
      'Section 1. Grant.',
      '',
      'You may use the Weights as you like.',
      '',
      'Section 2 -- Limits of the Grant.',
      '',
      '  a. No warranty comes with them.',
      '',
      'ATTACHMENT A',
      '',
      'Prohibited Uses',
      '',
      'You will not use the Weights to:',
      '',
      '1. harm a person;',
      '2. spy on one.',
      '',
      'EXHIBIT B - Fees',
      '',
      'There are none today.',
    ].join('\n');
    assert.equal(pathOf(text, 'You may use'), '1');
    assert.equal(pathOf(text, 'No warranty'), '2.a');
    assert.equal(pathOf(text, 'You will not'), 'Attachment A');
    assert.equal(pathOf(text, 'spy'), 'Attachment A.2');
    assert.equal(pathOf(text, 'There are'), 'Exhibit B');
  });

  it('knows articles, Roman parts, annexes, schedules, paragraph signs and Chinese numbers', () => {
    assert.equal(pathOf('Article III\n\nUse is free.', 'Use'), 'III');
    assert.equal(pathOf('II. Rights\n\nFree use:\n\n1. Use is free.', 'Use'), 'II.1');
    assert.equal(pathOf('Annex 2: Uses\n\nUse is free.', 'Use'), 'Annex 2');
    assert.equal(pathOf('SCHEDULE C\n\nUse is free.', 'Use'), 'Schedule C');
    assert.equal(pathOf('§ 4 Rights\n\nUse is free.', 'Use'), '4');
    assert.equal(pathOf('第三条 许可\n\nUse is free.', 'Use'), '3');
    assert.equal(pathOf('一、定义。\n二、许可\n\nUse is free.', 'Use'), '二');
    assert.equal(pathOf('3. Rights\n（1）You may read.\n（2）Use is free.', 'Use'), '3.2');
  });

  it('leaves out the part where numbers go on from part to part', () => {
    const text = [
      'Section I: PREAMBLE',
      '',
      'Why this was written is told here.',
      '',
      '1. Definitions',
      '',
      'Section II: RIGHTS',
      '',
      '2. Copyright. Each Author lets you copy the Weights.',
      '',
      '3. Patents. Each Author lets you make what is patented.',
      '',
      'a. Until you sue.',
    ].join('\n');
    assert.equal(pathOf(text, 'Copyright'), '2');
    assert.equal(pathOf(text, 'Until'), '3.a');
  });

  it('keeps the part where each begins its numbers afresh', () => {
    const text = 'Article I: Rights\n\n1. Use it.\n\n2. Copy it.\n\nArticle II: Duties\n\n1. Name us.';
    assert.equal(pathOf(text, 'Name'), 'II.1');
  });

  it('is the heading where there are no numbers', () => {
    const text = [
      'Open Weights License',
      '',
      'We, the Makers, make the Weights available to everyone who keeps the terms that follow here.',
      '',
      'Restrictions',
      '',
      'You may not sell them.',
      '',
      'License Grant.',
      '',
      '    Right to Non-Commercial Use. You may use the Weights at home.',
      '',
      '    Outputs. We claim none of them.',
      '',
      'End of Rights; Survival.',
      '',
      '    Rights end with a breach.',
    ].join('\n');
    assert.equal(pathOf(text, 'We, the'), 'Preamble');
    assert.equal(pathOf(text, 'You may not'), 'Restrictions');
    assert.equal(pathOf(text, 'Right to'), 'License Grant: Right to Non-Commercial Use');
    assert.equal(pathOf(text, 'Outputs'), 'License Grant: Outputs');
    assert.equal(pathOf(text, 'Rights end'), 'End of Rights; Survival');
  });

  it('is the label in bold that opens a paragraph', () => {
    const grant = '**Grant**: You may use the model for whatever you like to.';
    const bans = '**Bans** – You must not sell the model to anyone at all.';
    assert.deepEqual(paths(`# Terms\n\n${grant}\n\n${bans}\n`), ['Grant', 'Bans']);
  });

  it('adds a letter to a heading', () => {
    assert.equal(
      pathOf('A title\n\nRestrictions\n\nYou may not:\n\n(a) sell it;\n(b) rent it.', 'rent'),
      'Restrictions b',
    );
  });

  it('adds the numbers of a list to the title above it, and none to a section of Markdown or the name of the text', () => {
    const list = 'You may not:\n\n1. sell it;\n2. harm others, such as by:\n  a. threats;\n  b. theft.';
    assert.deepEqual(paths(`A title\n\nProhibited Uses\n\n${list}`).slice(1), [
      'Prohibited Uses 1',
      'Prohibited Uses 2',
      'Prohibited Uses 2.a',
      'Prohibited Uses 2.b',
    ]);
    assert.deepEqual(paths(`A title\n\n**Prohibited Uses**\n\n${list}`)[1], 'Prohibited Uses 1');
    assert.deepEqual(paths(`# A title\n\n## Prohibited Uses\n\n${list}`).slice(1), ['1', '2', '2.a', '2.b']);
    assert.deepEqual(paths(`We made weights, and say here what for.\n\nUse Policy\n\n${list}`)[2], '1');
    assert.equal(pathOf('A title\n\nProhibited Uses\n\n1. Selling. You may not sell it.', 'Selling'), '1');
  });

  it('adds the heading to the numbers of lists that begin anew under each heading', () => {
    const text = [
      '# A policy',
      '## Prohibited Uses',
      'You may not use it to:',
      '1. spy;',
      '2. harm others, such as by:',
      '  a. theft;',
      '## Disclosure',
      'You must:',
      '1. say that it is a machine.',
    ].join('\n\n');
    assert.deepEqual(paths(text).slice(1), [
      'Prohibited Uses 1',
      'Prohibited Uses 2',
      'Prohibited Uses 2.a',
      'Disclosure',
      'Disclosure 1',
    ]);
    assert.deepEqual(outlineTree(text), [
      'Prohibited Uses',
      '  Prohibited Uses 1',
      '  Prohibited Uses 2',
      '    Prohibited Uses 2.a',
      'Disclosure',
      '  Disclosure 1',
    ]);
    assert.deepEqual(paths(text.replace('1. say', '3. say')).slice(1), ['1', '2', '2.a', 'Disclosure', '3']);
    const sections = '## Rights\n\n1. Grant. You may use it.\n\n## Courts\n\n1. Law. That of the sea.';
    assert.deepEqual(paths(sections), ['1', '1']);
  });

  it('adds the name of a text to its numbers where they begin anew behind those of another text', () => {
    const license = 'A license\n\n1. Grant. You may use it.\n\n2. Rules. Keep to the policy below.\n\n';
    const policy = 'Use Policy\n\nYou agree not to use it:\n\n1. to spy;\n\n2. to steal.';
    assert.deepEqual(paths(license + policy), ['1', '2', 'Use Policy', 'Use Policy 1', 'Use Policy 2']);
  });

  it('is that of the number as it is written where a converter began anew behind a nested list', () => {
    const text = [
      'You must not:',
      '1. break the law, such as by:',
      '    1. deeds of violence, such as:',
      '        1. terror;',
      '        2. war.',
      '    1. stalking;',
      '    2. theft.',
      '2. lie.',
    ];
    const expected = ['1', '1.1', '1.1.1', '1.1.2', '1.1', '1.2', '2'];
    assert.deepEqual(paths(text.join('\n')).slice(1), expected);
    assert.deepEqual(paths(text.map((line) => line.trim()).join('\n')).slice(1), expected);
  });

  it('is found without indents, by which list a number goes on with', () => {
    const text = [
      '3. Limits',
      '1. Keep this text with every copy that you hand on.',
      '2. You must not use it for:',
      'a. spying;',
      'b. war.',
      '3. Hand these limits on with every copy, whoever takes it from you.',
      '4. End',
      'Rights end with a breach.',
    ].join('\n');
    assert.deepEqual(paths(text), ['3.1', '3.2', '3.2.a', '3.2.b', '3.3', '4']);
  });

  it('stays in a section that is set in, when its text and quotes stand at the margin', () => {
    const text = [
      '  1. Passing On. You may pass the Weights on, if you do as follows:',
      '      a. name us;',
      '      b. show this notice:',
      '“The Weights are made by the lab, and nobody answers for what they do.”',
      '      c. keep this text.',
      '  2. Limits',
      'You may not sell the Weights to anyone.',
    ].join('\n\n');
    assert.deepEqual(paths(text), ['1', '1.a', '1.b', '1', '1.c', '2']);
  });

  it('takes a number for a section where the number of the one before was lost', () => {
    const text =
      'Rights\n\nYou may use the Weights at home and at work.\n\nb. Hand this text on with every copy.\n\n2. Duties. There are a few of them.\n\na. Name us.\n\n3. Law. That of the sea holds.';
    assert.deepEqual(paths(text).slice(2), ['2', '2.a', '3']);
  });

  it('is a section where a number has a title and text, whatever was said before it', () => {
    const text =
      'By using the Weights you accept and agree to keep:\n\n1. Words\n\n“Weights” means what we publish.\n\n2. Rights\n\nYou may use them:\n\n1) at home,\n\n2) at work.';
    assert.deepEqual(paths(text).slice(1), ['1', '2', '2.1', '2.2']);
  });

  it('names an attachment once where its title is a heading of Markdown', () => {
    const text =
      'Section 4: Other\n\nThe law holds.\n\nAttachment A\n\n### Use Restrictions\n\nYou must not:\n\n1. spy;\n2. lie.';
    assert.deepEqual(paths(text).slice(-3), ['Attachment A', 'Attachment A.1', 'Attachment A.2']);
  });

  it('knows numbers whose mark is escaped or emphasized, or is followed by a hard blank', () => {
    const text =
      '1\\. **Rights**. You have some that are told here.\n\na\\. To use it.\n\nb.\u00a0To copy it.\n\n\\(i\\)\u202f At home.\n\n2**. Duties**. There are a few of them too.';
    assert.deepEqual(paths(text), ['1', '1.a', '1.b', '1.b.i', '2']);
    assert.deepEqual(
      read(text).outline.sections.map((s) => s.label),
      ['1.', '2.'],
    );
  });

  it('follows Markdown headings, numbered or not, emphasized or underlined', () => {
    const text = [
      '# Weights License',
      '',
      '## 1. Grant',
      '',
      '**1.1. What you get.** You may use the Weights for what you like, at home and at work.',
      '',
      '## Duties',
      '',
      '### Notice',
      '',
      'Keep this notice.',
      '',
      'Ending',
      '------',
      '',
      'Rights end.',
      '',
      '**Law**',
      '',
      'The law of the sea holds.',
    ].join('\n');
    assert.equal(pathOf(text, 'What you'), '1.1');
    assert.equal(pathOf(text, 'Keep'), 'Duties: Notice');
    assert.equal(pathOf(text, 'Rights end'), 'Ending');
    assert.equal(pathOf(text, 'The law'), 'Ending: Law');
  });

  it('is empty in a text without parts, and Preamble before the first part', () => {
    assert.deepEqual(paths('You may use this as you like, as long as you name the people who made it, in words.'), [
      '',
    ]);
    assert.deepEqual(
      paths('By using the Weights you accept these terms, all of them, as they stand below.\n\n1. Use them.'),
      ['Preamble', '1'],
    );
  });

  it('is Definitions for the terms defined before the first part', () => {
    const text = '“Weights” means what we publish.\n\n1. Use. You may use the Weights.';
    assert.deepEqual(paths(text), ['Definitions', '1']);
  });

  it('is that of the section for bullets and for what follows a list', () => {
    const text = '4. Duties. You must:\n\n- name us;\n- keep this.\n\nThese duties stay.\n\n5. Law. That of the sea.';
    assert.deepEqual(paths(text), ['4', '4', '4', '4', '5']);
  });

  it('takes "i." behind "h." for a letter, and behind a lead-in for a number', () => {
    const letters = 'f. one.\ng. two.\nh. three.\ni. four.\nj. five.'.replaceAll('\n', '\n\n');
    assert.deepEqual(paths(`1. Terms\n\n${letters}`), ['1.f', '1.g', '1.h', '1.i', '1.j']);
    assert.deepEqual(paths('h. You must:\n\ni. ask;\n\nii. pay.'), ['h', 'h.i', 'h.ii']);
    assert.deepEqual(paths('1. T\n\nf. one.\n\ng. two.\n\ni. four.'), ['1.f', '1.g', '1.i']);
  });

  it('stays in one list where all items are numbered 1', () => {
    assert.deepEqual(paths('You may:\n\n1. use it,\n1. share it,\n1. sell it.'), ['', '1', '1', '1']);
  });

  it('does not take a wrapped reference for a number', () => {
    const text =
      '1. Rights that are named in Section\n4. of this text and in Section 2(a)\n(4) never end.\n\n2. Other rights do.';
    assert.deepEqual(paths(text), ['1', '2']);
    const named =
      '1.d) Limits. You have no rights but those that are given in\nSection 1.1. We keep all others.\n\n1.e) Law. That of Vienna holds.';
    assert.deepEqual(paths(named), ['1.d', '1.e']);
  });

  it('stays bounded however deep lists are nested', () => {
    const deep = Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}${i % 2 ? '*' : '-'} You must:`).join('\n');
    const { places } = read(deep);
    assert.equal(places.length, 400);
    assert.ok(places.every((p) => p.path.length <= 120 && p.headings.length <= 400));
  });
});

describe('the outline', () => {
  it('is the tree of the parts, each reaching to the end of its last descendant', () => {
    const text =
      '1. Grant\n\na. Use it.\n\nb. Copy it.\n\n2. Duties. You must:\n\n(i) ask;\n\n(ii) pay.\n\nATTACHMENT A\n\nNo spying.\n';
    const { outline } = read(text);
    assert.deepEqual(tree(outline), ['1', '  1.a', '  1.b', '2', '  2.i', '  2.ii', 'Attachment A']);
    const [grant, duties] = outline.sections;
    assert.equal(text.slice(grant?.start, grant?.end), '1. Grant\n\na. Use it.\n\nb. Copy it.');
    assert.equal(text.slice(duties?.start, duties?.end), '2. Duties. You must:\n\n(i) ask;\n\n(ii) pay.');
    assert.equal(text.slice(grant?.heading.start, grant?.heading.end), '1. Grant');
    assert.equal(grant?.title, 'Grant');
    assert.equal(duties?.title, 'Duties');
  });

  it('has the items that run on in a paragraph', () => {
    const text = '2. Limits. You will not (a) sell it, (b) rent it, or (c) lend\n   it.';
    const { outline } = read(text);
    assert.deepEqual(tree(outline), ['2', '  2.a', '  2.b', '  2.c']);
    const last = outline.sections[0]?.children[2];
    assert.equal(text.slice(last?.start, last?.end), '(c) lend\n   it.');
    assert.deepEqual([last?.label, last?.title], ['(c)', 'lend it.']);
  });

  it('does not hang numbered sections under the preamble', () => {
    const text =
      'PREAMBLE\n\nMany people want weights to be free, and so do we.\n\n1. Terms\n\nThey are few.\n\n2. Rights\n\nUse it.';
    assert.deepEqual(outlineTree(text), ['PREAMBLE', '1', '2']);
  });

  it('leaves out the title, and has a part for every run-in heading', () => {
    const text =
      '# Terms\n\nWho we are is told here, at length and with care.\n\nYour rights. You may use our weights at home.\n\nOur rights. We may change the weights at any time.';
    assert.deepEqual(outlineTree(text), ['Your rights', 'Our rights']);
  });
});
