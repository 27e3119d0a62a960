import type { ClauseKind } from '../kind.ts';
import { LAW } from '../otherWords/legal.ts';
import { governingLawValues } from '../values/law.ts';

/** Severability: a court that finds a term invalid decides no dispute here. */
const COMPETENT = 'invalid|unenforceable|illegal|inoperative|severable';

export const kind: ClauseKind = {
  id: 'governing-law',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'Governing law',
  meaning: 'The text names the law that governs it, or the court or arbitration that decides disputes.',
  why: 'A dispute may have to be carried out abroad, in another language, under a law you do not know.',
  advice:
    'See whether you could defend yourself there, and whether your organization may accept a foreign law or forum.',
  says: [
    {
      mood: 'main',
      words:
        'agreement|license|terms|contract be ..1 subject to ..1 the? ^law|laws|german|swiss|french|english|norwegian|japanese|chinese|indian|korean|dutch|austrian|italian|spanish|swedish|finnish|danish|belgian|irish|scottish|canadian|australian|turkish|polish ..1 law|laws|of',
      unless: ['applicable|export|copyright|patent|mandatory|all|any ..1 laws|law'],
    },
    {
      mood: 'any',
      words: 'court|courts|city ..8 agreed|agree|chosen|designated ..2 as ..2 place|venue|seat ..2 of? jurisdiction',
    },
    { mood: 'any', words: 'place|venue ..1 of jurisdiction ..8 be|is|for' },
    {
      mood: 'any',
      words: 'govern|governed|construe|interpret|enforce ..10 by|under|with|pursuant ..10 law|laws|legislation',
      unless: [COMPETENT, 'final+right', 'within ..3 scope', 'govern by ..3 version|terms|license|agreement|policy'],
    },
    { mood: 'any', words: 'subject|shall+follow ..3 to? the law|laws of', unless: ['export|privacy|data'] },
    {
      mood: 'any',
      words: 'law|laws of ..14 shall|will|govern|apply|governs ..4 govern|apply|to|this',
      unless: ['not|export|comply|violate|violation|restrict'],
    },
    {
      mood: 'any',
      words:
        'choice+of+law|governing+law|applicable+law ..4 :|be|shall|will|is ..6 law|laws|state|republic|england|california|france|germany|china',
      unless: ['export|comply'],
    },
    { mood: 'any', words: 'governing+law|applicable+law ..4 : ..3 @place', own: true, unless: ['export|comply'] },
    {
      mood: 'any',
      words: 'laws|law of ..6 govern|governs|apply|applies|control|controls',
      unless: ['not|export|comply|violate|violation|restrict'],
    },
    {
      mood: 'any',
      words:
        'english|dutch|german|french|swiss|italian|spanish|japanese|chinese|indian|irish|swedish|danish|norwegian|finnish|belgian|austrian|israeli|korean|singapore|california|delaware|scottish|canadian|australian law|laws ..1 applies|apply|governs|govern|controls|shall|will',
    },
    {
      mood: 'any',
      words:
        'dispute|disputes|claims|litigation ..2 go|goes|belong|belongs|come|fall ..2 to|before|under ..2 court|courts|tribunal|arbitration',
    },
    {
      mood: 'any',
      words: 'court|courts|tribunal ..16 have|has|retain|exclusive|sole ..4 jurisdiction|venue',
      // What is awarded may be entered anywhere: no court is named.
      unless: [COMPETENT, 'judgment|judgement|award ..20 entered|enforced|confirmed ..2 in|by any'],
    },
    { mood: 'any', words: 'exclusive|sole|personal|nonexclusive|nonexclusively jurisdiction|venue|forum' },
    {
      mood: 'any',
      words: 'submit|consent|agree|subject ..10 jurisdiction|venue|arbitration|arbitrate ..4 of|in|to|and|by|,|.',
      unless: [
        'patent',
        'law|laws ..2 in|of ..1 your|their|any jurisdiction',
        COMPETENT,
        'consent|party jurisdictions',
      ],
    },
    {
      mood: 'any',
      words:
        'dispute|disputes|controversy|controversies|disagreement|litigation|legal+action|lawsuit|suit|proceeding|proceedings|claim|claims|difference ..35 court|courts|arbitration|arbitrated|arbitrator|tribunal|arbitral|mediation',
      unless: [
        'if|when you|licensee ..12 institute|file|commence|bring|initiate|make',
        'terminate ..30 litigation',
        'indemnify',
        'infringe|infringement',
        COMPETENT,
        'court+order',
        'liable|damages',
        'attorney|attorneys',
      ],
    },
    {
      mood: 'any',
      words:
        'dispute|disputes|litigation|proceedings|claims ..4 shall|will|must|may|are|is ..4 settled|resolved|decided|heard|brought|adjudicated|litigated ..3 in|by|before|at|under ..6 jurisdiction|courts|court|law|laws|country|seat|place',
      unless: [COMPETENT],
    },
    {
      mood: 'any',
      words:
        'action|actions ..30 must|shall|will|may ..3 be ..3 brought|filed|commenced|instituted|heard|resolved ..10 court|courts',
    },
    {
      mood: 'any',
      words: 'legal action|actions|proceedings|lawsuit ..12 court|courts',
      unless: [COMPETENT, 'infringe'],
    },
    {
      mood: 'any',
      words: 'jurisdiction|venue ..12 court|courts|arbitration|tribunal',
      unless: [COMPETENT, 'competent+jurisdiction'],
    },
    {
      mood: 'any',
      words: 'binding|mandatory|commence individual? arbitration',
      unless: ['opt out', 'please read|see|review', 'section below|above'],
    },
    {
      mood: 'any',
      words:
        'elsewhere|other|that|your|local country|countries|state|jurisdiction|province|residence ..4 its|whose|local|those|the law|laws apply|applies|govern|governs',
      unless: ['export', 'not ..2 apply'],
    },
    {
      mood: 'any',
      words: 'arbitration|mediation ..6 conducted|held|administered|place|seated ..14 in|by|under',
      unless: ['fee|fees'],
    },
    { mood: 'any', words: 'place|seat|venue ..3 jurisdiction|arbitration|performance|hearing ..4 be|shall|is|:' },
    { mood: 'any', words: 'convention|conventions ..6 contract|contracts|international ..10 sale|goods' },
    {
      mood: 'any',
      words:
        'enforcement|enforce|proceedings|action|suit|relief ..6 in|before any ..1 court|courts|jurisdiction ..1 of ..1 competent|where',
      unless: ['held|deemed|found|declared|invalid|unenforceable'],
    },
    { mood: 'any', words: 'uniform+computer+information+transactions+act|ucita|cisg' },
    {
      mood: 'any',
      words: 'conflict|conflicts|choice of law|laws ..4 principle|principles|provision|provisions|rule|rules',
    },
    {
      mood: 'any',
      words: 'injunctive|equitable|injunction|interim ..20 any|competent ..6 jurisdiction|court|courts',
      unless: ['except ..12 injunctive|injunction'],
    },
    {
      mood: 'any',
      words: 'arbitration ..1 act|code|ordinance|law|rules ..8 govern|governs|apply|applies|control|controls',
      unless: ['not ..2 apply'],
    },
    {
      mood: 'any',
      words: 'govern|governed ..4 by|under ..4 arbitration ..1 act|ordinance|law',
    },
    // A jury or a class action that is waived decides no court.
    { mood: 'any', words: 'waive|waiver|waives ..12 venue|forum' },
    ...LAW,
  ],
  unless: ['silent ..4 governing|law|court|courts'],
  values: governingLawValues,
  frames: [
    {
      force: 'any',
      all: [
        'texas|california|new+york|delaware|washington|massachusetts|illinois|florida|virginia|colorado|oregon|quebec|ontario|bavaria|@place ..1 law|laws',
        'governs|govern|applies|apply|controls',
      ],
      not: ['comply|export|not|violate|no'],
      most: 18,
    },
  ],
  examples: {
    match: [
      'Governing law and venue: Victoria, Australia.',
      'The agreement is subject to Swiss law.',
      'The courts of Lund are agreed as place of jurisdiction for all disputes.',
      'We may enforce these terms before any court of competent jurisdiction.',
      'Texas law governs.',
      'The Federal Arbitration Act governs these terms.',
      'If you took the Files in another country, or in any other country, its laws apply.',
      'You and the company agree to binding individual arbitration before the association.',
      'This license is governed by the laws of France.',
      'The courts of Berlin have exclusive jurisdiction over any dispute.',
      'Any dispute will be settled by arbitration in Singapore.',
      'The UN Convention on Contracts for the International Sale of Goods does not apply.',
      'Any action that arises from these terms must be brought by you in a federal court in Ohio.',
    ],
    noMatch: [
      'Do not get around the consent laws in your jurisdiction.',
      'The agreement is subject to applicable export law.',
      'Judgment upon the award of the panel may be entered in any court having jurisdiction.',
      'Each party waives the right to a trial by jury.',
      'You must comply with the laws that govern your use.',
      'If a court of competent jurisdiction holds a term invalid, the rest stays in force.',
      'If you institute patent litigation, your rights end.',
    ],
  },
};
