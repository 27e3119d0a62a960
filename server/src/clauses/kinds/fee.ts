import type { ClauseValue } from '../clause.ts';
import type { ClauseKind } from '../kind.ts';
import { PAID } from '../otherWords/careFrames.ts';
import { PRICE } from '../otherWords/conditions.ts';
import type { Statement } from '../statements/statements.ts';
import { amountsIn } from '../values/amounts.ts';

const FEE = 'fee|fees|royalty|royalties|payment|payments|revenue+share|charge|charges|license+fee|subscription+fee';
/** No payment is due, or it is due to others. */
const FREE = [
  'legal fees',
  'damages',
  'court',
  'arbitration',
  'indemnify',
  'no ..12 fee|royalty|charge|payment',
  'patent holders',
  'fee may be charged',
  'whether a fee',
  'no ..3 fee|royalty|charge',
  'free of charge',
  'without ..3 charge|payment|fee',
  'attorney',
  'you may ..4 charge',
  'not ..4 charge',
  'warranty',
  'tax',
];

export const kind: ClauseKind = {
  id: 'fee',
  group: 'condition',
  effect: 'limits',
  freedoms: ['use'],
  osd: [1],
  title: 'Fees or royalties',
  meaning: 'A royalty, fee or payment is due, or may become due.',
  why: 'A charge for the license is a limit on who can use and share the model.',
  advice: 'Work out what is due, from when, and whether users downstream owe it too.',
  freeWording: 'The rights of this license are granted free of charge.',
  says: [
    {
      mood: 'any',
      words: 'deployment|use|license|copy|seat|installation|user ..2 costs|cost ..2 @quantity',
      unless: ['not|no|free|computing|compute|training'],
    },
    {
      mood: 'any',
      words: 'license|annual|subscription|usage fee|fees|royalty ..4 is|are|be|of ..3 @number',
      unless: FREE,
    },
    // "The fee is $500 per year for companies with up to 50 employees."
    {
      mood: 'main',
      words:
        'the|a|an|annual|yearly|monthly ..1 fee|fees|royalty is|are|be|amounts+to ..3 $|€|£|usd|eur|% ..1 @number ..2 per|for|a|each|of',
      unless: FREE,
    },
    { mood: 'main', words: 'price|pricing|cost|fee|fees ..2 : ..6 @number', unless: [...FREE, 'free'] },
    {
      mood: 'any',
      words:
        'exceed|exceeding|excess|overage|beyond ..30 additional|extra|further|overage cost|costs|fee|fees|charge|charges',
      unless: FREE,
    },
    {
      mood: 'any',
      words: '@licensee ..3 responsible ..2 for ..3 fee|fees|charges ..3 incurred|accrued|due|arising',
      unless: ['attorney', 'legal fees', 'indemnify', 'not ..1 responsible'],
    },
    {
      mood: 'licensor',
      words: '^require|request|demand ..3 prepayment|deposit|advance+payment|payment+in+advance',
    },
    { mood: 'any', words: `@licensee ..3 authorizes|authorize ..8 charge ..4 ${FEE}|amounts|sums|card`, unless: FREE },
    { mood: 'any', words: `subject to ..6 ${FEE}`, unless: [...FREE, 'right to charge'] },
    {
      mood: 'duty',
      words: `^pay ..16 ${FEE}|amount|price|percent|%|revenue`,
      unless: [...FREE, 'attorneys', 'past and future'],
    },
    {
      mood: 'duty',
      words: '^share|contribute|remit ..3 percent|% ..6 revenue|revenues|profit|profits|income|sales|to|with',
    },
    { mood: 'any', words: `^pay ..4 us|licensor|company|licensors ..12 ${FEE}|percent|%`, unless: FREE },
    { mood: 'any', words: `reserves ..6 right ..6 collect|charge|demand ..6 ${FEE} ..16 @noncommercial|@commercial` },
    {
      mood: 'any',
      words: 'use|usage|access|requests ..8 be ..1 charged|billed|invoiced|subject+to+payment',
      unless: FREE,
    },
    { mood: 'any', words: `reserves ..6 right ..6 charge ..6 ${FEE}` },
    { mood: 'any', words: 'licensor|we|us|company may|will ..3 ^charge ..6 fee|fees|royalty|you', unless: FREE },
    {
      mood: 'any',
      words: `${FEE} ..8 is|are|be|become|becomes ..2 due|payable|owed|charged|required`,
      unless: [...FREE, 'service|services|product for which ..3 fee|charge'],
    },
    {
      mood: 'any',
      words: 'without|requires|require|must ..4 purchase|purchasing|buying ..3 license',
      unless: [...FREE, 'not ..2 comply|satisfy|meet'],
    },
    { mood: 'any', words: '@quantity ..2 fixed|flat|annual|yearly|monthly|one-time ..2 fee|fees|charge', unless: FREE },
    { mood: 'any', words: `in consideration ..12 pay|payment ..8 ${FEE}`, unless: FREE },
    { mood: 'any', words: `upon|after|against payment ..4 of ..6 ${FEE}`, unless: FREE },
    { mood: 'any', words: 'use|access|usage ..8 subject to ..4 prices|price|rates|tariff|pricing', unless: FREE },
    {
      mood: 'any',
      words:
        'royalty|royalties|license+fee|usage+fee|fee|charge ..8 be ..1 paid|levied|charged|collected|imposed ..4 to|each|every|by|.|for|quarterly|monthly|annually',
      unless: [...FREE, 'service|services|product for which ..3 fee|charge'],
    },
    { mood: 'any', words: 'exceeding|beyond|above ..4 free|gratis ..4 charge|fee|payment', unless: FREE },
    {
      mood: 'any',
      words: '@number|percent|% ..3 of ..4 revenue|sales|income|profit|turnover ..3 be ..1 due|payable|owed|paid',
      unless: FREE,
    },
    {
      mood: 'any',
      words:
        'use|user|seat|copy|license|call|request|month|year ..2 costs|cost ..2 @number ..1 dollar|dollars|euro|euros|usd|yen|won',
      unless: FREE,
    },
    { mood: 'any', words: 'charge|bill|debit your ..3 payment|credit|account|card|method', unless: FREE },
    {
      mood: 'any',
      words:
        'you|licensee|users|customers|companies|organizations ..2 owe|owes ..2 us|licensor|company|@licensor ..6 percent|%|share|fee|royalty|payment|revenue|sum',
      unless: [...FREE, 'not|no ..2 owe'],
    },
    {
      mood: 'main',
      words: 'access|use|usage|download|license ..8 require|requires|needs|need ..3 paid|payment|purchase|subscription',
      unless: [...FREE, 'not|no|without', 'license|agreement|terms be ..1 intended|meant|designed to'],
    },
    ...PRICE,
  ],
  values: (statement) => feeValues(statement),
  frames: [
    {
      force: 'any',
      all: [
        'due|payable|owed|charged',
        'euro|euros|dollar|dollars|usd|eur|gbp|percent|%|cent|cents',
        'call|calls|user|users|month|year|request|requests|use|sale|sales|seat|device',
      ],
      not: ['free|liable|liability|damages|interest|late|court|arbitration|not|no'],
      most: 20,
    },
    ...PAID,
  ],
  examples: {
    match: [
      'The fee is $300 per year for companies with up to 20 employees.',
      'You must share 15% of gross sales with the Lab.',
      'Each commercial deployment costs 500 euros a year.',
      'Firms must purchase a license.',
      'For small firms: 500 dollars fixed fee.',
      'Customer hereby authorizes Verity to charge fees each month.',
      'For each thousand calls one euro is due.',
      'Customer is responsible for fees incurred by its account.',
      'We may require prepayment.',
      'Companies owe us three percent of what they earn with the Model.',
      'Use of the Model requires a paid subscription.',
      'We will charge your payment method each month.',
      'Going beyond this volume, or exceeding the quota, may result in extra costs.',
      'Two percent of turnover are payable to the author.',
      'A usage fee shall be levied each month.',
      'You must pay the annual license fee.',
      'Such use may be subject to a fee or royalty.',
    ],
    noMatch: [
      'The late fee of the library is waived.',
      'What counts is what a program is for, and not whether a fee is charged for the program.',
      'The Kit includes updates of the Kit, provided that you have a current paid subscription.',
      'The licensee is not responsible for any fees accrued by the work of others.',
      'You may not use it to run a service for which a fee is charged.',
      'No application, approval, contact, payment or royalty is required.',
      'The license is royalty-free.',
      'You may charge a fee for support.',
    ],
  },
};

function feeValues(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const text = statement.normalized.slice(statement.span.start, statement.span.end);
  const percent = /\b\d{1,3}(?:\.\d+)?\s?(?:%|percent)/i.exec(text);
  if (percent) return { amount: percent[0] };
  const money = amountsIn(text).find((a) => a.currency !== undefined);
  return money ? { amount: money.amount } : {};
}
