import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'disinformation',
  says: [
    'disinformation|misinformation|propaganda|falsehood|fakenews|untrue|untruthful|rumor|rumour|hoax|conspiracy|mislead|misleading|deceive|deceiving|deceived|falsify|fabricate',
    'fake ..1 news|information|story',
    'fake|fabricated|forged|bogus|phony ..3 content|document|documents|record|records|minutes|report|reports|evidence|article|articles|image|images|quote|quotes|citation|citations|research|data',
    'false|falsely|inaccurate|fabricated|untruthful|incorrect ..3 information|content|claim|statement|news|narrative|representation|story|fact|data|report|material|impression',
    'defamatory ..6 content|statement|image|information|material|remark|post|comment',
    'libelous|slanderous ..6 content|statement|material',
    'manipulate|manipulation ..4 public|opinion|information|media',
    'misrepresent ..3 fact|information|event|data',
    'synthetic|manipulated ..3 media ..8 deceive|mislead',
    'astroturf|astroturfing',
    'coordinated+inauthentic',
  ],
  masks: ['false+identity', 'mislead ..4 origin|source|author|version', 'false+online', 'scientific+misconduct'],
  examples: {
    match: ['to generate or spread verifiably false information', 'to intentionally deceive or mislead others'],
    noMatch: ['to defame others'],
  },
};
