import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'trafficking',
  says: [
    'trade|traffic|deal in ..1 people|persons|humans|human+beings|human+organs|organs|women',
    'sell|buy|smuggle ..2 human+beings|humans|human+organs|organs|women',
    'forced|compulsory|bonded|slave ..2 labour|labor|work|sex|service|marriage',
    'trafficking|traffick|traffic+in+persons|smuggling|slavery|enslavement|servitude|sextrafficking',
    'forced|child|compulsory ..1 labor',
    'forced ..2 labor|marriage|prostitution',
    'sexual|sexually ..2 violence|exploitation|exploit|assault|abuse|coercion',
    'rape',
    'exploit|exploiting|exploitation ..6 vulnerability|vulnerabilities|vulnerable',
    'exploit|exploiting ..2 personal|human ..1 weaknesses|weakness',
    'vulnerable ..4 person|people|individual|group|population|community',
    'exploit|exploitation ..4 individual|person|people|others|human',
    'exploit ..4 endanger ..4 individual',
    'human ..1 exploitation|smuggling|organ',
    'take|taking advantage ..2 of ..6 elderly|disabled|vulnerable|children|sick|poor|weak|dependent|needy|minors',
    'prey|preying ..1 on',
  ],
  masks: [
    'drug|drugs|narcotic|narcotics|arms|weapon|weapons|firearm|firearms|substances|wildlife|ivory|antiquities ..1 trafficking|traffick|smuggling',
    'trafficking|traffick|smuggling ..2 controlled|illegal|stolen|counterfeit ..1 substances|substance|drugs|goods',
    'trafficking|traffick|smuggling ..2 in|of ..2 drug|drugs|narcotics|arms|weapons|firearms|wildlife|goods',
    // Holes in software.
    'malware|malicious|code|cyber|security|hacking|discover|find|identify|scan ..4 exploit ..2 vulnerability',
    'exploit ..2 vulnerability in',
    'child|children ..1 sexual ..1 abuse|exploitation',
    'child|children|minor ..1 sexual|sexually ..2 abuse|exploitation|exploit',
    'sexual ..3 exploitation|abuse ..3 child|children|minor',
    'exploit ..3 vulnerability ..4 software|system|network|computer|security',
    'vulnerable ..2 system|software|code',
    'exploit|exploitation|exploiting ..4 child|children|minor',
  ],
  examples: {
    match: [
      'selling human organs',
      'bonded labour',
      'to take advantage of elderly persons',
      'for human trafficking and sexual violence',
      'to exploit the vulnerabilities of a group of persons',
    ],
    noMatch: [
      'for the trafficking of drugs',
      'to write malware and exploit vulnerabilities',
      'to exploit a child',
      'to exploit a vulnerability in software',
    ],
  },
};
