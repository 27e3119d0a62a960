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
    'fabricate|fabricating|falsify|falsifying|invent|inventing|manipulate|manipulating ..3 research|scientific|experimental|clinical|study ..2 data|results|findings|studies|evidence',
    'submit|submitting|hand|handing|turn|turning ..8 as ..3 own',
    'exam|exams|examination|examinations|quiz|quizzes',
    'test|tests ..2 question|questions|answers ..6 during|in ..2 test|exam|examination',
  ],
  masks: [
    'plagiarized ..1 work|works|content|material|materials|text|reviews',
    'medical|physical|clinical|patient|security|cross|self ..1 exam|exams|examination|examinations',
  ],
  examples: {
    match: [
      'a text that another hands in',
      'ghostwriting dissertations',
      'to write term papers for students',
      'for plagiarism or cheating in exams',
      'to falsify scientific results',
      'handing in texts as your own',
    ],
    noMatch: ['copied materials or plagiarized work', 'for academic research', 'for physical examination of patients'],
  },
};
