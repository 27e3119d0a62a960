import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'academic-dishonesty',
  says: [
    'essay|essays|thesis|assignment|assignments ..8 student|students|own',
    'student|students ..8 hand|submit|submitting ..4 own',
    'plagiarism|plagiarize|plagiarizing|cheat|cheating|homework|exam|exams',
    'academic ..2 dishonesty|fraud|misconduct|integrity|cheating',
    'scientific ..1 fraud|misconduct',
    'contract+cheating|essay+mill',
    'fake+papers',
  ],
  examples: {
    match: ['for plagiarism or cheating in exams'],
    noMatch: ['for academic research'],
  },
};
