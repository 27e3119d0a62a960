import assert from 'node:assert/strict';
import { NO_READER } from '../freedoms/reader.ts';
import type { Project } from '../projects/project.ts';
import { review } from '../review.ts';
import { LatestReview } from './latestReview.ts';

const SENTENCE = 'You may not use the Model to train another model. You must keep all notices.\n\n';

/** A license of about as many sentences, told from others by its last line. */
const license = (sentences: number, last = ''): Project => ({
  files: [{ path: 'LICENSE', content: { state: 'text', text: `${SENTENCE.repeat(sentences)}${last}` } }],
});
const clausesOf = (of: { readonly documents: readonly { readonly clauses: readonly unknown[] }[] }) =>
  of.documents[0]?.clauses.length;

describe('the latest review', () => {
  it('is the review', async () => {
    const project = license(3);
    const latest = await new LatestReview().of('1', project);
    assert.deepEqual(latest.documents[0]?.clauses, review(project).documents[0]?.clauses);
  });

  it('is made once for one state', async () => {
    const reviews = new LatestReview();
    const [a, b] = await Promise.all([reviews.of('1', license(400)), reviews.of('1', license(400))]);
    assert.equal(a, b);
    assert.equal(await reviews.of('1', license(400)), a);
  });

  it('is the one that was, where what was typed is taken back', async () => {
    const reviews = new LatestReview();
    const first = await reviews.of('1', license(3));
    const typed = await reviews.of('2', license(3, 'You must name us.'));
    assert.notEqual(typed, first);
    assert.equal(await reviews.of('3', license(3)), first);
    assert.deepEqual(await reviews.of('4', license(3, 'You must pay.')), review(license(3, 'You must pay.')));
    assert.equal(await reviews.of('5', license(3, 'You must name us.')), typed);
  });

  it('is another for another reader, of another file or in another language', async () => {
    const reviews = new LatestReview();
    const first = await reviews.of('1', license(3));
    const [file] = license(3).files;
    assert.ok(file);
    assert.notEqual(await reviews.of('2', { ...license(3), reader: NO_READER }), first);
    assert.notEqual(await reviews.of('3', { files: [{ ...file, path: 'USE_POLICY' }] }), first);
    assert.notEqual(await reviews.of('4', { files: [{ ...file, languageId: 'license-text' }] }), first);
    assert.notEqual(await reviews.of('5', { files: [file, { ...file, path: 'NOTICE' }] }), first);
  });

  it('lets others speak while a large text is read', async () => {
    const reviews = new LatestReview();
    // The first slice of all is a long one.
    await reviews.of('0', license(1));
    let heard = 0;
    let over = false;
    const listen = (): void => {
      heard++;
      if (!over) setImmediate(listen);
    };
    setImmediate(listen);
    await reviews.of('1', license(1200));
    over = true;
    assert.ok(heard > 1, `heard ${heard} times`);
  });

  it('of a text that was overtaken is that of the newer text', async () => {
    const reviews = new LatestReview();
    await reviews.of('0', license(1));
    const overtaken = reviews.of('1', license(1200));
    const newer = reviews.of('2', license(2));
    assert.equal(await overtaken, await newer);
    assert.equal(clausesOf(await newer), clausesOf(review(license(2))));
  });

  it('ends the first review, whatever comes meanwhile', async () => {
    const reviews = new LatestReview();
    const results = await Promise.all(
      ['1', '2', '3'].map((of) => reviews.of(of, license(400, `You must name version ${of}.`))),
    );
    for (const result of results.slice(1)) assert.equal(result, results[2]);
  });
});
