import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'ip-infringement',
  says: [
    'pass|passing|claim|claiming|present|presenting|sell|selling ..1 off? ..10 book|books|song|songs|code|brand|brands|design|designs|picture|pictures|poem|poems|novel|novels ..6 as ..1 your|yours|their|theirs|my|mine|own|one',
    'copyrighted|protected ..2 work|works|material|content ..4 without ..3 license|permission|authorization',
    'material|materials|content|work|works|recording|recordings|image|images ..10 without ..6 rights|licenses',
    'repost|reposting|reupload|republish|copy|share|use|sell ..4 creations|works|artwork|artworks|art|content|images|pictures|posts ..2 of|by ..1 others|another|artists ..4 without',
    'pass|passing|claim|claiming|present|presenting ..1 off? ..3 work|works|content|brand|creations|art|material ..4 as ..2 own',
    'pass|passing|claim|claiming|present|presenting ..1 off? ..3 else|others|another|third ..3 work|works|content|brand|creations|art|material ..5 as ..2 own',
    'recreate|recreating|imitate|copy|reproduce ..6 works|characters|content|material ..2 protected',
    'pirated|unlicensed ..2 copy|copies',
    'misappropriate|misappropriation|piracy|pirate|pirated|warez|bootleg|plagiarized',
    'infringe|infringing|infringement ..10 third+party|third-party|copyright|patent|trademark|trade+secret|intellectual|proprietary|author|publicity|ip|ipr|property',
    'violate|violation|unauthorized|illegal|steal|theft|abuse|impair|harm ..10 copyright|copyrights|trademark|trade+secret|intellectual+property|proprietary+right|ipr|ip+right|patent',
    'copyright|copyrights|trademark|patent|ip|intellectual+property|ipr ..4 infringement|infringe|infringing|violation|theft',
    'third-party|third+party|other|others ..4 right ..4 infringe|infringing',
    'without ..6 copyright|rights ..4 holder|owner',
    'rights ..1 infringing|infringement|violating',
    'infringing|plagiarized|pirated ..8 content|material|materials|works|output|outputs|copies|media',
    'intellectual+property|proprietary+right|trade+secret|ipr',
    'counterfeit|forged|knockoff ..3 goods|products|brands|designs|merchandise',
    'forge|counterfeit ..2 branded|designer|trademarked',
  ],
  unless: ['commercial+use|redistribution|@licensed ..24 without ..8 copyright ..3 holder|holders|owner|owners'],
  masks: [
    // That of the licensor, for what is licensed.
    'permission|consent|authorization|license ..3 from|of ..1 the copyright ..1 holder|owner',
    'derive|discover|determine|extract ..8 trade+secret|trade+secrets',
    'infringe ..3 lawful',
    'infringe ..3 legal+rights+and+interests',
  ],
  examples: {
    match: [
      'claiming the poems of others as yours',
      'passing off the work of others as your own',
      'to make counterfeit goods',
      'to infringe the intellectual property of others',
      'to misappropriate trade secrets',
      'to upload recordings without all the rights that it takes',
    ],
    noMatch: ['in violation of the law'],
  },
};
