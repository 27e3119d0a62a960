import assert from 'node:assert/strict';
import { isAnnex, isPart, parseMarker, romanValue } from './marker.ts';

/** Style, label and ordinal, as `style label ordinal`, and the text behind. */
function read(line: string): string | null {
  const marker = parseMarker(line);
  return marker && `${marker.style} ${marker.label} ${marker.ordinal} | ${line.slice(marker.length)}`;
}

describe('a marker', () => {
  it('is a number with a mark', () => {
    assert.equal(read('1. Rights'), '1. 1 1 | Rights');
    assert.equal(read('12) Rights'), '1) 12 12 | Rights');
    assert.equal(read('(3) Rights'), '(1) 3 3 | Rights');
    assert.equal(read('[4] Rights'), '[1] 4 4 | Rights');
    assert.equal(read('2、权利'), '1. 2 2 | 权利');
    assert.equal(read('（2）权利'), '(1) 2 2 | 权利');
    assert.equal(read('5.) Rights'), '1) 5 5 | Rights');
    assert.equal(read('1999. That was a year'), null);
    assert.equal(read('(3 Rights'), null);
    assert.equal(read('51 Franklin Street, Fifth Floor, Boston, MA 02110'), null);
    assert.equal(read('12.212 (SEPT 1995)'), null);
  });

  it("is an article's letter with a number", () => {
    assert.equal(read('B.2 Rights'), 'decimal2 B.2 2 | Rights');
    assert.equal(read('J.R.R. wrote it'), null);
    assert.equal(read('V.0 is old'), null);
  });

  it('is an o that stands for a bullet', () => {
    assert.equal(read('o\tRights'), 'o  0 | Rights');
    assert.equal(read('o   rights'), 'o  0 | rights');
    assert.equal(read('o Rights'), 'o  0 | Rights');
    assert.equal(read('o modelo pode ser usado'), null);
    assert.equal(read("o' clock"), null);
  });

  it('is a letter or a Roman number with a mark, or either', () => {
    assert.equal(read('a. Rights'), 'a. a 1 | Rights');
    assert.equal(read('(b) Rights'), '(a) b 2 | Rights');
    assert.equal(read('C) Rights'), 'A) C 3 | Rights');
    assert.equal(read('c.) Rights'), 'a) c 3 | Rights');
    assert.equal(read('(iv) Rights'), '(i) iv 4 | Rights');
    assert.equal(read('II. Rights'), 'I. II 2 | Rights');
    assert.deepEqual(parseMarker('v. Rights')?.alternative, { style: 'a.', ordinal: 22 });
    assert.equal(read('e.g. this'), null);
    assert.equal(read('mix. this'), null);
  });

  it('is a path of numbers', () => {
    assert.equal(read('2.1 Rights'), 'decimal2 2.1 1 | Rights');
    assert.equal(read('2.1.3. Rights'), 'decimal3 2.1.3 3 | Rights');
    assert.equal(read('1.b.v. Rights'), 'decimal3 1.b.v 5 | Rights');
    assert.equal(read('2(a)(ii) Rights'), 'decimal3 2.a.ii 2 | Rights');
    assert.equal(read('2.0 of it'), null);
    // A converter to Markdown puts a backslash before every mark.
    assert.equal(read('2\\.1\\. Rights'), 'decimal2 2.1 1 | Rights');
    assert.equal(read('2\\(a\\)\\(ii\\) Rights'), 'decimal3 2.a.ii 2 | Rights');
    assert.equal(read('\\- b\\. Rights'), 'a. b 2 | Rights');
    assert.equal(read('Section 4\\.2\\. Rights'), 'decimal2 4.2 2 | Rights');
    assert.equal(read('Section 5 \\-\\- Rights'), 'section 5 5 | Rights');
  });

  it('is the name of a part with its number', () => {
    assert.equal(read('Section 4. Rights'), 'section 4 4 | Rights');
    assert.equal(read('SECTION 4 – RIGHTS'), 'section 4 4 | RIGHTS');
    assert.equal(read('Section 5 -- Disclaimer of Warranty.'), 'section 5 5 | Disclaimer of Warranty.');
    assert.equal(read('Section 2.1. Rights'), 'decimal2 2.1 1 | Rights');
    assert.equal(read('SECTION 1—RIGHTS'), 'section 1 1 | RIGHTS');
    assert.equal(read('Article III'), 'article III 3 | ');
    assert.equal(read('**ATTACHMENT A**'), 'attachment Attachment A 1 | ');
    assert.equal(read('Exhibit B: Rights'), 'exhibit Exhibit B 2 | Rights');
    assert.equal(read('§ 7 Rights'), 'section 7 7 | Rights');
    assert.equal(read('第十二条 权利'), 'han-part 12 12 | 权利');
    assert.equal(read('三、权利'), '一、 三 3 | 权利');
  });

  it('is a bare number before a title', () => {
    assert.equal(read('2 License Grant'), '1 2 2 | License Grant');
    assert.equal(read('2 weeks later'), null);
    assert.equal(read('23 October 2023'), null);
  });

  it('is a bullet', () => {
    for (const bullet of ['-', '*', '+', '•', '–', '·'])
      assert.equal(read(`${bullet} Rights`), `${bullet}  0 | Rights`);
    assert.equal(read('\\- Rights'), '-  0 | Rights');
    assert.equal(read('-Rights'), null);
    assert.equal(read('-'), null);
  });

  it('may be glued to a letter, to Chinese, or be a sign of its own', () => {
    assert.equal(read('7a) Rights'), 'decimal2 7a 1 | Rights');
    assert.equal(read('a）您应'), 'a) a 1 | 您应');
    assert.equal(read('4.1使用限制'), 'decimal2 4.1 1 | 使用限制');
    assert.equal(read('①使用'), '① 1 1 | 使用');
    assert.equal(read('㈡ 使用'), '㈠ 2 2 | 使用');
    assert.equal(read('2.0模型'), null);
  });

  it('may be emphasized', () => {
    assert.equal(read('**1.1. Rights.** You'), 'decimal2 1.1 1 | Rights.** You');
    assert.equal(read('**(a)** You'), '(a) a 1 | You');
    assert.equal(read('_Rights_ of you'), null);
  });

  it('may be followed by any blank of a typesetter', () => {
    for (const blank of ['\u00a0', '\u2009', '\u202f', '\u3000']) {
      assert.equal(read(`•${blank}Rights`), '•  0 | Rights');
      assert.equal(read(`2${blank}License Grant`), '1 2 2 | License Grant');
      assert.equal(read(`2.1${blank}Rights`), 'decimal2 2.1 1 | Rights');
      assert.equal(read(`2(a)${blank}Rights`), 'decimal2 2.a 1 | Rights');
      assert.equal(read(`7a)${blank}Rights`), 'decimal2 7a 1 | Rights');
      assert.equal(read(`§${blank}7${blank}Rights`), 'section 7 7 | Rights');
      assert.equal(read(`Section${blank}4.${blank}Rights`), 'section 4 4 | Rights');
      assert.equal(read(`第十二条${blank}权利`), 'han-part 12 12 | 权利');
    }
  });

  it('is not the number in a reference', () => {
    assert.equal(read('Section 4 of this Agreement holds'), null);
    assert.equal(read('Section 4. of this Agreement'), null);
    assert.equal(read('Part of this'), null);
    assert.equal(read('A word'), null);
  });
});

describe('the value of a Roman number', () => {
  it('is 0 for what is none', () => {
    assert.deepEqual(['i', 'iv', 'IX', 'xix', 'xl', 'lxxxix'].map(romanValue), [1, 4, 9, 19, 40, 89]);
    assert.deepEqual(['', 'iiii', 'vx', 'a', 'c'].map(romanValue), [0, 0, 0, 0, 0]);
  });
});

describe('the style of a marker', () => {
  it('tells parts and annexes from items', () => {
    assert.ok(isPart('section') && isPart('exhibit') && !isPart('(a)'));
    assert.ok(isAnnex('exhibit') && !isAnnex('section'));
  });
});
