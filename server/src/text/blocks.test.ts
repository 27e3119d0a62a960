import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, splitBlocks } from './blocks.ts';

/** What each block says, its lines joined, without blanks around it. */
const blocks = (text: string): string[] => splitBlocks(text).map((b) => b.text.trim().replace(/\s*[\r\n]+\s*/g, ' / '));
const only = (text: string): Block => {
  const [block, ...rest] = splitBlocks(text);
  assert.ok(block && rest.length === 0, JSON.stringify(text));
  return block;
};

describe('blocks', () => {
  it('begins a list right below its numbered title', () => {
    assert.deepEqual(blocks('1. Permitted Uses\n- teaching\n- tests\n'), [
      '1. Permitted Uses',
      '- teaching',
      '- tests',
    ]);
  });

  it('tile the text', () => {
    const text = fc.array(
      fc.constantFrom(
        'a',
        'You may',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '1. ',
        '- ',
        '# ',
        '> ',
        '/*',
        '*/',
        '---',
        '```',
        '\uFEFF',
      ),
    );
    fc.assert(
      fc.property(
        text,
        (parts) =>
          splitBlocks(parts.join(''))
            .map((b) => b.text)
            .join('') === parts.join(''),
      ),
    );
  });

  it('are parted by blank lines, rules and fences', () => {
    assert.deepEqual(blocks('one\ntwo\n\nthree\r\n\r\nfour\r\rfive'), ['one / two', 'three', 'four', 'five']);
    assert.deepEqual(blocks('one\n=====\ntwo'), ['one / =====', 'two']);
    assert.deepEqual(blocks('one\n```text\ntwo\n```'), ['one / ```text', 'two / ```']);
    assert.deepEqual(blocks('one\n<br>\ntwo\n>\n> three'), ['one / <br>', 'two / >', '> three']);
    assert.deepEqual(blocks('one\r\r\ntwo\r\r\n\r\r\nthree'), ['one / two', 'three']);
    assert.deepEqual(blocks('\n\n  \none'), ['', 'one']);
    assert.deepEqual(blocks(''), []);
  });

  it('begin at a marker that opens an item', () => {
    assert.deepEqual(blocks('You must:\n1. ask;\n2. pay.'), ['You must:', '1. ask;', '2. pay.']);
    assert.deepEqual(blocks('- ask\n- pay\n  a lot'), ['- ask', '- pay / a lot']);
    assert.deepEqual(blocks('You may:\n(a) copy,\n(b) share, and\n(c) sell it.').length, 4);
    assert.deepEqual(blocks('You must not:<br>\n- ask;<br>\n- pay.<br>'), [
      'You must not:<br>',
      '- ask;<br>',
      '- pay.<br>',
    ]);
    assert.deepEqual(blocks('Text.\nc) using it\nd) testing it').length, 3);
    const labels = blocks('- (a) you keep the text of these terms beside every copy; and\n- (b) you pay.');
    assert.equal(labels.length, 2);
  });

  it('begin at a dash right under a title, and not at one that wrapping put in front of a line', () => {
    assert.deepEqual(blocks('Prohibited Uses\n- malware\n- scams\n'), ['Prohibited Uses', '- malware', '- scams']);
    assert.deepEqual(blocks('the model and its weights\n- all of them\n'), [
      'the model and its weights / - all of them',
    ]);
  });

  it('do not begin at a number that wrapping put in front of a line', () => {
    assert.deepEqual(blocks('as told in Section\n4. of these terms'), ['as told in Section / 4. of these terms']);
    assert.deepEqual(blocks('under Section 2(a)\n(4) and others').length, 1);
    assert.deepEqual(blocks('for a time of\n30 Days').length, 1);
    assert.deepEqual(blocks('a long word with a dash\n- and what follows').length, 1);
  });

  it('do not begin at an item of a paragraph that wrapping put in front of a line', () => {
    const wrapped = [
      'You will not use the materials for (i) the steering of any real vehicle; or',
      '(ii) the sale of goods of any kind, and you will not give them to others.',
    ].join('\n');
    assert.equal(splitBlocks(wrapped).length, 1);
    const list = 'You will not:\n(i) steer any real vehicle with the materials that we publish here; or\n(ii) sell it.';
    assert.equal(splitBlocks(list).length, 3);
  });

  it('begin at a heading, and behind one', () => {
    assert.deepEqual(blocks('# Terms\nYou may.\n## Uses\nAll.'), ['# Terms', 'You may.', '## Uses', 'All.']);
    assert.deepEqual(blocks('RESTRICTIONS\nYou may not.'), ['RESTRICTIONS', 'You may not.']);
    assert.deepEqual(blocks('Your rights end.\nPrivacy\n\nWe keep nothing.'), [
      'Your rights end.',
      'Privacy',
      'We keep nothing.',
    ]);
    assert.deepEqual(blocks('THE MODEL IS PROVIDED\nAS IT IS.').length, 1);
  });

  it('begin behind a title that stands below its marker', () => {
    assert.deepEqual(blocks('Annex A\nUse Restrictions\nDo not use it:\n1. to lie;'), [
      'Annex A / Use Restrictions',
      'Do not use it:',
      '1. to lie;',
    ]);
  });

  it('are numbered by a number on a line of its own above them', () => {
    const text =
      '3.\nFees and Taxes\nYou pay all\ntaxes.\n\n(a)\n\nyou must tell us; and\n(b)\nyou must pay.\n4.\n\n5.\n';
    assert.deepEqual(
      splitBlocks(text).map((b) => [b.marker?.label ?? '', b.text.slice(b.bodyStart, b.bodyEnd), b.heading]),
      [
        ['3', 'Fees and Taxes', 7],
        ['', 'You pay all\ntaxes.', 0],
        ['a', 'you must tell us; and', 0],
        ['b', 'you must pay.', 0],
        ['4', '', 0],
        ['5', '', 0],
      ],
    );
    // The number of a page; and a mark alone, which is an empty line.
    assert.equal(splitBlocks('You may sell it.\n\n12\n\nYou may give it away.\n').length, 3);
    assert.equal(splitBlocks('You may:\n\n*\n\nSell the Model.\n').length, 2);
  });

  it('begin at each term that is defined', () => {
    assert.deepEqual(blocks('“Model” means a model.\n“You” means you.\n"We" shall mean us.').length, 3);
  });

  it('begin where a line break is meant', () => {
    const long =
      'You may use the model for every purpose that the law allows, at home and at work, alone and with others, for pay or without any.';
    assert.equal(blocks(`${long}\nYou may not sell it.`).length, 2);
    assert.equal(
      blocks('You may use it.\nYou may not sell the model to anybody who is not named in the list.').length,
      2,
    );
    assert.equal(blocks('You may use it at home and at work, and share it.\nYou may not\nsell it.').length, 1);
  });

  it('know their heading depth', () => {
    assert.equal(only('### Uses').heading, 3);
    assert.equal(only('<h2>Uses</h2>').heading, 2);
    assert.equal(only('Uses\n====').heading, 1);
    assert.equal(only('Uses\n----').heading, 2);
    assert.equal(only('PROHIBITED USES').heading, 7);
    assert.equal(only('**Prohibited Uses**').heading, 7);
    assert.equal(only('You may use it.').heading, 0);
    assert.equal(only('You may use it.\n----').heading, 0);
  });

  it('know their marker, indent and words', () => {
    const block = only('> \t(a) You may.  \n\n');
    assert.equal(block.marker?.label, 'a');
    assert.equal(block.text.slice(block.bodyStart, block.bodyEnd), 'You may.');
    assert.equal(only('## 2. Uses').marker?.label, '2');
    assert.equal(only('**1.1 Uses.** All.').marker?.label, '1.1');
    assert.equal(only('\tYou may').indent, 4);
    assert.equal(only('<li>You may</li>').marker?.style, 'li');
  });

  it('are one object where the same short lines stand again, and none where what comes next differs', () => {
    const [first, second, again, last] = splitBlocks('1. spy\n2. lie\n1. spy\n1. spy\n\n\n');
    assert.equal(again, first);
    assert.notEqual(second, first);
    assert.notEqual(last, first);
    const [title, , heading] = splitBlocks('Fees\n\nyou must pay.\n\nFees\n\nLaws\n');
    assert.deepEqual([title?.titles, heading?.titles], [true, false]);
  });

  it('set comment leaders aside', () => {
    const say = (text: string): (string | undefined)[] =>
      splitBlocks(text).map((b) => b.text.slice(b.bodyStart, b.bodyEnd).split(/[\r\n]/)[0]);
    assert.deepEqual(say('/*\n * You may.\n *\n * You must.\n */'), ['', 'You may.', 'You must.']);
    assert.deepEqual(say('# You may.\n#\n# You must.'), ['You may.', 'You must.']);
    assert.deepEqual(say('// You may.\n//\n// You must.'), ['You may.', 'You must.']);
    assert.deepEqual(say('dnl You may.\n\nREM You must.'), ['You may.', 'You must.']);
    assert.deepEqual(say('; You may.\n;\n; You must.'), ['You may.', 'You must.']);
    assert.deepEqual(say('-- You may.\n--\n-- You must.'), ['You may.', 'You must.']);
    assert.deepEqual(say('"""\nYou may.\n\nYou must.\n"""'), ['', 'You may.', 'You must.']);
  });

  it('hold the items that run on in a narrow column, and in capitals', () => {
    const narrow = [
      '“Copies” are (a) whole copies of what we',
      'lend to you in terms of this paper,',
      '(b) copies of a part of it that you can',
      'run by itself at home or work, and',
      '(c) what you made of either of them by',
      'training. Copies are no output.',
    ].join('\n');
    assert.equal(blocks(narrow).length, 1);
    const first =
      'All that we lend to you under this paper, whether for a day or longer,\n(a) whole or (b) in parts, stays ours.';
    assert.equal(blocks(first).length, 1);
    assert.equal(
      blocks('All that we lend to you under this paper, whether for a day or longer,\n(a) stays ours;\n(b) comes back.')
        .length,
      3,
    );
    const listed = 'You may use what we lend to you to (a) learn,\n(b) teach others what you learned, or\n(c) rest.';
    assert.equal(blocks(listed).length, 3);
    const capitals =
      '“TOOL” MEANS A PRODUCT FOR THE OFFICE. IT DOES NOT INCLUDE: (A) A TRANSLATOR OF TEXTS;\n(B) A GAME; OR (C) A TOOL THAT IS A PART OF ANOTHER ONE.';
    assert.equal(blocks(capitals).length, 1);
  });

  it('go on in capitals behind a short sentence, and behind a number of a pair', () => {
    assert.equal(
      blocks('SHOW THE FOLLOWING LINES BESIDE EACH COPY OF THE VOICES: “© EXAMPLE LABS, INC.\nALL RIGHTS ARE OURS.”')
        .length,
      1,
    );
    assert.equal(blocks('How Sections 15 and\n16. are read').length, 1);
    assert.deepEqual(blocks('11. Reading of Sections 15 and\n16.\n\nIf they fail, so be it.').length, 2);
  });

  it('are items on lines of their own without blank lines, however long', () => {
    const long = (words: string): string =>
      `${words} ${'and every other thing of that sort '.repeat(6)}that harms them`;
    assert.equal(blocks(`${long('Help with crimes')}\n${long('Harm people')}\n2. ${long('Make weapons')}`).length, 3);
    assert.equal(blocks(`${long('Passing it on is free, unless the')}, but\nSelling it costs a fee.`).length, 1);
    assert.equal(blocks(`${long('Whatever you make')} (together\nExtensions) falls under these terms.`).length, 1);
    assert.deepEqual(blocks('You will not use the Voices to:\nBreak the law of a land'), [
      'You will not use the Voices to:',
      'Break the law of a land',
    ]);
    assert.equal(blocks('Spreading, or helping to spread, false news\nPosing as another person\n').length, 2);
    assert.equal(
      blocks('We forbid each of these:\n**Harm:** hurting people in any way at all.\n**Spam:** sending mail to people.')
        .length,
      3,
    );
  });

  it('part the versions of a text in two languages', () => {
    assert.equal(blocks('您不得出售本模型\nYou must not sell this model').length, 2);
    assert.equal(blocks('您不得出售本模型的任何部分，包括通过\nAPI 提供的服务').length, 1);
  });

  it('hold a title that ends on the line below', () => {
    assert.equal(blocks('11. Keeping a Promise or Other\nDuties. While you share the Voices you').length, 1);
    assert.equal(blocks('11. Duties\nNotices. You keep every notice that stands in the Voices.').length, 2);
  });

  it('end with their last word where lines of a comment without words follow', () => {
    for (const leader of ['#', ';;', '--', '%', 'REM', 'dnl', '//']) {
      const [first, second] = splitBlocks(`${leader} You may, so long as:\n${leader}\n${leader} 1. You must.\n`);
      assert.deepEqual(
        [first?.text.slice(first.bodyStart, first.bodyEnd), first?.heading],
        ['You may, so long as:', 0],
      );
      assert.equal(second?.marker?.label, '1');
    }
    const [title] = splitBlocks('-- Uses\n--\n-- You may not sell it, and you may not lend it.\n');
    assert.equal(title?.heading, 7);
  });

  it('are headings of Markdown in comments, too, where they have two marks', () => {
    const [title, deep] = splitBlocks('# ## Uses\n#\n# ### 2. Limits\n#\n# You may not sell it.\n');
    assert.deepEqual([title?.heading, deep?.heading, deep?.marker?.label], [2, 3, '2']);
    assert.equal(splitBlocks('// # Uses\n// You may not sell it.\n')[0]?.heading, 7);
  });

  it('are items behind a lead-in that ends in bold letters, or with a Chinese colon', () => {
    assert.deepEqual(blocks('**You may not:**\n- sell it'), ['**You may not:**', '- sell it']);
    assert.deepEqual(blocks('**Openness**\n- Name it'), ['**Openness**', '- Name it']);
    assert.deepEqual(blocks('您不得：\n- 出售'), ['您不得：', '- 出售']);
  });

  it('are headings of Markdown where a leader stands alone', () => {
    assert.equal(only('# Uses').heading, 1);
    assert.deepEqual(
      splitBlocks('# Uses\n\n* one\n* two').map((b) => b.marker?.style ?? ''),
      ['', '*', '*'],
    );
  });

  it('go on behind the foot of a page that tears a sentence apart, and behind empty lines between wrapped ones', () => {
    const torn =
      'You must not sell the Model, or any copies of the Model or any\n\nPage 3 of 12\n\ncopies of its parts to others.\n';
    assert.deepEqual(blocks(torn), [torn.trim().replace(/\n+/g, ' / ')]);
    const wide =
      'The licensee must not use the Model for any purpose of the\n\nmilitary, and the licensee must not sell copies of the Model\n\nto any third party without our leave.\n';
    assert.equal(blocks(wide).length, 1);
    // A page breaks off a sentence anywhere: before a capital, a parenthesis, or a last word that looks like a title.
    for (const [upper, lower] of [
      ['(a) Whatever you make with the Voices is yours. You keep to the terms with your use of the', 'Output.'],
      [
        'If you share what you made, name us and add the notice that we have given to you',
        '(the “Heron Notice”), and say so.',
      ],
      [
        'misuse it in a way that harms, mocks, threatens or otherwise violates (or is likely to harm,',
        'mock or threaten) any person.',
      ],
      [
        'IN NO EVENT WILL THE LAB BE LIABLE TO YOU OR TO YOUR EMPLOYEES, FRIENDS, OFFICERS OR',
        'DIRECTORS FOR WHAT THE VOICES SAY.',
      ],
    ] as const)
      assert.equal(blocks(`1. ${upper}\n\nPage 2 of 9\n\n${lower}\n`).length, 1, lower);
    assert.equal(
      blocks('2. RESTRICTIONS ON THE USE OF OUR VOICES\n\nPage 2 of 9\n\nYou must not sell them.\n').length,
      2,
    );
    // Items of a list, and a page that ends with a sentence.
    assert.equal(blocks('You must not use the Model in ways that could do harm and:\n\nsell it;\n').length, 2);
    assert.equal(
      blocks('harm people in any way that is cruel and could hurt them,\n\nspread lies about any person\n').length,
      2,
    );
    const [first] = splitBlocks('You may use the Model.\n\n- 4 -\n\nYou may copy the Model.\n');
    assert.equal(first?.text.slice(first.bodyStart, first.bodyEnd), 'You may use the Model.');
  });
});
