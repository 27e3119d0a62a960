import type { ClauseKind } from '../kind.ts';
import { GUARD } from '../otherWords/limits.ts';

/** What keeps a model from harm or from unpaid use. */
const SAFEGUARDS =
  'protective+measures|protective+measure|safeguard|safeguards|guardrail|guardrails|safety|watermark|watermarks|watermarking|filter|filters|filtering|security|protection|protections|technical+limitation|technical+limitations|technological+measure|technological+measures|usage+restriction|usage+restrictions|use+limitation|use+restriction|use+restrictions|access+control|access+controls|digital+rights+management|encryption|moderation|authentication|drm|license+key|rate+limit|rate+limits|rate+limiting|alignment|provenance|technical+restriction|technical+restrictions|technological+protection|usage+limits|usage+limitations|technical+limits|any+limitations|any+limitation|fingerprints|proprietary+markers|these+markers|hidden+markers|identifying+markers|license+check|license+checks';

export const kind: ClauseKind = {
  id: 'safeguard-removal-ban',
  group: 'modify-limit',
  effect: 'limits',
  freedoms: ['modify'],
  osd: [3, 6],
  title: 'Safeguards must stay',
  meaning: 'Safety measures, filters, watermarks or technical limits may not be removed, bypassed or weakened.',
  why: 'It forbids changes that research on safety, and fine-tuning itself, may make on purpose or by accident.',
  advice:
    'Keep filters and watermarks as delivered; test whether fine-tuning weakens them, and ask before you study attacks.',
  freeWording: 'You may modify every part of the Model. We recommend to keep its safeguards.',
  says: [
    {
      mood: 'ban',
      words:
        '^strip|stripping|scrub|scrubbing|erase|erasing|crop|cropping|remove|removing|wash|blur|defeat|defeating|mask ..6 provenance|watermark|watermarks|content+credentials|inaudible|invisible+tag|embedded+tag|origin+tag',
      unless: ['copyright|author|authors'],
    },
    {
      mood: 'ban',
      words:
        '^dodge|dodging|slip|slipping|get|getting|sneak|sneaking|talk|talking|coax|coaxing|trick|tricking|fool|fooling|persuade|evade|evading|work|working ..4 past|around|out+of|into+ignoring|ignoring|a|an ..6 block|blocks|filter|filters|guardrail|guardrails|safeguard|safeguards|safety|moderation|refusal|refusals|content+check|content+checks|warning+overlay|safety+overlay|warning+banner|rate+limit|provenance|watermark|watermarks|content+credentials|tag|inaudible+tag|grounding+check|ban|suspension|refusing',
      unless: ['law|tax|sanctions|export', 'others|third+party system|systems'],
    },
    {
      mood: 'ban',
      words:
        '^suppress|silence|mute|hide|cover|turn+off|turning+off|switch+off|switching+off|deactivate|disable|shut+off ..8 block|blocks|filter|filters|guardrail|guardrails|safeguard|safeguards|safety|moderation|refusal|refusals|content+check|content+checks|warning+overlay|safety+overlay|warning+banner|rate+limit|provenance|watermark|watermarks|content+credentials|tag|inaudible+tag|grounding+check|warning|warnings|alarm|alarms|alert|alerts',
      unless: ['@notice|copyright'],
    },
    {
      mood: 'duty',
      words:
        '^leave|keep|retain ..5 refusal|safety|alignment ..3 training|tuning|behavior|layer|prompt ..3 in|place|intact|on',
    },
    {
      mood: 'ban',
      words:
        'uncensored|abliterated|jailbroken|unaligned|unfiltered|de-aligned ..3 variant|variants|version|versions|model|models|copy|copies|fine-tune|fine-tunes ..16 ^must|upload|uploaded|publish|published|share|shared|distribute|distributed|make|made|create|created|release|released',
    },
    {
      mood: 'ban',
      words: '^jailbreaks|jailbreak|prompt+injection|prompt+injections',
      unless: ['others|third+party'],
    },
    {
      mood: 'duty',
      words:
        '^leave|keep|retain|maintain ..4 safeguards|safeguard|guardrails|filters|filter|watermarks|watermark|safety ..2 measures|features|mechanisms|filters|settings|in ..2 in+place|intact|active|enabled|on|place',
      unless: ['notice|notices'],
    },
    {
      mood: 'any',
      words:
        'prompts|inputs|attempts ..2 that|which|to ..2 defeat|bypass|evade|circumvent ..4 safeguards|guardrails|filters|filter|safety|moderation|restrictions ..6 prohibited|forbidden|not+allowed|not+permitted|banned',
    },
    // "Do not circumvent technical access restrictions."
    {
      mood: 'ban',
      words:
        '^circumvent|bypass|evade|defeat|disable ..2 technical|technological|access ..2 restrictions|restriction|controls|limits|measures|barriers',
      unless: ['law|others|third+party'],
    },
    // What makes users pay.
    {
      mood: 'ban',
      words:
        '^remove|obscure|disable|circumvent|bypass|hide|alter ..6 functionality|feature|features|mechanism|code ..6 payment|license+key|license+keys|licensing|activation|registration',
    },
    {
      mood: 'ban',
      words:
        '^remove|delete|modify|disable|circumvent|bypass|alter ..3 licensing|license+key|license+keys|activation|registration|license+enforcement|usage|metering ..3 functionality|feature|features|mechanism|mechanisms|enforcement|controls',
    },
    {
      mood: 'ban',
      words:
        '^remove|delete|modify|disable|circumvent|bypass ..2 functionality|feature|features|mechanism|mechanisms ..2 for|of|that ..2 enforcement|enforcing|licensing|license+enforcement|activation',
    },
    {
      mood: 'ban',
      words:
        '^bypass|circumvent|disable|remove|defeat|break ..8 copy+protection|copy-protection|drm|digital+rights+management|authentication+mechanism|license+check|activation',
    },
    {
      mood: 'ban',
      words: `^bypass|circumvent|disable|remove|weaken|defeat|evade|override|tamper|subvert|disrupt|interfere|jailbreak|deactivate|undermine|reduce|degrade|compromise|destroy|impair|hack ..16 ${SAFEGUARDS}`,
      unless: [
        // Notices that say where it comes from: attribution-notice.
        'provenance ,|or|and|/ ..6 notice|notices',
        'compromise|undermine|weaken|impair|disrupt ..3 personal|national|public|state|economic|social security|safety',
        'national|public|state|social|food|economic ..1 security|safety',
        // That a service runs is none of its safeguards.
        'integrity|availability|performance|functionality ..4 service|services|platform|systems|network',
        'safety|security|protection ..8 of ..2 others|persons|people|individuals|users|children|minors',
        // An attack, and no change of the model.
        'compromise ..10 security of',
        'security ..4 unauthorized|unauthorised access',
        'security|integrity of ..1 any|a|other|another ..2 computer|network|networks|user|users|device|devices|system|systems',
        'of ..1 other|another ..1 platforms|platform|services|service|websites|website|products',
        'malware|phishing|ransomware|viruses|malicious ..24 evade|bypass|defeat|disable',
        'copyright ..4 notice|notices',
        'remove ..8 notice|notices|legend|label|labels',
      ],
    },
    {
      mood: 'any',
      words: `it be ..1 illegal|unlawful ..12 circumvent|bypass|defeat|remove ..8 ${SAFEGUARDS}`,
    },
    {
      mood: 'any',
      words: `if ..4 you ..4 bypass|circumvent|disable|remove|weaken|defeat|evade|reduce ..18 ${SAFEGUARDS}`,
      unless: ['notice|notices'],
    },
    {
      mood: 'ban',
      words: `^switch+off|turn+off|get+around|work+around|go+around|break|strip|suppress|ignore ..8 ${SAFEGUARDS}`,
      // "… that breaks any applicable law and any security rules".
      unless: ['break ..4 law|laws|rule|rules|regulation|regulations|term|terms'],
    },
    {
      mood: 'ban',
      words: `^attempt|try ..3 get+around|work+around|break|bypass|circumvent|disable|remove|defeat ..6 ${SAFEGUARDS}`,
    },
    // "… cause the assistant to break its own rules".
    {
      mood: 'ban',
      words:
        '^cause|make|get|induce|coax ..2 ai|model|it|chatbot|assistant ..3 violate|break|ignore|breach ..4 policy|policies|rules|guidelines|safety',
      unless: ['law|laws'],
    },
    // "… bypass the restrictions that are built into the service".
    {
      mood: 'ban',
      words:
        '^bypass|circumvent|evade|defeat|override|disable ..6 restriction|restrictions|limitations|controls|capabilities|limits ..4 established|built|imposed|implemented|placed|embedded|included ..3 in|within|into|on|by',
      unless: ['law|court|government|regulator', 'third-party|third+party'],
    },
    // "… hide or alter the marks of synthetic content".
    {
      mood: 'ban',
      words:
        '^remove|obscure|alter|conceal|delete|hide|tamper ..10 synthesis|synthetic|ai-generated|artificial ..3 mark|marks|label|labels|identifier|identifiers|logo|tag|tags',
    },
    // In one list with notices.
    {
      mood: 'ban',
      words:
        '^remove|obscure|alter|circumvent|disable|bypass|strip ..24 watermark|watermarks|safety|safeguard|safeguards|filter|filters|guardrail|guardrails|provenance+signal',
      unless: ['safety ..2 notice|notices|warning|warnings|label|labels'],
    },
    {
      mood: 'ban',
      words: `^circumvention|removal|bypassing|circumventing|disabling|evasion|weakening ..10 ${SAFEGUARDS}`,
      unless: ['notice|notices'],
    },
    { mood: 'ban', words: '^enable ..3 functionality ..4 disabled' },
    { mood: 'ban', words: '^jailbreak|jailbreaking' },
    {
      mood: 'main',
      words: `circumvention|removal|bypassing|circumventing|disabling ..10 ${SAFEGUARDS} ..16 ^prohibited|forbidden|not+permitted|not+allowed`,
    },
    {
      mood: 'ban',
      words: `^fine-tune|train|retrain|modify|prompt|alter ..10 weaken|remove|reduce|undo|disable|lower|bypass ..4 ${SAFEGUARDS}|refusal|refusals`,
    },
    {
      mood: 'duty',
      words: `${SAFEGUARDS} ..12 ^left|leave|kept|keep|remain|retained|retain|preserved ..3 in+place|intact|enabled|active|on|switched+on`,
      unless: ['notice|notices|confidential'],
    },
    {
      mood: 'ban',
      words: `^tamper|meddle ..2 with ..6 ${SAFEGUARDS}|license+manager|mechanism|mechanisms`,
    },
    {
      mood: 'any',
      words:
        'undo|undoes|weaken|weakens|remove|removes|reverse|reverses|lower|lowers ..3 alignment|safety|refusal|refusals|safeguards ..8 not ..1 allowed|permitted',
    },
    {
      mood: 'ban',
      words:
        'provenance|watermark|watermarks|content+credentials|c2pa ..3 be ..1 ^erased|removed|deleted|stripped|altered|disabled',
    },
    {
      mood: 'ban',
      words: 'provenance ..1 marks|mark|signal|signals|metadata ..3 be ..1 ^erased|removed|deleted|stripped|altered',
    },
    {
      mood: 'ban',
      words: `^invalidate|nullify|neutralize|evade|erase|deactivate|disarm|delete ..8 ${SAFEGUARDS}`,
      unless: ['copyright|notice|notices'],
    },
    {
      mood: 'ban',
      words: `${SAFEGUARDS} ..8 be ..2 ^erased|removed|disabled|bypassed|altered|circumvented|deleted|invalidated|evaded|weakened`,
      unless: ['notice|notices'],
    },
    {
      mood: 'duty',
      words: `${SAFEGUARDS} ..6 ^stay|remain|kept|keep|left|leave ..3 active|enabled|intact|on|place|unchanged|untouched`,
    },
    {
      mood: 'ban',
      words:
        '^delete|remove|tamper|alter|conceal|falsify ..4 identifier|identifiers|watermark|labels ..6 generated|synthetic|ai|implicit|explicit|hidden',
      unless: ['copyright'],
    },
    {
      mood: 'ban',
      words:
        'strips|strip|removes|remove|weakens|disables|erodes|suppresses|circumvent|unlearns ..8 refusal|refusals|safety|alignment|guardrails|safeguards',
    },
    {
      mood: 'ban',
      words:
        '^use|write|employ|craft|enter|submit|devise ..3 prompts|prompt|inputs|instructions|techniques|methods|tricks ..4 to ..3 bypass|circumvent|evade|defeat|disable|override ..6 restrictions|filters|filter|safety|safeguards|guardrails|rules|moderation',
    },
    ...GUARD,
  ],
  unless: [
    // "Several accounts to circumvent limits", and locks on the works of others.
    'account|accounts ..2 to circumvent|evade|bypass|avoid ..3 limit|limits|quota|quotas|fees|ban|bans',
    'circumvent|circumvents|circumventing|bypass|bypasses|bypassing ..2 digital+rights+management|drm ..3 of ..2 others|third|other',
    'applications|application|tools|software|programs ..1 that|which|to circumvent|circumvents|bypass|bypasses ..2 digital+rights+management|drm',
    'bypass|circumvent|defeat|evade|fool ..1 voice|identity|face|facial|biometric|two-factor|multi-factor|age ..1 authentication|verification|recognition|checks',
    // What is taught there breaks the things of others.
    'instructions|guidance|tutorials|exploits|code ..3 for|to|on ..2 circumvent|circumventing|bypass|bypassing|defeat ..2 security|antivirus|drm|copy',
    'safeguards|safeguard|guardrails|filters|protections|measures ..2 of|on|in ..1 deployed|third-party|commercial|production|online|external ..2 system|systems|model|models|service|services|platform|platforms',
    'bypass|evade|circumvent ..1 lawful|legal|legitimate ..1 security ..1 control|controls|measures',
    'provides|creates|gives ..2 opportunity',
    'waive|waives',
    'not ..2 forbid',
    'nothing ..12 prevent|prevents|limit|limits|restrict|restricts|forbid|forbids|require|requires',
    'data+protection',
    // What protects the things of others.
    'safeguards|safeguard|guardrails|guardrail|filters|protections|measures ..4 of|on ..1 other|another|third-party|others ..2 platform|platforms|service|services|system|systems|model|models|website|websites',
    'no ..4 power ..6 forbid',
    'malware|ransomware|phishing|cyber ..40 compromise|control|attack ..6 computer|computers|networks|encryption',
    'not ..4 interpreted|construed',
    'does ..1 not ..6 reduce',
    'not ..4 technological+measure ..10 deemed',
  ],
  frames: [
    {
      force: 'ban',
      all: [
        'trick|manipulate|coax|induce',
        'model|system|assistant',
        'rules|instructions|limits|policies|restrictions',
      ],
      most: 20,
    },
    {
      force: 'duty',
      all: [
        'stay|remain|left|kept|keep|leave',
        'watermark|watermarks|safety+filter|safety+filters|safeguards|guardrails|content+filters',
      ],
      not: ['notice|notices|informed'],
      most: 18,
    },
    {
      force: 'ban',
      all: [
        'take+out|turn+off|switch+off|deactivate|deactivated|disabled|removed|removing|deactivating|take|strip',
        'safety+layer|safety+filter|safety+filters|safeguards|guardrails|watermark|watermarks|content+filter|content+filters|filter|filters|moderation',
      ],
      not: ['notice|notices|label|labels'],
      most: 18,
    },
    {
      force: 'ban',
      all: ['answer|respond|generate|comply|making', 'refuse|refuses|refused|refusal|refusals'],
      not: ['service|medical|treatment'],
      most: 20,
    },
    {
      force: 'ban',
      all: [
        'disable|disabling|switch|switching|train|training|turn|turning|unlearn',
        'check|checks|refusal|refusals|filter|filters|safeguard|safeguards|lock|verification',
      ],
      not: ['not ..2 required'],
      most: 18,
    },
  ],
  examples: {
    match: [
      'Any attempt to bypass our safety filters will result in suspension of your account.',
      'You must not remove notices or circumvent technical access restrictions.',
      'Do not cause the model to violate its own usage policies.',
      'You must not bypass the restrictions that we have built into the Model.',
      'You may not strip the watermark from what it draws.',
      'Do not talk the assistant out of its refusals.',
      'Uncensored versions of the Model may not be published.',
      'Users must not switch off the warnings.',
      'You must leave the safety measures in place.',
      'Prompts that defeat the guardrails are not allowed.',
      'Nothing in this license allows you to remove the safety filters.',
      'Any attempt to remove these markers is a violation of this license.',
      'You may not:\n\n(a) Locks. Disable, break, or avoid the license check of the model;\n\n(b) Sale. Sell or rent the model.',
      '# Terms\n\n## Technical restrictions\n\n- Circumventing the content filters.',
      'Disabling the age check is not permitted.',
      'Users shall not use prompts that are meant to bypass content restrictions.',
      'You may not remove or hide functionality that is for payment.',
      'Training that strips the Model of its refusals is not allowed.',
      'You may not remove the hidden identifiers from synthetic speech.',
      'The filters must remain switched on.',
      'The filter must not be disabled.',
      'Erasing the watermark of the outputs is prohibited.',
      'You may not bypass, disable or remove any safety filter of the Model.',
      'You will not circumvent the technical limitations of the Software.',
      'It is illegal to make copies without leave or to defeat any copy protection of the Software.',
      'You may not use the Model to:\n\n- circumvent its usage restrictions;\n- harm others.',
    ],
    noMatch: [
      'You must not build tools that circumvent digital rights management.',
      'You may not open several accounts to circumvent usage limits.',
      'Prohibited uses:\n\n- Fraud, or bypassing voice authentication.',
      'Prohibited uses:\n\n- Writing instructions for circumventing antivirus software.',
      'You must not compromise security or gain unauthorized access to computer systems.',
      'You may not alter attribution, provenance or license notices.',
      'You may not use the Model in any manner that breaks any applicable law or any security rules.',
      'We cannot guarantee that others will never be able to defeat the security measures.',
      'You may not dodge taxes with it.',
      'You must not use it to bypass lawful security controls.',
      'You may not use the Tool to circumvent the guardrails of other platforms.',
      'You may not use it to compromise personal security.',
      'You must not compromise the security of any network.',
      '# Terms\n\n## Technical restrictions\n\n- Circumventing the content filters is allowed for research.',
      'We may not let your use disrupt the functionality, security or availability of the Services.',
      'You may not remove any copyright notices.',
      'You may remove the filters.',
      'You waive any right to forbid circumvention of technological measures.',
    ],
  },
};
