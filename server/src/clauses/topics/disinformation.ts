import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'disinformation',
  says: [
    'spread|spreading|tell|telling|publish ..2 lies|falsehood|falsehoods|untruths',
    'disinformation|misinformation|propaganda|falsehood|fakenews|untrue|untruthful|rumor|rumour|hoax|conspiracy|mislead|misleading|deceive|deceiving|deceived|falsify|fabricate',
    'fake ..1 news|information|story',
    'fake|fabricated|forged|bogus|phony ..3 content|document|documents|record|records|minutes|report|reports|evidence|article|articles|image|images|quote|quotes|citation|citations|research|data',
    'false|falsely|inaccurate|fabricated|untruthful|incorrect ..3 information|content|claim|statement|news|narrative|representation|story|fact|data|report|material|impression',
    'defamatory ..6 content|statement|image|information|material|remark|post|comment',
    'libelous|slanderous ..6 content|statement|material',
    'manipulate|manipulation ..4 public|opinion|information|media',
    'misrepresent|misrepresentation|distort|distortion ..3 fact|information|event|data|evidence|history',
    'denialism|revisionism|conspiratorial|sockpuppet|sockpuppets',
    'fake|fictitious|sham|bogus ..6 outlet|outlets|websites|media|sites|newspapers|organizations',
    'manipulate|manipulating|game|gaming|poison|poisoning ..6 search+engine|search+engines|search+results|ai+systems|rankings',
    'influence|influencing|sway ..3 public+opinion|officials|decision-makers',
    'deny|denying|denial ..4 holocaust|genocide|genocides|atrocity|atrocities|climate|historical',
    'synthetic|manipulated ..3 media ..8 deceive|mislead',
    'astroturf|astroturfing',
    'coordinated+inauthentic',
  ],
  masks: [
    'deceive|deceiving|mislead|misleading ..4 for ..3 gain|profit|money|benefit',
    'false+identity',
    'mislead ..8 origin|source|author|version|nature',
    'defraud|scam ..2 deceive',
    'deceive ..2 defraud|scam',
    'false+online',
    'scientific+misconduct',
  ],
  examples: {
    match: [
      'denial of historical atrocities',
      'misrepresentation of data',
      'to generate or spread verifiably false information',
      'to intentionally deceive or mislead others',
    ],
    noMatch: ['to defame others'],
  },
};
