import assert from 'node:assert/strict';
import { applied } from './applied.ts';
import { retold, type Wording } from './openSourceWords.ts';

const said = (text: string, wording: Wording = 'open-weight') =>
  applied(
    text,
    retold(text, { start: 0, end: text.length }, wording).map((edit) => ({ ...edit, path: '' })),
  );

describe('true words for "open source"', () => {
  const cases: readonly (readonly [before: string, after: string, sourceAvailable?: string])[] = [
    ['Kestrel is an open-source model.', 'Kestrel is an open-weight model.', 'Kestrel is a source-available model.'],
    ['It is an *open source* model.', 'It is an *open-weight* model.', 'It is a *source-available* model.'],
    ['Open-source LLM for birds', 'Open-weight LLM for birds', 'Source-available LLM for birds'],
    ['The weights are fully open source.', 'The weights are open-weight.'],
    ['AN OPEN SOURCE MODEL', 'AN OPEN-WEIGHT MODEL', 'A SOURCE-AVAILABLE MODEL'],
    ['This open-sourced model sings.', 'This open-weight model sings.'],
    ['We open-source the Kestrel model.', 'We publish the Kestrel model.'],
    ['We have also open-sourced the weights.', 'We have also published the weights.'],
    ['The model is open-sourced under our license.', 'The model is published under our license.'],
    ['Open-sourcing the model helps all.', 'Publishing the model helps all.'],
    ['小麦是一个开源的语言模型', '小麦是一个开放权重的语言模型', '小麦是一个源码可用的语言模型'],
    ['我们开源了小麦模型', '我们发布了小麦模型', '我们发布了小麦模型'],
    ['模型权重已完全开源', '模型权重已发布'],
  ];
  for (const [before, after, sourceAvailable] of cases) {
    it(before, () => {
      assert.equal(said(before), after);
      assert.equal(said(after), after);
      if (sourceAvailable !== undefined) assert.equal(said(before, 'source-available'), sourceAvailable);
    });
  }
});
