import type { ClauseKind } from '../kind.ts';
import { find } from '../patterns/pattern.ts';
import { previousOf } from '../statements/meaning.ts';
import { targetOf } from '../values/target.ts';

/** What such a document keeps to is how data are dealt with, and no use. */
const SECRETS = ['privacy|cookie|security|return|refund|support ..1 policy|policies'];

export const kind: ClauseKind = {
  id: 'acceptable-use-policy',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Bound by a use policy',
  meaning:
    'Use is bound by another document: an acceptable use policy, a code of conduct or an annex of prohibited uses.',
  why: 'What you may do is written elsewhere, often in a page that can change without this text changing.',
  advice:
    'Read the named document and keep a dated copy of it beside the license; say in the model card which version you rely on.',
  freeWording:
    'We publish guidance on responsible use with the Model. It is a recommendation and no condition of this license.',
  says: [
    // "You must not use it in any manner prohibited by Attachment A."
    {
      mood: 'ban',
      words:
        '^@use ..12 prohibited|forbidden|restricted|excluded by|in|under ..2 annex|attachment|appendix|schedule|exhibit',
    },
    {
      mood: 'main',
      words: 'our|the|these @policy apply|applies ..1 .|,|too|also|in+addition',
      unless: ['this ..2 policy', 'not ..2 apply'],
    },
    { mood: 'main', words: 'see ..3 @policy ..2 which|that ..1 you ..1 agree|accept|must' },
    {
      mood: 'main',
      words: 'this ..2 license|agreement be ..4 subject+to ..4 terms+of+service|terms+of+use',
    },
    // "It may only be used if you comply with our Terms of Service".
    {
      mood: 'any',
      words:
        'only ..4 used|use|access|accessed ..16 if|when|while|as+long+as|provided ..24 comply|compliance|accepted|agreed ..8 terms+of+service|terms+of+use|service+agreement|subscription+agreement',
    },

    {
      mood: 'any',
      words:
        'not+permitted|prohibited|not+allowed|forbidden : ..10 listed|described|named|set+forth|set+out ..2 in ..4 annex|attachment|appendix|schedule|exhibit|@policy',
    },
    {
      mood: 'duty',
      words: 'comply|adhere|abide|accordance ..3 documentation',
      unless: [
        'perform|function|operate ..8 accordance',
        'warrant|warrants',
        'provide|deliver|support|maintain ..8 to ..1 licensee|customer|you',
      ],
    },
    { mood: 'granted', words: '^@use ..40 in+accordance|in+compliance with ..3 documentation' },
    {
      mood: 'ban',
      words:
        '^@use ..8 other+than|except ..2 in+accordance|in+compliance|as|in+line ..1 with|described|set+forth|permitted|specified ..3 documentation|@policy',
    },
    {
      mood: 'duty',
      words: '^comply|abide|adhere|bound|subject ..3 third-party|third+party|provider|supplier ..2 terms|policies',
      unless: ['third-party|third+party ..3 license|licenses'],
    },
    // "By using it you accept these terms and any further policies that we post."
    {
      mood: 'any',
      words:
        'accept|accepts|acceptance|agree|agreement|bound|subject ..16 additional|other|further|supplemental ..2 policy|policies|guidelines|rules ..8 provided|published|posted|made|issued|communicated|referenced',
      unless: ['not ..3 accept|agree', '@law ..4 policy|policies'],
    },
    {
      mood: 'duty',
      words:
        '^comply|follow|adhere|observe ..8 requirements|limits|instructions|rules|guidelines ..2 in ..3 documentation',
    },
    {
      mood: 'main',
      words: 'subject+to|in+accordance+with|compliance+with ..6 documentation ..80 grant|grants|granted',
    },
    {
      mood: 'main',
      words: '@comply ..10 restrictions|uses|use|conditions ..10 annex|attachment|appendix|schedule|exhibit',
      unless: ['will|shall ..2 provide|perform|deliver|support'],
    },
    {
      mood: 'duty',
      words: '^follow|comply|respect|abide|observe|adhere|obey ..3 annex|attachment|appendix|exhibit|schedule',
    },
    {
      mood: 'main',
      words: '@comply ..14 @policy',
      unless: [
        'retention|deletion|backup|encryption ..2 policy|policies',
        // The rules of the house of who takes it.
        'institutional|institution|employer|hospital|university ..2 policy|policies',
        'policy|policies of ..2 your|their|its institution|employer|university|hospital',
        'content ..1 moderation ..1 policy|policies',
        'this ..3 policy|aup',
        'the following ..2 @policy|principles',
        'cooperate|verify|investigate ..30 @comply ..6 @policy',
        'suspend|terminate ..40 violation',
        'comply|abide ..4 @law ..1 , ..1 regulations|rules ..1 , ..1 policies|guidelines ..1 ,|and|or',
        'laws|law ..1 ,|and ..3 policies ..1 ,|and|or|of',
        '@comply ..3 this|these ..3 policy|guidelines|rules',
        // What the licensor does, by rules of its own.
        'will|shall ..2 provide|perform|deliver|refund ..16 accordance|consistent|line ..10 @policy',
        'refund|refunded ..16 @policy',
        // How data came about.
        'collection|collecting|processing|annotation|recording ..3 of ..4 data|dataset|images|samples ..3 @comply',
        'codes+of+practice ..2 of ..3 authority|authorities|regulator|regulators',
      ],
    },
    {
      mood: 'main',
      words:
        'use ..8 only|solely ..2 as|in|for ..4 allowed|permitted|described|set+forth|line ..2 by|in|under ..3 @policy',
      unless: ['this ..3 policy|aup'],
    },
    {
      mood: 'main',
      words:
        'uses|purposes|activities ..2 listed|named|described|specified|set+forth|set+out ..2 in ..3 annex|attachment|appendix|schedule|exhibit ..3 be ..2 prohibited|forbidden|excluded|not',
    },
    {
      mood: 'main',
      words: 'subject ..12 @policy',
      unless: [
        'this ..3 policy|aup',
        // The terms stand right below.
        'following ..1 additional ..1 terms ..3 :',
        // What the licensor binds itself by.
        'deprecation|refund|retention|backup|maintenance policy',
        '@policy ..3 in|of ..3 section|sections|paragraph|paragraphs',
        // A section of these terms, by its title.
        'section|sections|article|articles|clause|clauses ..3 " ..4 @policy',
        'content|outputs|inputs|posts ..2 may ..1 be subject',
        'subject ..1 to these terms+of+use ..1 .',
        'terms|conditions of these|this terms+of+use|terms+of+service',
      ],
    },
    {
      mood: 'ban',
      words:
        '^engage|conduct|carry+out|perform|commit|undertake|do ..8 activities|activity|acts|uses|conduct|purposes|behavior|things ..4 set+forth|set+out|specified|listed|described|defined|named|prohibited ..3 in|by|under ..6 @policy',
      unless: ['this ..3 policy|aup'],
    },
    { mood: 'main', words: '@policy ..20 incorporated ..4 reference' },
    { mood: 'main', words: 'incorporated|incorporate ..6 reference ..20 @policy' },
    { mood: 'main', words: '@policy ..10 part ..2 of ..4 @license', unless: ['this ..2 policy|aup'] },
    {
      mood: 'main',
      words: 'policy|policies|guidelines|code+of+conduct ..40 incorporated|part ..6 @license|reference',
      roles: ['definition'],
    },
    {
      mood: 'ban',
      words:
        '^@use ..24 restricted+uses|specified+uses|use+restrictions|use-based+restrictions|prohibited+uses|purposes ..12 set+forth|specified|described|listed|referenced|stated|contained|defined ..3 in',
      unless: [
        'set+forth ..3 in ..2 this',
        'described ..2 below',
        'not subject to',
        'in this|these ..1 agreement|terms|license',
        'in|under ..1 section|sections|paragraph|paragraphs',
      ],
    },
    { mood: 'ban', words: '^@use ..20 specified|listed|aforementioned|designated|said ..2 restricted|prohibited' },
    {
      mood: 'ban',
      words:
        '^@use ..36 violate|violates|violation|breach|conflict|conflicts|inconsistent|contrary|prohibited ..8 @policy',
      unless: ['this ..3 policy|aup'],
    },
    // "You may not violate our usage policies", "the terms include our use policy".
    { mood: 'ban', words: '^violate|breach|contravene|disregard|infringe our|@licensor ..2 @policy', unless: SECRETS },
    {
      mood: 'main',
      words:
        'terms|agreement|license include|includes|incorporate|incorporates|comprise|comprises our|its|the ..12 @policy',
      unless: [
        ...SECRETS,
        'not|no|unless',
        'include|includes ..12 in|into ..2 your|the',
        'terms ..3 include ..3 the following',
      ],
    },
    {
      mood: 'main',
      words:
        'read|accept|agree|acknowledge|bound ..8 acceptable+use+policy|use+policy|usage+policy|prohibited+use+policy|code+of+conduct|community+guidelines|usage+guidelines',
      unless: ['this ..3 policy|aup'],
    },
    {
      mood: 'main',
      words: '@use ..14 governed|subject|bound ..6 @policy|annex|attachment',
      unless: ['this ..3 policy|aup', 'governed|subject|bound ..2 by|to these', 'following terms+of+use ..1 :'],
    },
    {
      mood: 'main',
      words:
        'prohibited|forbidden|restricted ..1 matter|matters|item|items|acts|uses|activities ..4 in ..2 appendix|annex|attachment|exhibit|schedule ..3 apply|applies|bind|binds',
    },
    {
      mood: 'main',
      words:
        'restrictions|limits|rules|prohibitions|limitations ..2 of|in ..1 annex|appendix|attachment|schedule|exhibit ..6 part ..1 of|to',
    },
    {
      mood: 'main',
      words:
        'policy|policies|guidelines|rules|code+of+conduct ..1 apply|applies|govern|governs ..2 to? ..1 your|the|any|all ..2 use|usage|access',
      unless: ['this|these ..3 policy|policies|guidelines|rules|terms', 'trademark|brand|logo|licensing|support'],
    },
    {
      mood: 'duty',
      words:
        '^comply|adhere|abide|follow|observe|respect|keep ..6 rules|principles|charter|standards|handbook ..1 at|published|available|posted|found',
      unless: ['industry|accounting|academic|scientific|law', 'accordance'],
    },
    // "… follow the principles set out in our Charter for AI".
    {
      mood: 'duty',
      words:
        '^comply|adhere|abide|follow|observe|respect ..8 principles|standards|values|rules|requirements ..1 outlined|described|set+out|set+forth|laid+down|stated|expressed ..1 in ..1 our ..4 framework|charter|code|guidelines|principles|statement|commitments|manifesto|policy',
    },
    {
      mood: 'any',
      words:
        'rights|license|permission|access|use ..4 be ..1 conditioned|conditional|contingent|dependent ..1 on|upon ..4 observance|compliance|adherence|acceptance|following|respect ..5 @policy',
      unless: ['this ..3 policy|aup'],
    },
    // "You agree to be bound by these Terms, the Privacy Notice, and the Content Policies."
    {
      mood: 'main',
      words:
        'bound by ..16 content|acceptable+use|use|usage|community|conduct ..1 policy|policies|guidelines|standards|rules',
    },
    {
      mood: 'main',
      words:
        'agree|agrees|undertake|accept|accepts ..2 to? ..1 be? ..1 bound by ..3 standards|rules|guidelines|principles|policy|policies|charter',
      unless: ['this|these ..2 terms|license'],
    },
  ],
  // "The restrictions in Annex B apply. You may not use it in violation of such restrictions."
  reads: (statement) => {
    const match = find(
      '^@use ..20 violation|violate|violates|breach|contrary|contravention|against|conflict ..3 such|these|those|said|the|foregoing|above ..2 restrictions|limitations|conditions',
      'ban',
      statement,
    );
    const before = match && previousOf(statement);
    return (
      before &&
      find('restrictions|uses|limitations ..8 annex|attachment|appendix|schedule|exhibit', 'any', before) && {
        ...match,
        confidence: 0.9,
      }
    );
  },
  unless: [
    // The rules of a school, not of the model.
    'academic|school|university|exam ..2 integrity? ..1 policy|policies|rules|code',
    'failure|fails|fail ..2 to ..1 comply ..8 these',
    // What others go by among themselves.
    '@policy|policies ..1 of your|their|his|her ..1 community|own|employer|profession',
    'enforce ..5 @policy',
    'applicable ..3 law|laws ..3 regulations ,|and|or ..1 policies',
    'organizational|internal|company ..1 policy|policies ..1 .|,|;|or|and',
    // What the licensor goes by.
    'data|information ..2 be ..2 processed|handled|collected|stored ..3 accordance|line|compliance',
    'tip|tips|advice|suggestions ..3 on|for|how|to',
    // What a rival gives up of terms of its own.
    'waive ..24 restrictions ..8 your',
    'minimum ..3 terms',
    'policy|policies of ..3 respective|third',
    'regulations|regulation|laws ..3 policy|policies ..3 ethical|requirements|standards',
    'we+comply',
    'privacy+policy|cookie+policy|security+policy|policy+maker',
    'brand ..2 guideline',
    'entire+agreement|entire+understanding',
    'include ..24 enforceable ..3 provision',
    'following+notice',
    'attribution|attributions',
    'trademark|mark ..4 guideline|policy|guidelines',
    'patent|copyright|support|licensing|trade ..1 policy',
    'support+services ..8 governed|subject',
    'warranty|warranties|merchantability',
    'public+documentation|documentation+license',
  ],
  values: targetOf,
  frames: [
    {
      force: 'any',
      all: [
        'charter|standards|code|principles|list|rules',
        'ethical|ethics|conduct|banned|forbidden|prohibited|acceptable',
        'condition|part|requirement|prerequisite ..2 of ..3 contract|grant|license|agreement|permission',
      ],
      not: ['this ..1 policy|list', 'not|no'],
      most: 20,
    },
  ],
  examples: {
    match: [
      'You agree to be bound by these Terms, the Privacy Notice, and the Content Policies.',
      'Observe the Orchid Data Usage Policy:\nhttps://example.org/policies/',
      'You may not misstate where output comes from or otherwise violate our usage policies.',
      'These terms include our service terms, the use policy and other guidelines.',
      'You must not use the Model in any manner prohibited by Attachment A.',
      "This Orchid License is incorporated into and subject to the lab's Terms of Service.",
      'The Community Guidelines apply.',
      'See the Acceptable Use Policy, which you agree to.',
      'You may use the interface solely to send prompts, in accordance with the Documentation.',
      'Users must adhere to the principles set out in our Charter for Machines.',
      'Customer agrees to comply with the third-party terms of the models it selects.',
      'Adherence to our Ethical Charter is a condition of this grant.',
      'Your rights are conditional on observance of the Code of Conduct.',
      'Users agree to be bound by our Community Standards.',
      'The Software may only be used if you have accepted, and are in compliance with, our Terms of Service.',
      'Your use must comply with the Fair Use Rules published at https://foo.example/rules.',
      'The Community Guidelines apply to your use of the Model.',
      'The limits of Schedule 1 are part of this license.',
      'The forbidden matters in Schedule 2 apply to all use of the Model.',
      'You must comply with the Acceptable Use Policy at all times.',
      'Use of the Model must be consistent with our Code of Conduct, found at https://example.org/conduct.',
      'You cannot use the Model for the restricted uses set forth in Annex B.',
      'The user shall not engage in any of the acts listed in the Example Conduct Policy.',
      'The restrictions in Annex B apply. Hence you cannot use the Model in violation of such restrictions.',
      '"Use Policy" means the policy at example.org/use that forms part of this Agreement.',
      'You shall adhere to the Example Prohibited Use Policy, which is hereby incorporated by reference into this Agreement.',
      'Your use constitutes acceptance of these terms and any other policies that are posted by us.',
      'The customer will not use the services other than in accordance with the documentation.',
      'You will comply with the rate limits and other requirements in our documentation.',
    ],
    noMatch: [
      'The collection and processing of this dataset comply with relevant ethical guidelines.',
      'You must not write essays against the academic integrity policies of a school.',
      'Users must comply with all applicable laws, regulations, and policies.',
      'The agreement includes our privacy policy.',
      'You must not use it in any manner prohibited by law.',
      'You must comply with applicable law and organizational policy.',
      'Your data is processed in accordance with our usage policy for data.',
      'We know that you are trying to follow the policies of your community.',
      'You may not use the tool for a purpose other than those set forth in Sections 2 and 3.',
      'Acme warrants that the tool will comply with the documentation.',
      'The licensor shall provide the help desk in accordance with the conditions set forth in Exhibit C.',
      'The user shall comply with the third-party software license terms.',
      'All orders are subject to these Terms of Use.',
      'Subject to the conditions of these Terms of Use, you may use the Data.',
      'This policy is part of our Terms of Service.',
      'If you use it with real data, follow secure deletion policies.',
      'Subject to Section "Restrictions and Acceptable Use", you may copy the Tool.',
      'Posts may be subject to moderation policies.',
      'If you compare it with your own product, you waive any restrictions on use in your terms of use that are stricter than ours.',
      'You may use the features in accordance with this AI AUP.',
      'You must comply with the policies of your institution.',
      'The recipient handles such texts in line with institutional policies and applicable laws.',
      'The lab may change the Services, subject to Section 9 (Deprecation Policy).',
      'The Data is subject to the following additional terms of use:',
      'You must comply with all applicable third-party license terms.',
      'Your rights end upon your failure to comply with any of these Terms of Use.',
      'These rules apply to your use of the name.',
      'Your use of the site is governed by these Site Terms of Use.',
      'For 90 days, the Software will perform substantially in accordance with any accompanying documentation.',
      'Licensee may not disclose what it is told, or use it, except for the purposes specified in this Agreement.',
      'The fee is refunded in accordance with the refund policy of the company.',
      'Orchid will provide the training services in accordance with its standard policies.',
      'You must comply with applicable law.',
      'By using the Model you agree to this Acceptable Use Policy.',
      '"Agreement" means these terms of use and any terms incorporated by reference.',
      'We may update our privacy policy.',
      'Use the Model with care, adhering to the following rules of conduct:',
    ],
  },
};
