import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'harassment',
  says: [
    'pile-on|pile-ons|dogpile|dogpiling|taunt|taunts|taunting|mockery|mobbing|hounding|gossip',
    'frighten|frightening|scare|scaring|wear+down|wearing+down|importune|pester|pestering ..4 individual|individuals|person|people|someone|somebody|anyone|colleagues|neighbors|others',
    'harass|harassing|harassment|bully|bullying|cyberbullying|stalk|stalking|cyberstalking|intimidate|intimidation|intimidating|doxx|doxxing|doxing|mob|brigade|humiliate|humiliation|slander|slanderous|libel|libelous|libellous|shame|degrade|degrading|insult|insulting|disparage|troll|trolling|torment|blackmail|extort',
    'defame|defaming|defamation|defamatory',
    'abusive|abuse+of+individuals|abuse+others|abuse+people|abuse+persons',
    'abuse ..2 individual|person|other|people ..4 group',
    'demean|demeaning|belittle',
    'damage|damaging|harm|harming|ruin ..3 reputation',
    'attack|attacks|criticism|criticize|ridicule|mock ..4 individual|person|people|someone|anyone',
    'make|making|poke|poking fun of|at ..4 individual|individuals|person|people|someone|somebody|others|colleague|victim|victims',
    'rumor|rumors|rumour|rumours ..2 about|on ..3 individual|individuals|person|people|someone|somebody|others|colleague|colleagues',
    'swatting|swat',
    'unwanted ..1 contact|contacts|advances|attention|messages',
  ],
  masks: [
    'degrade|degrading ..7 performance|quality|service|system|operation|functionality|network',
    'disparage ..4 company|licensor|us',
    'insult ..2 national',
    'abusive ..1 practice|practices|debt|collection|lending|fees',
    'abusive ..3 cyber|network|traffic|computer|script|query|queries|request|requests|automated|automation',
    'plan|planning|prepare|preparing|carry|commit|committing ..3 attack|attacks',
    'sexually ..3 abusive',
    'harassment|harassing|harass ..6 wildlife|animals|birds|species',
  ],
  examples: {
    match: [
      'taunting people',
      'to pester neighbors',
      'to defame, disparage or otherwise harass others',
      'to bully or stalk a person',
      'attacks on or ridicule of people',
      'to make fun of a person',
      'rumors about a colleague',
      'unwanted contact',
    ],
    noMatch: [
      'abusive network traffic',
      'to exploit children',
      'planning an attack on people',
      'harassment of wildlife',
    ],
  },
};
