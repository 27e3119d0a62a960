import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'child-safety',
  says: [
    'grooming',
    'under-18|under-13|under-16|schoolchild|schoolchildren|preteen|preteens|teen|teens|toddler|toddlers',
    'child|children|minor|minors|csam|csae|underage|underaged|pedophilia|paedophilia|juvenile|infant|teenager|age-gating|kid|kids|youth|adolescent',
    'under|below ..3 age ..1 of',
    'under ..2 18',
    'pedophile|pedophiles|paedophile|paedophiles|pedophilic|youngster|youngsters|schoolkids|loli|shota',
    'pedo|paedo|lolicon|shotacon|schoolgirl|schoolgirls|schoolboy|schoolboys|newborn|newborns|babies|baby|tween|tweens|pupil|pupils',
  ],
  masks: [
    'minor ..1 change|edit|modification|release|version|error',
    'change|edit|modification|adaptation ..1 be ..2 minor',
    'child|children ..1 process',
  ],
  examples: {
    match: [
      'grooming',
      'pictures of schoolchildren',
      'work done by persons under the age of 12 years',
      'to exploit or harm minors in any way',
      'to generate child sexual abuse material',
      'content for pedophiles',
      'images of schoolgirls',
    ],
    noMatch: ['to harm others'],
  },
};
