import type { Pattern } from '../patterns/pattern.ts';
import { GIVER, said } from './families.ts';

const MARKS = 'logo|logos|emblem|sign|mark|marks|drawing|mascot|crest|seal|brand|trademark|trademarks';
const US = 'our|institute|university|consortium|foundation|@licensor|us|laboratory|lab|members|regents|school';

export const MARK: readonly Pattern[] = [
  said(
    'main',
    `name|names|${MARKS} ..14 not|neither|nor ..2 part|covered|included|licensed|within|granted|given|comprised`,
    ['domain|file|files|functionality', 'names ..2 of ..2 variables|authors|columns'],
  ),
  said('main', `${MARKS} ..4 stay|stays|remain|remains ours|our+own|theirs|with+us`),
  said(
    'main',
    `license|permission|grant|agreement|terms|page ..2 not ..2 reach|cover|extend|include|touch|concern ..4 name|names|${MARKS}`,
    ['domain'],
  ),
  said('main', `name|names|${MARKS} ..3 of ..6 may|shall|must ..1 be ..2 used ..2 only|solely|exclusively|just`, [
    'file|files|derivative|derived',
  ]),
  said('main', `use|using ..3 ${US} ..2 name|names|${MARKS} ..3 only|solely ..3 for|to|in`),
  said(
    'ban',
    `^use|display|show|print ..2 ${US} ..2 name|names|${MARKS} ..8 advertise|advertising|promote|promotion|marketing|publicity|sell|product|endorse|.`,
    ['remove|derivative|version'],
  ),
  said(
    'ban',
    `^suggest|imply|pretend|claim|say|hint|give ..6 that ..4 we|@licensor|institute|university|lab ..3 stand|stands|endorse|endorses|approve|approves|support|supports|recommend|vouch|back|backs`,
  ),
  said('ban', `^use ..1 ${US} ..1 ${MARKS}`),
];

export const WARRANTY: readonly Pattern[] = [
  said(
    'any',
    'comes|come|given|offered|provided|with|without ..2 no|any ..2 guarantee|assurance|assurances|promise|promises|warranty ..2 whatsoever|whatever|at+all|of+any',
  ),
  said('any', 'comes|come with no ..1 guarantee|assurance|promise|warranty|promises'),
  said('any', 'what|whatever you ..2 do|make ..3 with ..4 be|is ..2 on|up+to|down+to you|your'),
  said(
    'any',
    '@licensed|it|they ..4 left|given|provided|supplied|delivered|available|offered|taken|comes ..6 in ..1 condition|state|form ..2 in which|it|they',
    ['source|object|binary|machine'],
  ),
  said(
    'any',
    'give|gives|offer|offers|make|makes|provide|provides no ..1 assurance|assurances|promise|promises|undertaking|pledge',
    ['you|licensee|user ..1 give|make|offer'],
  ),
  said(
    'any',
    'it ..1 be|is ..1 for|up+to you|user|licensee|users|recipient ..1 to ..1 judge|decide|assess|find+out|check|determine|satisfy',
    ['law|policy'],
  ),
  said(
    'any',
    'you|user|users|licensee|recipient ..2 bear|bears|carry|carries|run|runs|take|takes ..2 hazard|hazards|danger|dangers|risk|risks|peril|perils|chance',
  ),
  said(
    'any',
    '@licensor|institute|university|foundation|we|authors ..3 not|neither|nor|never ..1 owe|vouch|answer|stand ..1 for? ..3 particular|specific|certain|correctness|quality|accuracy|completeness|answers|results|freedom|behind',
    ['liable|damage|damages|you ..2 not'],
  ),
  said('any', 'not ..2 stand behind ..3 answers|output|outputs|results|model|it|what', ['you|licensee ..2 not']),
  said(
    'any',
    'you|user|licensee|users ..1 alone|yourself ..2 answer|answers|be|are ..2 answerable|accountable|for|responsible',
  ),
  said(
    'any',
    'nobody|no+one|none|not|never ..4 certified|approved|cleared|validated|authorised|authorized|tested|examined|checked ..4 by|for|as|it ..6 authority|administration|agency|purpose|use|medical|clinical|body|regulator|food|safety',
    ['you|licensee|user ..3 not', 'transfer|third+party', 'may|shall|must not'],
  ),
  said(
    'any',
    'it|model|software|answers|outputs|@model ..1 makes|make|invents|invent|hallucinates|hallucinate things|facts|stuff',
    ['you|user may|make'],
  ),
];

export const LIABILITY: readonly Pattern[] = [
  said(
    'any',
    `${GIVER}|institute|university|foundation|steward|nobody|no+one|neither|contributor|contributors ..5 not|never|nobody|neither|nor|no ..5 pay|compensate|make+good|answer|answers|stand|reimburse ..4 damage|damages|harm|loss|losses|injury|for`,
    ['you ..2 not', 'indemnify', 'copyright|quality|correctness|support'],
  ),
  said(
    'any',
    'no|neither ..6 contributor|steward|licensor|author|institute|university|one|party|contributors|authors ..4 has|have|be|must|shall|need ..2 to? ..1 make+good|pay|answer|compensate ..6 damage|harm|loss|losses|injury',
  ),
  said(
    'any',
    'not|nor|cannot|never ..2 claim|demand|recover|seek|ask ..3 anything|compensation|damages|money|redress ..3 from ..1 us|@licensor|authors|institute|university',
  ),
  said(
    'any',
    '@licensor|we|us|authors|institute ..2 not ..1 on+the+hook|answerable|accountable|to+blame ..4 for|if|when',
  ),
  said(
    'any',
    'claims|claim ..2 for ..2 compensation|damages|loss|losses ..3 be|is|are ..1 ruled+out|excluded|barred|waived|shut+out',
    ['not ..2 excluded'],
  ),
];

export const LAW: readonly Pattern[] = [
  said('any', 'front|before ..1 of? ..1 a judge|court|magistrate ..8 one|that|it ..4 in|of', ['evidence']),
  said(
    'any',
    'quarrels|quarrel|disputes|dispute|disagreements|differences|conflicts|disagreement|suits|lawsuits ..6 be|go|belong|come ..2 settled|decided|heard|resolved|fought|before|to ..12 in|by|under|before ..4 @named|arbitrator|court|judge|law',
    ['not|infringe|infringes'],
  ),
  said('any', 'judge|court|she|he|they ..3 apply|applies|use|uses|using|applying ..3 law|laws of'),
  said('any', 'arbitrator|judge|panel ..2 sitting|seated ..1 in|at', ['fee']),
];

export const EXPORT: readonly Pattern[] = [
  said(
    'any',
    '@licensed|it|they ..3 may|might|can ..2 fall|come ..2 under|within ..6 export|dual-use|dual+use|sanctions|embargo',
  ),
  said(
    'any',
    'check|find+out|see|ask|make+sure ..6 permit|license|licence|authorization ..8 export|exporting|abroad|border|ship|taking',
  ),
  said(
    'any',
    'export|exporting|abroad|border|exported ..14 require|requires|need|needs|responsible ..4 permit|license|licence|authorization|obtaining|observance',
    ['source|@licensor ..3 grant', 'understanding'],
  ),
  said(
    'any',
    'responsible|yours|duty ..4 for|to ..2 obtain|obtaining|get|getting ..4 permit|permits|license|licence|authorization ..10 abroad|export|border|country',
  ),
  said('any', 'provisions|rules|law|laws ..3 on|of|about ..3 export', ['not ..2 apply']),
];
