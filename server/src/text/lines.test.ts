import assert from 'node:assert/strict';
import { lineEnd, readLine } from './lines.ts';

describe('a line', () => {
  it('ends behind LF, CRLF or a lone CR', () => {
    assert.equal(lineEnd('a\nb', 0), 2);
    assert.equal(lineEnd('a\r\nb', 0), 3);
    assert.equal(lineEnd('a\rb\nc', 0), 2);
    assert.equal(lineEnd('a', 0), 1);
    assert.equal(lineEnd('\r\r', 0), 1);
    assert.equal(lineEnd('a\r', 0), 2);
  });

  it('is blank where it has no words', () => {
    for (const text of [
      '',
      '  \t',
      '---',
      '=====',
      '> ',
      '| --- | --- |',
      '```',
      '```python',
      '<br/>',
      '</p>',
      '#',
      '\uFEFF',
    ]) {
      assert.ok(readLine(text, 0, '').blank, JSON.stringify(text));
    }
    for (const text of ['a', '- a', '1.', '`a`', '<b>a</b>', '。']) assert.ok(!readLine(text, 0, '').blank, text);
  });

  it('knows what stands before its words, in units and columns', () => {
    const lead = (text: string): readonly [number, number] => {
      const line = readLine(text, 0, '');
      return [line.lead, line.indent];
    };
    assert.deepEqual(lead('a'), [0, 0]);
    assert.deepEqual(lead('  a'), [2, 2]);
    assert.deepEqual(lead(' \ta'), [2, 4]);
    assert.deepEqual(lead('> > a'), [4, 4]);
    assert.deepEqual(lead('\uFEFFa'), [1, 0]);
    assert.deepEqual(lead('// a'), [3, 3]);
    assert.deepEqual(lead('<p>a'), [3, 0]);
    assert.deepEqual(lead(`${' '.repeat(1000)}a`), [1000, 1000]);
  });

  it('goes on with the comment of the line before it', () => {
    const text = '/*\n * a\n */\n * b';
    const first = readLine(text, 0, '');
    assert.equal(first.leader, '*');
    const second = readLine(text, first.end, first.leader);
    assert.deepEqual([second.lead, second.leader], [3, '*']);
    const third = readLine(text, second.end, second.leader);
    assert.ok(third.blank);
    assert.equal(third.leader, '');
    assert.equal(readLine(text, third.end, third.leader).marker?.style, '*');
  });

  it('knows a comment whose opening is lost by a mark alone on its line, until the marks end', () => {
    const text = ' *\n * kept as it is\n * for others\nOther words.\n * an item';
    const leads: (readonly [number, string])[] = [];
    for (let at = 0, leader = ''; at < text.length; ) {
      const line = readLine(text, at, leader);
      leads.push([line.lead, line.marker?.style ?? '']);
      at = line.end;
      leader = line.leader;
    }
    assert.deepEqual(leads.slice(1), [
      [3, ''],
      [3, ''],
      [0, ''],
      [1, '*'],
    ]);
  });

  it('is a comment where the next line has the same leader', () => {
    assert.equal(readLine('# a\n# b', 0, '').heading, 0);
    assert.equal(readLine('# a\n## b', 0, '').heading, 1);
    assert.equal(readLine('# a', 0, '#').heading, 0);
  });
});
