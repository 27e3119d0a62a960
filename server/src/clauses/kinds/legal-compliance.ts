import type { ClauseKind } from '../kind.ts';
import { LAWFUL } from '../otherWords/limits.ts';

/** The rules that are not those of the license. */
const LAWS =
  'law|laws|regulation|regulations|legal+requirement|legal+requirements|statute|statutes|legislation|ordinance|ordinances|rules+and+regulations|regulatory|legal+obligations|legal+and+regulatory';
const OBTAIN = 'obtain|secure|seek|acquire|procure|maintain';
const APPROVAL =
  'authorization|authorizations|approval|approvals|permit|permits|consent|consents|permission|permissions|clearance|clearances|certification|certifications|registration|registrations|license|licenses|rights';
/** An approval that the licensor gives is another thing. */
const OURS = [
  'from ..3 us|licensor|company',
  'our|licensor ..4 consent|approval|permission|authorization',
  'commercial',
  'responsible for',
];
const OTHER_LICENSE =
  'terms|conditions|license|licenses ..3 of|in|for ..6 base|underlying|upstream|original|respective|component|components|dataset|datasets|community|parent ..3 model|license|licenses|agreement|software|components|materials|data|datasets|licensor|owner|provider';

export const kind: ClauseKind = {
  id: 'legal-compliance',
  group: 'legal',
  effect: 'neutral',
  freedoms: ['use'],
  osd: [],
  title: 'Comply with law',
  meaning: 'Complying with laws, regulations or the rights of third parties is a term of the license.',
  why: 'The law binds you anyway; as a term of the license, breaking it can also end your rights.',
  advice: 'Check the laws of the places where you use and offer the model.',
  says: [
    // "Processing must comply with the GDPR."
    { mood: 'duty', words: '^comply|conform|adhere|accord ..2 with|to ..4 gdpr|hipaa|ccpa|ferpa|lgpd|pipl|kvkk|coppa' },
    {
      mood: 'any',
      words:
        'need|needs ..2 consent|permission ..2 of|from ..3 people|persons|individuals|subjects|speakers|owners|patients',
      unless: ['not|no ..3 need|needs'],
    },
    // "Clinical use requires: regulatory approval".
    {
      mood: 'duty',
      words: 'requires|require : ..1 ^regulatory|legal|statutory|official approval|approvals|clearance|permits',
    },
    // "Verify that generated code does not infringe the rights of others."
    {
      mood: 'duty',
      words:
        '^verify|check|confirm ..2 that|whether ..8 infringe|infringes|violate|violates ..8 right|rights|law|laws|copyright|license|licenses',
    },
    // "Before you process pictures of people, you must obtain their consent."
    {
      mood: 'any',
      words:
        'before|prior+to ..8 image|images|voice|voices|data|likeness|recordings|photos|pictures ..8 must|shall ..2 obtain|get ..4 consent|permission',
      unless: OURS,
    },
    // "Ensure that all use follows the legal standards."
    {
      mood: 'duty',
      words:
        '^ensure|make ..8 follow|follows|meet|meets ..4 legal ..6 standard|standards|requirement|requirements|rules',
    },
    // "You must verify that the use of components of others is permitted", "ensure proper licensing of them".
    {
      mood: 'duty',
      words:
        '^verify|check|ensure|confirm|clarify ..10 use|licensing|license ..16 permissible|permitted|lawful|admissible|respective|third',
      unless: ['recipient|recipients|users ..4 use', 'by ..1 this|these ..2 license|terms|agreement'],
    },
    {
      mood: 'duty',
      words:
        '^verify|check|confirm|determine|establish|ensure ..4 legality|lawfulness|admissibility|permissibility ..2 of',
      unless: ['processing|source'],
    },
    {
      mood: 'duty',
      words:
        '^@comply|follow|respect|observe ..6 terms|policies|policy|rules|guidelines ..4 of ..4 third|third-party|@thirdParty|platform|platforms|provider|providers|website|websites',
      unless: ['this|these|our ..1 terms|policies|policy|rules'],
    },
    {
      mood: 'duty',
      words:
        '^@use|process|upload|clone|edit|record ..8 with ..2 authorization|consent|permission|approval ..2 of|from ..4 persons|people|parties|subjects|owner|owners|individuals|all|every',
      unless: OURS,
    },
    {
      mood: 'duty',
      words:
        '^obtain|get|ask|secure|have ..4 consent|permission|authorization|approval ..2 before|prior ..3 using|cloning|recording|depicting|processing|use ..8 likeness|voice|image|face|person|people',
      unless: OURS,
    },
    // "Use must remain consistent with the rights of third parties."
    {
      mood: 'duty',
      words:
        'use|usage ..1 ^be|remain|stay ..1 consistent|compatible with ..8 rights|law|laws|terms|conditions ..6 third|underlying|others|applicable',
      unless: ['this|these|our ..1 terms|license|agreement|policy'],
    },
    {
      mood: 'duty',
      words: '^@use ..8 legally|lawfully',
      unless: ['not|be ..2 legally|lawfully', 'legally binding|enforceable|owned|entitled|permitted|required'],
    },
    // "You assume all regulatory obligations."
    {
      mood: 'main',
      words:
        '@licensee ..2 assume|assumes|bear|bears|take+on|accept|accepts ..4 compliance|legal|regulatory|statutory ..1 obligation|obligations|duty|duties',
    },
    {
      mood: 'any',
      words:
        'up+to+you|your+job|your+task|your+duty ..1 to ..1 obey|follow|respect|observe|keep ..5 law|laws|rules+of+your',
    },
    {
      mood: 'duty',
      words: `@comply ..24 ${LAWS}`,
      unless: [
        'that|which must|shall ..2 comply',
        'terms|restrictions ..6 may include',
        'purpose|aim|goal of ..3 policy',
      ],
    },
    {
      mood: 'duty',
      words: `^ensure|make|use|obey|meet|satisfy|fulfill|responsible ..24 @comply|accordance|meet|satisfy|consistent ..20 ${LAWS}`,
    },
    {
      mood: 'main',
      words: `@licensee ..12 responsible|responsibility|commit|committed|expect|agree|promise|undertake|represent|warrant ..28 @comply|complying|compliance ..20 ${LAWS}`,
      // What one may not make, and the law that this should comply with.
      unless: ['agree not ..1 to ..1 use ..10 :'],
    },
    {
      mood: 'any',
      words:
        'responsible|responsibility ..3 ensure|ensuring ..8 use|usage ..4 not ..2 infringe|violate ..4 patent|patents|rights|law|laws',
      unless: ['we|our|its ..2 team? ..2 be ..1 responsible'],
    },
    // "… the further terms that apply to such third-party software."
    {
      mood: 'duty',
      words:
        '^comply|abide|adhere ..4 terms|conditions ..6 such|any|the|those ..1 third-party|third+party ..1 software|materials|components|code',
    },
    {
      mood: 'duty',
      words: 'third-party|third+party|open+source ..1 license ..16 ^comply|abide|adhere ..2 such ..1 license|terms',
    },
    {
      mood: 'main',
      words: `responsible|responsibility ..10 compliance|complying|comply ..16 ${LAWS}`,
      unless: ['we|our|its ..2 team? ..2 be ..1 responsible'],
    },
    {
      mood: 'main',
      words:
        'sole|solely ..3 responsible|responsibility ..10 obtain|obtaining|secure|securing|clear|clearing ..14 rights|licenses|permissions|consents',
    },
    // "Use it only with a voice that you own or have permission to use", "only upload pictures of people who consented".
    {
      mood: 'any',
      words:
        'only ..10 voice|voices|image|images|photo|photos|picture|pictures|recording|recordings|video|videos|footage|likeness|material|materials|content ..4 you|people|persons|individuals|speakers|someone|whose|who ..5 own|owned|authorized|permission|consent|consented|rights|right',
      unless: ['our|prior|written permission|consent|authorization', '@licensed ..3 only'],
    },
    // "Users are responsible for: - following the rules on data protection"
    {
      mood: 'main',
      words: `responsible ..2 for ..1 : ..3 following|observing|respecting|honoring|obeying|knowing ..6 ${LAWS}|law|laws|regulations|rights|copyrights|copyright`,
    },
    {
      mood: 'main',
      words:
        'responsible|responsibility ..4 for|of ..5 obtaining|securing|acquiring|having ..6 consents|consent|permissions|permission|releases|rights|clearances|licenses',
      unless: ['from ..3 us|licensor|company', 'commercial'],
    },
    {
      mood: 'main',
      words:
        'responsible|responsibility|sure ..2 for|to ..4 ensuring|ensure|that ..16 not ..2 violate|infringe|breach ..6 law|laws|rights|regulations',
    },
    {
      mood: 'any',
      words:
        'responsibility ..2 to ..2 ensure ..3 you|licensee|customer ..1 have|hold|own ..4 rights|permissions|licenses|consents ..1 to|for',
    },
    {
      mood: 'any',
      words:
        'you|users may only ..8 if ..1 you|they ..1 have|hold|obtained|own ..6 consent|consents ..1 from|of ..3 person|persons|people|individual|individuals|subject|owner|speaker',
      unless: OURS,
    },
    // "Upload only what you have the right to use."
    {
      mood: 'any',
      words:
        'must|shall|should|may|agree ..3 only ..1 upload|submit|input|provide|post|use|enter|process ..8 you|licensee ..3 own|have|hold|control ..5 right|rights|permission|permissions|licenses',
    },
    {
      mood: 'any',
      words:
        'you must|shall ..1 have|obtain|hold|secure ..4 permission|consent|authorization|approval|release ..2 from|of ..6 person|persons|people|individual|individuals|subject|subjects|anyone|owner|owners|depicted|featured',
      unless: OURS,
    },
    {
      mood: 'duty',
      words:
        '^obtain|secure ..12 rights|licenses|permissions|consents|approvals|authorizations ..16 required|necessary|third+party|third+parties|law',
    },
    {
      mood: 'main',
      words: `@license|agreement|use|access|grant|rights ..3 subject+to|conditional+on|conditional+upon|conditioned+on|conditioned+upon|contingent+on|contingent+upon ..1 your? ..1 compliance ..1 with ..4 ${LAWS}`,
    },
    // "You must obtain all necessary approvals", "hold whatever clearance the regulator asks for".
    {
      mood: 'duty',
      words: `^${OBTAIN} ..5 necessary|required|requisite|applicable|relevant|regulatory|governmental|government|statutory ..4 ${APPROVAL}`,
      unless: OURS,
    },
    {
      mood: 'duty',
      words: `^${OBTAIN} ..8 ${APPROVAL} ..5 from|of|by ..8 authority|authorities|regulator|regulators|agency|agencies|government|ministry|owner|owners|holder|holders|third+party|third+parties`,
      unless: OURS,
    },
    {
      mood: 'duty',
      words:
        '^complete|meet|fulfill|satisfy|discharge|perform|honor|undertake ..6 compliance|legal|regulatory|statutory ..2 obligation|obligations|requirement|requirements|duty|duties|procedure|procedures|filing|filings',
      unless: ['notice|notices|communication|communications|electronic|electronically'],
    },
    {
      mood: 'any',
      words:
        'unless ..1 you|licensee ..2 have|hold|own|obtained|secured ..6 rights|licenses|permissions|consents ..10 necessary|required|needed|for',
      unless: OURS,
    },
    {
      mood: 'any',
      words:
        'represent|warrant|confirm ..14 have|hold|obtained|secured|own ..4 necessary|required|needed|requisite|sufficient ..4 rights|licenses|permissions|consents|approvals|authorizations',
      unless: [...OURS, 'we|licensor|company ..3 represent|warrant'],
    },
    {
      mood: 'duty',
      words:
        '^use|upload|provide|supply|input|submit|process ..3 only ..8 that|which|where ..4 you|licensee|user ..3 have|own|hold ..6 permission|permissions|right|rights|consent|consents|license|authorization',
    },
    {
      mood: 'any',
      words:
        'only ..1 use|upload|provide|supply|input|submit|process ..8 that|which|where ..4 you|licensee|user ..3 have|own|hold ..6 permission|permissions|right|rights|consent|consents|license|authorization',
    },
    // The terms of what the material is made from.
    {
      mood: 'duty',
      words:
        '^subject|bound|governed|comply|abide|adhere|follow ..6 license|licenses ..2 term|terms? ..2 of|for each|every|any ..2 oss|open-source|component|library|package|dependency',
    },
    {
      mood: 'duty',
      words: `^subject|bound|governed|comply|abide|adhere ..12 ${OTHER_LICENSE}`,
      unless: ['flow', 'this|these|our|such|following ..2 terms|conditions|license|agreement'],
    },
    {
      mood: 'duty',
      words:
        '^use|deploy|employ|operate ..8 in ..2 manner|way|fashion ..1 that|which ..2 not ..1 violate|infringe|misappropriate|breach ..16 right|rights|law|laws|copyright',
    },
    {
      mood: 'duty',
      words:
        '^protect|respect|observe ..12 rights|privacy ..12 users|others|third+parties|third+party|individuals|persons|people',
    },
    {
      mood: 'any',
      words: `ensure|ensuring ..6 not ..2 violate|violates|infringe|infringes ..10 ${LAWS}|right|rights`,
    },
    {
      mood: 'any',
      words: `need|needs|necessary|required|ensure ..3 full|ensure ..3 compliance ..12 ${LAWS}`,
    },
    {
      mood: 'main',
      words: `responsible|responsibility ..24 features|measures ..6 comply ..16 ${LAWS}`,
    },
    // "Make sure that every voice is your own or used with the consent of its owner."
    {
      mood: 'duty',
      words:
        '^ensure|confirm|verify|make+sure|check ..20 owned|own|permission|consent|licensed|authorized ..8 owner|owners|holder|holders|subject|person|speaker|performer|artist|creator',
      unless: ['recipient|recipients|users ..4 owned'],
    },
    {
      mood: 'duty',
      words: '^@comply ..8 @thirdParty|dataset|datasets|applicable ..6 license|licenses|licensing|rights|terms',
      unless: ['@comply ..3 this|these', '@policy'],
    },
    {
      mood: 'ban',
      words: `^violate|contravene|breach|infringe|infringing|violation ..16 ${LAWS}|rights+of+third|third-party+rights|rights+of+others|third+party+rights`,
      unless: [
        'to|for|in|way|manner|that ..8 violate|violates|infringe|infringes|contravene',
        'following|below|activities|uses ..6 .|: ..3 violation|breach|infringing|contravention',
        '@use ..30 violation+of',
        '@use|collect|process ..60 in ..1 breach|violation|contravention of',
      ],
    },
    {
      mood: 'main',
      words: `@licensee ..8 ensure|ensuring|responsible|responsibility|maintain ..4 legal|regulatory|statutory|lawful ..3 compliance|conformity`,
    },
    {
      mood: 'any',
      words: `compliance|complying ..3 ${LAWS} ..14 your|user's|users|licensee's ..2 responsibility|duty|obligation`,
    },
    { mood: 'main', words: '@licensee ..3 responsible|responsibility|accountable ..4 lawfulness|legality ..2 of' },
    { mood: 'duty', words: `^follow|obey|observe|respect ..3 all|any|the|applicable|relevant|local|every ..2 ${LAWS}` },
    { mood: 'duty', words: `^be ..2 in+line|in+conformity|compatible|consistent|in+accord ..1 with ..6 ${LAWS}` },
    { mood: 'main', words: 'only|solely|exclusively ..6 lawful|legal|legitimate ..2 purpose|manner|use|means|way' },
    {
      mood: 'main',
      words: `only|solely ..4 purpose|purposes ..8 permitted ..12 ${LAWS}`,
    },
    {
      mood: 'main',
      words: `use|used ..30 subject ..6 applicable ..8 ${LAWS}`,
      own: true,
    },
    {
      mood: 'main',
      words: '@licensee ..4 responsible ..14 use|conduct|application ..4 legal|lawful|permitted|compliant',
    },
    {
      mood: 'main',
      words: `@use ..24 in+compliance+with|in+accordance+with|consistent+with ..12 ${LAWS}`,
      unless: ['not ..2 intended|meant ..3 limit|restrict', 'fair+use|fair+dealing'],
    },
    // "The data and its use are subject to the laws of this country."
    {
      mood: 'main',
      words: `@use|@licensed|data ..6 be ..2 ^subject|bound ..1 to|by ..5 ${LAWS}`,
      unless: [
        'license|agreement|terms|contract|dispute|disputes ..3 be ..2 subject',
        'export|copyright|arms',
        'that|which be ..2 subject',
        'not ..2 subject|bound',
        'where|country|we|licensor|company|@licensor ..3 be ..2 subject',
      ],
    },
    {
      mood: 'main',
      words: `expect|expects ..12 comply ..12 ${LAWS}`,
    },
    {
      mood: 'duty',
      words: '^guarantee|warrant|ensure ..8 not ..2 infringe|violate|infringes|violates ..6 right|rights|law|laws',
      unless: ['we|licensor|company ..3 guarantee|warrant|ensure'],
    },
    {
      mood: 'main',
      words:
        'your|licensee|user ..1 obligation|responsibility|duty ..1 to ..2 have|hold|obtain|secure|clear ..6 rights|licenses|permissions|consents',
      unless: ['separate|commercial ..1 license'],
    },
    {
      mood: 'main',
      words:
        '@licensee ..3 responsible ..2 for ..1 following|observing|knowing|obeying|meeting|respecting ..4 law|laws|regulations|rules|requirements',
    },
    {
      mood: 'duty',
      words:
        '^obtain|secure|get|have|hold ..3 consent|permission|permissions|approval ..3 of|from ..3 person|persons|people|individuals|speaker|speakers|data+subjects|owner|owners|rightsholders|holders|artist|artists|those|anyone',
    },
    ...LAWFUL,
  ],
  unless: [
    // "Such terms may include restrictions, or require use in compliance with law."
    'terms|conditions ..6 may include ..16 require',
    // What a policy is for.
    'purpose|aim|goal|intent of ..3 policy|document|guidelines ..3 to',
    'use ..4 trademarks|marks|logos ..4 subject',
    // Rules of the text itself.
    'regulations|rules|requirements ..2 set+out|set+forth|stated|defined|provided|described ..2 in|by|under ..2 article|section|paragraph|clause|annex',
    'governed|construed|interpreted ..12 law|laws',
    'have|has|reserve|reserves ..3 right|rights ..6 deal|take|report',
    'we+may',
    'arbitration|arbitrator|dispute|disputes',
    'court|courts ..3 of|in|located|have|shall|will|may|with|sitting|seated',
    'jurisdiction|venue ..12 court|courts',
    'extent ..4 @law',
    '@license ..2 comply ..3 law',
    'comply ..6 export|trade ..8 sanction|import|embargo',
    'comply ..12 applicable|all|any|states|relevant|u ..4 export ..1 control|controls? law|laws|regulation|regulations|and',
    'warranty|warranties ..6 express|implied',
    'in+no+event',
    '@liability ..30 comply|compliance|@law',
    '@comply ..6 @liability',
    'you|party|parties|admit ..10 @liability',
    'loss|losses|damages ..6 @liability',
    '@liability ..6 loss|losses|damages|noncompliance',
    'limitation|limit ..2 liability',
    'harmless',
    'for ..14 legal liability|consequences',
    'provision|term|part ..3 conflicts|conflict|contradicts|inconsistent ..4 @law',
    'survive',
    'confidential|court+order',
    'any+use+thereof|any+person+s',
    'comply ..6 court|subpoena',
  ],
  examples: {
    match: [
      'Verify that what the Model writes does not infringe the rights of others.',
      'You are responsible for obtaining any necessary rights in the texts that you enter.',
      'Only upload pictures of people who consented to it.',
      'Use Orchid Voice only with a recording that you own or have permission to use.',
      'Use must remain consistent with the conditions and rights of the underlying third-party works.',
      'Before processing images of individuals, you must obtain their consent.',
      'Ensure that all use meets the legal standards.',
      '- Ensure compliance with all relevant laws.',
      'Processing must comply with Article 5 GDPR.',
      'You must obtain permission before cloning the voice of a person.',
      'Users will use the tool fairly and lawfully.',
      'You must follow the rules of each platform that you post to.',
      'Every operator must check the legality of the recordings in its country.',
      'Users are responsible for ensuring that their use does not infringe patents.',
      'The licensee shall comply with any further terms that apply to such third party software.',
      'Where parts are under a third party license, you agree to comply with such license terms.',
      'It is your responsibility to ensure that you have appropriate rights to all pictures.',
      'You may only clone a voice if you hold the consent of the person whose voice it is.',
      'You need the consent of the people whose data you process.',
      'To keep everyone safe, we have set the following rules:\n\n1. Follow all applicable laws.',
      'You are responsible for ensuring that your pictures do not violate the rights of third parties.',
      'The user shall check for itself whether the use of components of third parties is permissible.',
      'This Agreement is subject to compliance with all data protection laws.',
      'You shall comply with all applicable laws, including those on exports.',
      'If your product is a medical device, you assume all regulatory duties.',
      'Users are responsible for:\n\n- Data: Following the regulations on data',
      'You must only upload photographs that you have the right to use.',
      'If you upload portraits, you must have permission from the person depicted.',
      'Users are responsible for:\n\n- Obtaining all necessary consents',
      'It is up to you to obey the law where you live.',
      'I confirm that I have obtained all necessary approvals from my school, and I agree to these terms.',
      'The Data and its use are subject to the laws of Norway on health records.',
      'You are responsible for the lawfulness of the data that you feed it.',
      'You must obtain the consent of persons whose voices you clone.',
      'You are responsible for following the laws of your country.',
      'It is your responsibility to hold the rights in every recording that you clone.',
      'The customer agrees to use the service in a manner that will not violate any copyright of others.',
      'You must guarantee that your prompts do not violate rights of others.',
      'You must comply with all applicable laws.',
      'Your use of the Model shall comply with data protection regulations.',
      'You may use the Model only for lawful purposes.',
      'You are responsible for ensuring that your product complies with legal requirements.',
      'You will comply with all laws, orders and other requirements of agencies or courts.',
      'You must, where applicable, seek clearance of your device from the competent authority.',
      'If you add data of others, you shall obtain every necessary permission.',
      'You represent that:\n\n(a) you are of age; and\n\n(b) you have all necessary rights in your inputs.',
      'You will not upload voices unless you have all consents that are required.',
      'You must use only recordings that you have permission to use.',
      'Only upload voices for which you have the consent of the speaker.',
      'In that case you must fulfill all regulatory obligations yourself, and we bear no liability for what follows.',
      'The Model is built on Foo. Your use shall be subject to the terms of the Foo Community License.',
    ],
    noMatch: [
      'Terms described in (b) may include limitations, or require use in compliance with law.',
      'You may only read the material with our permission.',
      'You must not use the Model to contravene local regulations.',
      'We make no representation, warranty or condition: (a) on quality; or (b) on the compliance with any law.',
      'By using it you agree to a legally binding contract.',
      'Where a provision conflicts with applicable law, it shall be read in accordance with the law.',
      'You may only use it in products if you have our written consent.',
      'The recipient agrees to comply fully with all U.S. export laws and regulations.',
      'You shall comply with any and all applicable export control laws.',
      'This Agreement is subject to the laws of Norway.',
      'You must not use the model to gather data in breach of the applicable law.',
      'This License is governed by the laws of France.',
      'The user shall comply with the regulations on copies set out in Article 5.',
      'Unless required by applicable law, the Work is provided as is.',
      'To the extent permitted by law, we exclude all liability.',
      'You must obtain our written consent before you publish.',
      'Your use shall be subject to the terms of this License.',
    ],
  },
};
