import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'fraud',
  says: [
    'fraud|fraudulent|fraudulently|defraud|scam|scams|scamming|spam|spamming|spammy|spammer|spambot|phish|phishing|spearphishing|catfishing|catfish|ponzi|pyramid|swindle|counterfeit|counterfeiting|forgery|embezzlement|bribery|pretexting|extortion|swindling|cheat+people|plagiarized+reviews|astroturfing|laundering|clickbait|predatory|multilevel',
    'fake|false ..3 review|engagement|account|rating|testimonial|follower|like|endorsement',
    'false+online',
    'unsolicited ..4 email|message|communication|advertising|bulk|marketing|commercial|mail',
    'bulk ..2 email|message|mail',
    'money|insider ..1 laundering|trading',
    'multi-level|chain+letter',
    'social+engineering',
    'dark+pattern',
    'identity+theft|identity+fraud',
    'credential|credentials|password|passwords ..1 theft|stealing|harvesting|phishing',
    'automate|automated|automation|bulk|mass ..4 account|accounts ..2 creation|registration|registering',
    'inauthentic ..3 behavior|engagement|activity',
    'financial ..1 crime',
    'false ..1 advertising|advertisement|advertisements|marketing',
    'deceptive|unfair|misleading ..4 practice|practices|scheme|schemes|product|products|trade|sales|marketing|advertising|business|commerce|transaction|transactions|charges',
    'deceptive|deception ..4 gain|profit|money',
    'purpose|purposes|means|way ..2 deception',
    'identity|identities|credentials ..8 deception',
    'fake|false|falsified|forged|counterfeit ..3 document|documents|id|ids|identification|currency|credential|credentials|passports|certificates|invoices|receipts',
    'malicious|unlawful|illegal , deceptive',
    'trick|cheat|con|deceive|mislead ..4 out+of ..3 money|savings|property',
    'trick|cheat|cheating|swindle ..3 customer|customers|buyer|buyers|consumer|consumers|investor|investors|people ..4 money|savings|payment|buying|paying',
  ],
  masks: [
    'deceptive ..4 content',
    'deceptive ..2 campaign|campaigns|technique|techniques|information',
    'deceptive ..2 political|election|electoral|media|image|images',
  ],
  unless: ['predict|predicted|predicting|likelihood ..14 fraud'],
  examples: {
    match: [
      'for the purpose of false advertising',
      'for credential theft',
      'to trick people out of their money',
      'to run scams, phishing or spam',
      'to write fake reviews',
    ],
    noMatch: [
      'to deceive others about the weather',
      'to deny an insurance claim based on a predicted likelihood of insurance fraud',
    ],
  },
};
