import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'no-improving-other-models',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify'],
  osd: [6],
  title: 'No improving other models',
  meaning: 'You may not use the model, or what it produces, to train, improve or build another model.',
  why: 'It takes away a whole field of use: the outputs cannot become training data, and the model cannot teach or judge another one.',
  practices: {
    distillation: 'Distilling the model into another one is barred.',
    syntheticData: 'Outputs may not be used as training data for other models.',
    llmAsJudge: 'Using it as a judge is barred where the scores are used to improve another model.',
    rlaif: 'Its feedback may not be used to train another model.',
  },
  advice:
    'Use a model without this clause for synthetic data, distillation and feedback, or ask the licensor for permission.',
  says: [
    { mood: 'ban', words: '^@use .. @model|@output .. to .. @train .. @otherModel' },
    { mood: 'ban', words: '^@use .. @model|@output ..14 to .. @train .. other|another .. model' },
    { mood: 'ban', words: '^@train ..8 @otherModel' },
  ],
  examples: {
    match: [
      'You shall not use the Materials or any results of the Materials to improve any other language model.',
      'You may not use outputs of the Model to train another AI model.',
    ],
    noMatch: ['You may use the outputs to train other models.', 'If you train another model, you must name it.'],
  },
};
