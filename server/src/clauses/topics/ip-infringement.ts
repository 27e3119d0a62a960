import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'ip-infringement',
  says: [
    'misappropriate|misappropriates|misappropriation|piracy|pirate|pirated|ipr|warez|bootleg|copyright|copyrighted|copyrights|patent|patents|trademark|trademarks',
    'intellectual+property|intellectual ..3 property',
    'trade+secret|proprietary+right|moral+right',
    'infringe|infringing|infringement ..8 third+party|third-party|copyright|patent|trademark|intellectual|proprietary|author|publicity|ip',
    'third-party|third+party|other|others ..4 right ..4 infringe|infringing',
  ],
  masks: ['infringe ..3 lawful', 'infringe ..3 legal+rights+and+interests'],
  examples: {
    match: ['to infringe the intellectual property of others', 'to misappropriate trade secrets'],
    noMatch: ['in violation of the law'],
  },
};
