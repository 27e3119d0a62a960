import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'academic-dishonesty',
  says: [
    'graded|assessed|examined ..2 work|papers|texts|tests',
    'work|essay|essays|text|texts|paper|papers ..6 hand|turn ..1 in',
    'ghostwrite|ghostwriting|ghostwritten ..4 essay|essays|thesis|theses|dissertation|dissertations|papers|coursework',
    'essay|essays|thesis|theses|dissertation|dissertations ..3 for|on+behalf ..2 student|students|pupil|pupils|others|someone',
    'essay|essays|thesis|assignment|assignments ..8 student|students|own',
    'student|students ..8 hand|submit|submitting ..4 own',
    'plagiarism|plagiarize|plagiarizing|cheat|cheating|homework|exam|exams',
    'academic ..2 dishonesty|fraud|misconduct|integrity|cheating',
    'scientific ..1 fraud|misconduct',
    'contract+cheating|essay+mill',
    'fake+papers',
    'term|research|seminar|school|student ..1 paper|papers ..6 student|students|pupil|pupils|others|sale',
    'write|writing|complete|completing|do ..4 homework|coursework|term+papers|assignments',
  ],
  masks: ['plagiarized ..1 work|works|content|material|materials|text|reviews'],
  examples: {
    match: [
      'a text that another hands in',
      'ghostwriting dissertations',
      'to write term papers for students',
      'for plagiarism or cheating in exams',
    ],
    noMatch: ['copied materials or plagiarized work', 'for academic research'],
  },
};
