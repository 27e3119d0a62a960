import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'trafficking',
  says: [
    'trafficking|traffick|traffic+in+persons|smuggling|slavery|enslavement|servitude|sextrafficking',
    'forced|child|compulsory ..1 labor',
    'forced ..2 labor|marriage|prostitution',
    'sexual|sexually ..2 violence|exploitation|exploit|assault|abuse|coercion',
    'rape',
    'exploit|exploiting|exploitation ..6 vulnerability|vulnerabilities|vulnerable',
    'vulnerable ..4 person|people|individual|group|population|community',
    'exploit|exploitation ..4 individual|person|people|others|human',
    'exploit ..4 endanger ..4 individual',
    'human ..1 exploitation|smuggling|organ',
    'take|taking advantage ..2 of ..6 elderly|disabled|vulnerable|children|sick|poor|weak|dependent|needy|minors',
    'prey|preying ..1 on',
  ],
  masks: [
    'child|children ..1 sexual ..1 abuse|exploitation',
    'child|children|minor ..3 sexual|sexually ..2 abuse|exploitation|exploit',
    'sexual ..3 exploitation|abuse ..3 child|children|minor',
    'exploit ..3 vulnerability ..4 software|system|network|computer|security',
    'vulnerable ..2 system|software|code',
    'exploit|exploitation|exploiting ..6 child|children|minor',
  ],
  examples: {
    match: [
      'to take advantage of elderly persons',
      'for human trafficking and sexual violence',
      'to exploit the vulnerabilities of a group of persons',
    ],
    noMatch: ['to exploit a child', 'to exploit a vulnerability in software'],
  },
};
