import assert from 'node:assert/strict';
import type { ModelReview } from '../../review/value.ts';
import { review } from '../../review.ts';
import { verdictOf } from './reasons.ts';

const headOf = (of: Readonly<Record<string, string>>): string => {
  const found = review({
    files: Object.entries({ 'README.md': '---\npipeline_tag: text-generation\n---\n# Wheat\n', ...of }).map(
      ([path, text]) => ({ path, content: { state: 'text', text } }),
    ),
  });
  const model = found.models[0] as ModelReview;
  return verdictOf(found, model).head;
};

const ENGLISH =
  'Permission is hereby granted, free of charge, to any person to use, copy, modify, publish and distribute the model.\n';
const GERMAN =
  'Das Modell darf nur für die Forschung genutzt werden, und die Weitergabe an andere ist ohne unsere schriftliche Zustimmung nicht erlaubt. Wer es für andere Zwecke nutzen will, muss uns vorher fragen und eine Antwort erhalten, die wir auch verweigern können, ohne dass es dafür eines Grundes bedarf.\n';

describe('the verdict in words', () => {
  it('says so where the terms are in a language that is not read', () => {
    assert.equal(headOf({ LICENSE: `Lizenz\n\n${GERMAN}` }), 'Terms in a language that is not read.');
    assert.equal(headOf({ LICENSE: 'お金を取ることを禁じます。\n' }), 'Terms in a language that is not read.');
  });

  it('says so where a part of them is', () => {
    const both = `${ENGLISH.repeat(4)}\n${GERMAN}`;
    assert.equal(headOf({ LICENSE: both }), 'Nothing restricted in what was read:');
    assert.equal(headOf({ LICENSE: ENGLISH }), 'Nothing restricted:');
  });

  it('says so where a license or a policy is in a file that is not read', () => {
    const card = { 'README.md': '---\npipeline_tag: text-generation\n---\n# Heron\n\nHeron is a language model.\n' };
    const unread = { 'USE_POLICY.pdf': '%PDF-1.4 1 0 obj' };
    assert.equal(headOf({ ...card, ...unread }), 'Terms in a file that is not read.');
    assert.equal(headOf({ ...card, ...unread, LICENSE: ENGLISH }), 'Nothing restricted in what was read:');
  });

  it('does not depend on whether the finding of it is wanted', () => {
    const both = `${ENGLISH.repeat(4)}\n${GERMAN}`;
    const off = { '.cardclause.yml': 'severities:\n  language/unread: off\n' };
    assert.equal(headOf({ ...off, LICENSE: both }), 'Nothing restricted in what was read:');
    assert.equal(headOf({ ...off, LICENSE: `Lizenz\n\n${GERMAN}` }), 'Terms in a language that is not read.');
  });
});
