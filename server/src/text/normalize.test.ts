import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NormalizedText, normalize, sourceAt } from './normalize.ts';
import { toSource } from './passage.ts';

/** The source offset of each unit, and of the end. */
const offsetsOf = (normal: NormalizedText): number[] =>
  Array.from({ length: normal.text.length + 1 }, (_, i) => sourceAt(normal, i));

const view = (text: string): string => normalize(text).text;
const same = (cases: Readonly<Record<string, string>>): void => {
  for (const [source, expected] of Object.entries(cases)) assert.equal(view(source), expected, JSON.stringify(source));
};

describe('the normalized view', () => {
  it('is one line, whatever the wrapping', () => {
    same({
      'You may\nuse  it\r\nat\rhome': 'You may use it at home',
      '\n\n  You may \t use it \n': 'You may use it',
      'a\fb\vc': 'a b c',
      '': '',
      ' \n ': '',
    });
  });

  it('joins prefixes that are written with and without a hyphen', () => {
    same({
      'non-commercial': 'noncommercial',
      'NON-COMMERCIAL': 'NONCOMMERCIAL',
      'non-\ntransferable': 'nontransferable',
      'non- transferable': 'nontransferable',
      'a non -transferable right': 'a nontransferable right',
      'or non -\npersonal use': 'or nonpersonal use',
      'non‑exclusive and sub‐license': 'nonexclusive and sublicense',
      're-\n> distribute': 'redistribute',
      'phenomenon-based': 'phenomenon-based',
    });
  });

  it('marks a hyphen at a line end inside a word, and keeps others', () => {
    same({
      'com-\nmercial': 'com\u00admercial',
      'royalty-\r\nfree': 'royalty\u00adfree',
      'third-\n    party': 'third\u00adparty',
      'royalty-free': 'royalty-free',
      'Anglo-\nAmerican': 'Anglo-American',
      'use - or not': 'use - or not',
      'pages 3-\n4': 'pages 3- 4',
      'com\u00ad\nmercial': 'commercial',
      'com\u00admercial': 'commercial',
    });
  });

  it('sets the foot of a page aside', () => {
    same({
      'You may not sell any\n\nPage 3 of 12\n\ncopies': 'You may not sell any copies',
      'You may not sell any\n- 4 -\n\npage 5\ncopies': 'You may not sell any copies',
      'as is said on\nPage 3 of the annex': 'as is said on Page 3 of the annex',
      'as is said on\nPage 3': 'as is said on Page 3',
    });
  });

  it('sets quoting marks and comment leaders aside', () => {
    same({
      'You may\n> use it\n>> at home': 'You may use it at home',
      'You may\n// use it\n// at home': 'You may use it at home',
      'You may\n# use it\n#\n# at home': 'You may use it at home',
      'You may\n * use it\n * at home\n */': 'You may use it at home',
      'You may\n ; use it\n-- at home': 'You may use it at home',
      'You may\ndnl use it\nREM at home\n% or not': 'You may use it at home or not',
      'You may\n"""\nuse it': 'You may use it',
      'The price is #1\n#1 of all': 'The price is #1 #1 of all',
    });
  });

  it('sets Markdown aside', () => {
    same({
      '**Prohibited Uses**': 'Prohibited Uses',
      '*You* __may__ ***not*** _use_ it': 'You may not use it',
      'snake_case_name and 5 * 3': 'snake_case_name and 5 * 3',
      'the [Use Policy](https://example.org/policy_(v1) "Policy") holds': 'the Use Policy holds',
      'FLUX.1 [dev] and [x] of it': 'FLUX.1 [dev] and [x] of it',
      '![seal](seal.png) of ours': 'seal of ours',
      '1\\. no \\*star\\* and non\\-commercial': '1. no *star* and noncommercial',
      'run `weights.load()` now': 'run weights.load() now',
      "``as is'' it comes": '"as is" it comes',
    });
  });

  it('sets HTML aside', () => {
    same({
      '<b>You</b> may<br/>use <a href="x">it</a>': 'You may use it',
      '<li>one</li><li>two</li>': 'one two',
      'you &amp; we&nbsp;are &quot;free&quot; &#8212; &#x2019;s &copy;': `you & we are "free" - 's ©`,
      'a < b and c > d &unknown; &': 'a < b and c > d &unknown; &',
      'be <!-- not\nshown --> seen': 'be seen',
      '<https://example.org>': '<https://example.org>',
    });
  });

  it('reads typography as what it stands for', () => {
    same({
      '“AS IS” and ‘so’ — it’s': `"AS IS" and 'so' - it's`,
      '«так» „so‟': '"так" "so"',
      'no\u00a0break\u3000wide\u2009thin': 'no break wide thin',
      'zero\u200bwidth \u202eturned\u202c \ufeffmark': 'zerowidth turned mark',
      'ＡＢＣ（１）．，；：': 'ABC(1).，；：',
      'oﬃce ﬁle': 'office file',
      '您可以使用。': '您可以使用。',
      '𝒳 stays': '𝒳 stays',
    });
  });

  it('reads a stretch of a text, with offsets into the whole', () => {
    const text = '# Title\nYou may.';
    const normal = normalize(text, 8, 15);
    assert.equal(normal.text, 'You may');
    assert.deepEqual(offsetsOf(normal), [8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it('maps entities and ligatures back to the whole of them', () => {
    const text = 'you &amp; ﬁrms';
    const normal = normalize(text);
    const at = normal.text.indexOf('&');
    assert.deepEqual(toSource(normal, { start: at, end: at + 1 }), { start: 4, end: 9 });
    assert.deepEqual(toSource(normal, { start: at, end: normal.text.length }), { start: 4, end: text.length });
  });
});

/** Pieces that clothe prose, so that random texts are as odd as real ones. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'You',
      'may',
      'not',
      'non-',
      'com-',
      'mercial',
      'use',
      'the',
      'weights',
      ' ',
      ' ',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\t',
    ],
    ...[
      '\n> ',
      '\n# ',
      '\n// ',
      '\n * ',
      '**',
      '_',
      '`',
      '``',
      "''",
      '[',
      '](',
      ')',
      '](x)',
      '\\',
      '\\*',
      '&',
      '&amp;',
    ],
    ...[
      '&nbsp;',
      '<',
      '<b>',
      '</b>',
      '<br>',
      '<!--',
      '-->',
      '“',
      '’',
      '\u00a0',
      '\u200b',
      '\u202e',
      '\ufeff',
      '\u00ad',
    ],
    ...['-', '－', 'Ａ', '（', '。', 'ﬁ', '\ud83d\ude00', '\ud83d', '.', ';', '1.', '(a)', '…', '\u2028', '!', '!['],
  ),
  fc.string({ maxLength: 4 }),
);
const clothed = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('the offset map', () => {
  it('leads from every unit to where it stands, never backwards', () => {
    fc.assert(
      fc.property(clothed, (source) => {
        const normal = normalize(source);
        const { text, wide } = normal;
        const sourceOffsets = offsetsOf(normal);
        assert.equal(sourceOffsets[text.length], source.length);
        for (let i = 0; i < text.length; i++) {
          const at = sourceOffsets[i] ?? -1;
          assert.ok(at >= 0 && at < source.length && at <= (sourceOffsets[i + 1] ?? -1));
          const from = source.slice(at, at + (wide.get(i) ?? 1));
          // What stands there is the unit itself, or reads as it by itself.
          if (from === text[i]) continue;
          if (text[i] === '\u00ad') assert.match(from, /[-\u2010\u2011]/);
          else if (text[i] === ' ')
            assert.equal(
              normalize(`a${from}b`).text.replace('ab', 'a b'),
              from === '<' || from === '&' ? normalize(`a${from}b`).text : 'a b',
            );
          else assert.ok(normalize(from).text.includes(text[i] ?? ''), `${JSON.stringify(from)} for ${text[i]}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leads from every span to a stretch that reads as it', () => {
    fc.assert(
      fc.property(clothed, fc.nat(), fc.nat(), (source, a, b) => {
        const normal = normalize(source);
        const start = Math.min(a, b) % (normal.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (normal.text.length + 1));
        const span = toSource(normal, { start, end });
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length);
        const words = /[A-Za-z]+/.exec(normal.text.slice(start, end))?.[0];
        if (words !== undefined && words.length <= 3) {
          const plain = source.slice(span.start, span.end).replace(/[^A-Za-zＡﬁ]/g, '');
          assert.ok(plain.length > 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing in a text that is plain already', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('You', 'may', 'use', 'it,', 'at', 'home.')), (parts) => {
        const source = parts.join(' ');
        const normal = normalize(source);
        assert.equal(normal.text, source);
        assert.ok(offsetsOf(normal).every((at, i) => at === i));
      }),
    );
  });
});
