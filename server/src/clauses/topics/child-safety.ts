import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'child-safety',
  says: [
    'child|children|minor|minors|csam|csae|underage|underaged|pedophilia|paedophilia|juvenile|infant|teenager|age-gating|kid|kids|youth|adolescent',
    'under ..3 age ..2 18|eighteen|13|thirteen|consent',
    'under ..2 18',
  ],
  masks: ['minor ..1 change|edit|modification|release|version|error', 'child|children ..1 process'],
  examples: {
    match: ['to exploit or harm minors in any way', 'to generate child sexual abuse material'],
    noMatch: ['to harm others'],
  },
};
