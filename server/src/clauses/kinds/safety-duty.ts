import type { ClauseKind } from '../kind.ts';
import { CHECKED } from '../otherWords/careFrames.ts';
import { SAFETY } from '../otherWords/conditions.ts';

export const kind: ClauseKind = {
  id: 'safety-duty',
  group: 'condition',
  effect: 'limits',
  freedoms: ['use'],
  osd: [6],
  title: 'Safety measures required',
  meaning: 'You must test for safety, filter, keep a human in charge or take other measures against harm.',
  why: 'It is work and cost before and during use, and failing in it may end the license.',
  advice: 'Plan tests, filters and human review, and keep a record of them.',
  freeWording: 'We recommend to test the Model before it is used where errors can do harm.',
  says: [
    // "Do not blindly deploy generated code."
    { mood: 'ban', words: 'blindly|uncritically ..2 deploy|use|run|rely|trust|publish|execute|merge' },
    {
      mood: 'duty',
      words: '^test ..2 for ..6 vulnerability|vulnerabilities|bias|biases|safety|robustness|weaknesses|errors|harms',
    },
    {
      mood: 'duty',
      words: '^review|verify|check ..4 output|outputs|results|generated|code|answers|responses ..6 before',
      unless: ['license|licenses|infringe'],
    },
    {
      mood: 'duty',
      words:
        'be ..2 ^read|reviewed|checked|verified|approved|confirmed|vetted|validated|countersigned|supervised|overseen|examined|signed+off|inspected ..1 by ..3 human|person|people|professional|professionals|expert|experts|specialist|specialists|physician|physicians|doctor|nurse|lawyer|clinician|officer|editor|reviewer|reviewers|caseworker|staff|qualified|trained|competent|practitioner|radiologist|reader',
      unless: ['books|records|premises|audit', '@warranty'],
    },
    {
      mood: 'ban',
      words:
        '^@use|use|decide|rely|act|publish|send ..30 unless|until|before ..4 human|person|people|professional|professionals|expert|experts|specialist|specialists|physician|physicians|doctor|nurse|lawyer|clinician|officer|editor|reviewer|reviewers|caseworker|staff|qualified|trained|competent|practitioner ..8 check|checks|checked|review|reviews|reviewed|approve|approves|approved|confirm|confirms|confirmed|verify|verifies|verified|sign|signs|signed|read|reads',
      unless: ['written|consent|license|licensor'],
    },
    {
      mood: 'any',
      words:
        'unless|until ..4 human|person|people|professional|professionals|expert|experts|specialist|specialists|physician|physicians|doctor|nurse|lawyer|clinician|officer|editor|reviewer|reviewers|caseworker|staff|qualified|trained|competent|practitioner ..6 check|checks|checked|review|reviews|reviewed|approve|approves|confirms|verify|verifies|verified|signs|reads ..6 it|result|results|output|outputs|answer|answers|draft|decision|recommendation|text',
      unless: ['written|consent|license|licensor'],
    },
    {
      mood: 'duty',
      words:
        '^set|configured|configure|designed|built|made ..4 ask|asks|request|requests|require|requires|wait|waits ..3 confirmation|approval|go-ahead ..3 by|from|of ..3 human|person|user|operator|people',
      unless: ['written|@licensor'],
    },
    {
      mood: 'ban',
      words:
        '^@use|deploy|operate|decide|make|grant|rely|automate ..24 without|absence ..5 human|person|people|professional|professionals|expert|experts|specialist|specialists|physician|physicians|doctor|nurse|lawyer|clinician|officer|editor|reviewer|reviewers|caseworker|staff|qualified|trained|competent|practitioner ..4 check|checks|checking|review|reviewing|approve|approving|approval|decide|decides|deciding|control|charge|involved|loop|supervise|supervising|present',
      unless: ['written|consent|permission|license'],
    },
    {
      mood: 'duty',
      words:
        '^put|place|install|switch+on|turn+on|run|set+up|fit ..3 filter|filters|moderation|guardrails|safety+check|safety+checks ..6 in+front|before|behind|around|on|if|where',
      unless: ['@notice'],
    },
    {
      mood: 'duty',
      words:
        '^test|try|pilot|trial|red-team ..10 before ..2 launch|launching|release|releasing|deploying|deployment|production|rollout|relying|public|use',
      unless: ['trial+period|free+trial'],
    },
    {
      mood: 'duty',
      words:
        '^test|evaluate|assess|red-team ..4 @model|system|outputs ..4 before ..4 deploy|deploying|deployment|release|releasing|production',
    },
    // "You are responsible for: reviewing the code before you deploy it".
    {
      mood: 'any',
      words:
        'you|user|users|licensee|customer|customers|deployer|deployers|developer|developers be ..2 responsible for ..1 ^reviewing|testing|validating|verifying|checking|evaluating|auditing ..8 before|prior ..2 deploying|deployment|production|use|using|relying|release|releasing|publishing|shipping',
    },
    // "Predictions should be validated before they are used in clinical decisions."
    {
      mood: 'duty',
      words:
        'predictions|prediction|outputs|output|results|answers ..3 be ..2 ^validated|verified|reviewed|checked|confirmed ..3 before|prior|by',
      unless: ['age|account|identity'],
    },
    // "Clinical use requires: validation studies, oversight of a professional".
    {
      mood: 'duty',
      words:
        'requires|require : ..2 ^professional|human|medical|clinical|independent|appropriate ..3 oversight|supervision|validation|review|testing',
    },
    // "You must conduct a legal review before you publish what it writes."
    {
      mood: 'duty',
      words:
        '^conduct|perform|carry|complete|undertake|make|do ..14 review|reviews|check|checks|verification ..6 before|prior ..4 using|publishing|relying|sharing|releasing|publication|use|release|acting',
      unless: ['licensor|we|us ..3 review'],
    },
    {
      mood: 'any',
      words:
        'if|provided|that ..4 you|licensee ..6 implement|maintain|conduct|apply ..10 filter|filtering|filters|safeguards|moderation|safety',
    },
    {
      mood: 'duty',
      words:
        '^use|have|run|put|take|carry|include|provide|keep ..4 content+filters|content+filter|filters|safeguards|guardrails|mitigations|safety+precautions|safety+measures|moderation|human+oversight',
      // How data are kept.
      unless: ['security|technical|administrative|physical|organizational safeguards', 'only ..3 licensees'],
    },
    {
      mood: 'duty',
      words:
        '^implement|conduct|perform|maintain|apply|deploy|establish|adopt|employ|design|develop|undertake|execute|ensure|integrate|incorporate|institute|keep ..16 safety|safeguard|safeguards|guardrail|guardrails|filter|filters|filtering|oversight|mitigation|mitigations|moderation|red-teaming|red+teaming|risk-mitigation|safety-testing|risk+assessment|impact+assessment|human+review|human-in-the-loop|human+in+the+loop|human+control|content+review|undergoes+review|failsafe|redaction|anonymization|data+segregation|risk+management|safety+precautions|human+supervision|adversarial+testing|bias+testing|age-gating|age+verification|watermarking|consent+verification|consent+checks|abuse+reporting|misuse+detection|abuse+detection',
      unless: ['personal ..6 safety', 'trade|health+and+safety'],
    },
    {
      mood: 'duty',
      words:
        '^have|require|keep|maintain|ensure ..3 human|qualified|person|professional ..6 loop|review|oversee|supervise|oversight|control|check|intervene',
    },
    {
      mood: 'duty',
      words: 'human|professional|expert ..3 must|shall ..1 ^review|check|approve|oversee|verify|supervise|confirm',
    },
    {
      mood: 'main',
      words:
        '@licensee ..4 responsible ..4 test|testing|evaluate|evaluating|assess|assessing ..10 safety|bias|risk|risks|harm|harms|misuse',
    },
    {
      mood: 'duty',
      words:
        '^test|evaluate|assess|review|verify|validate|monitor ..16 safety|bias|risk|risks|harm|harmful|accuracy|suitability|outputs|misuse|appropriate|appropriateness|robustness',
      unless: [
        'responsible ..4 verify|verifying ..10 suitability',
        'assume|assumes|accept|bear ..3 responsibility ..3 verify|verifying',
        'liable|liability',
        '@warranty',
      ],
    },
    // "Limit the negative effects of what you build."
    {
      mood: 'duty',
      words:
        '^prevent|mitigate|minimize|reduce|limit|address|avoid ..4 negative|adverse|undesirable|unintended|unwanted|detrimental ..2 consequences|impact|impacts|effects|outcomes',
      unless: ['liability|liable'],
    },
    {
      mood: 'duty',
      words:
        '^consider|assess|weigh|evaluate|examine|analyze ..6 social|societal|ethical|environmental ..2 impact|impacts|consequences|effects|implications',
    },
    {
      mood: 'duty',
      words:
        '^consider|assess|weigh|evaluate|examine|analyze ..3 impact|impacts|consequences|effects ..6 on|for ..2 individuals|people|society|persons|communities|others|environment|public',
    },
    {
      mood: 'duty',
      words:
        '^protect|shield|safeguard ..3 users|people|minors|children|consumers|persons|audience ..2 against|from ..4 content|harm|harms|output|outputs|material|misuse|abuse',
      unless: ['unauthorized'],
    },
    {
      mood: 'duty',
      words:
        'decision|decisions|outputs|uses|deployments|applications ..3 must|shall ..1 ^include|involve|have|undergo|receive ..3 human|expert|manual ..1 review|oversight|approval|supervision|control|check',
    },
    {
      mood: 'duty',
      words:
        '^support|provide|offer|maintain|establish|include|operate ..3 feedback|reporting|complaint|complaints ..1 channel|channels|mechanism|mechanisms|form|tool ..12 report|issues|concerns|complaints|harms|problems',
      unless: ['licensor|we|us ..3 provide'],
    },
    // "Make checks of your own before you rely on it."
    {
      mood: 'duty',
      words:
        '^perform|conduct|make|do|carry+out|undertake ..3 independent|own ..2 checks|check|verification|review|validation|testing|tests ..16 rely|relying|using|use|output|outputs|deployment|deploying',
      unless: ['liable|liability'],
    },
    {
      mood: 'duty',
      words:
        '^prevent|mitigate|minimize|reduce|detect|filter|block|avoid ..14 harm|harmful|misuse|risk|risks|abuse|unlawful|illegal|infringing|bias|toxic|unsafe|dangerous|nonconsensual',
      unless: ['death ..4 injury', 'liability|liable'],
    },
    {
      mood: 'ban',
      words:
        '^@use|deploy|diagnose|make|decision|determine|decide|operate|automate|automated|give ..24 without ..8 human|expert|oversight|supervision|safeguard|safeguards|testing|evaluation|review|mitigation',
      unless: ['written|prior|consent|permission', 'without ..1 our|@licensor ..2 review'],
    },
    {
      mood: 'duty',
      words:
        '^carry+out|make|complete|do|undertake|undergo|conduct ..3 impact|risk|safety|bias|ethical|ethics ..1 assessment|analysis|evaluation|testing|tests|review',
    },
    {
      mood: 'duty',
      words:
        'oversight|safeguards|filters|supervision|mitigations|moderation ..3 be ..2 ^ensured|provided|implemented|maintained|guaranteed|applied',
    },
    {
      mood: 'duty',
      words:
        'measures|steps|safeguards|controls|precautions ..3 to : ..2 ^prevent|ensure|avoid|reduce|mitigate|limit|detect|block',
    },
    {
      mood: 'duty',
      words: '^ensure|make+sure|guarantee ..6 not ..1 be? ..1 used|misused|applied ..3 to|for|in|by',
      unless: ['third|recipient|recipients|users|downstream ..12 not ..2 be? ..1 used'],
    },
    // "You must implement reasonable abuse prevention measures."
    {
      mood: 'duty',
      words:
        '^put+in+place|adopt|implement|establish|maintain ..4 abuse|misuse|harm|fraud ..1 prevention|detection|monitoring ..1 measures|controls|safeguards|systems|processes',
    },
    {
      mood: 'duty',
      words:
        '^put+in+place|put|take|adopt|implement|establish ..6 measures ..3 that|to|against ..3 prevent|avoid|reduce|mitigate|stop|misuse|harm',
    },
    {
      mood: 'duty',
      words:
        'person|someone|specialist|staff|operator ..6 expertise|qualification|qualifications|knowledge|training|license ..3 must|shall ..1 ^review|check|approve|verify|confirm|supervise',
    },
    {
      mood: 'duty',
      words:
        '^carry+out|conduct|perform|complete ..4 verification|validation|checks|confirmation|review|evaluation ..2 of|for|on ..3 safety|risk|risks|accuracy|reliability|bias',
    },
    {
      mood: 'duty',
      words: '^test|check|screen|examine ..5 for ..3 harm|harmful|bias|safety|risk|risks|danger|dangerous|toxic',
      unless: ['virus|viruses'],
    },
    {
      mood: 'duty',
      words:
        'qualified|trained|competent|human|expert ..2 person|people|staff|reviewer|reviewers|employee|employees ..3 ^check|review|approve|verify|confirm|supervise',
    },
    {
      mood: 'duty',
      words:
        '^carry+out|conduct|perform|complete|undergo ..3 security|safety ..1 assessment|evaluation|review|test|testing|filing',
    },
    {
      mood: 'duty',
      words:
        '^establish|set+up|maintain|provide ..5 mechanism|process|system|procedure ..3 manual|human ..1 review|intervention|check|control',
    },
    {
      mood: 'duty',
      words:
        '^ensure|take|implement|adopt ..30 measures|steps ..1 to ..1 address|manage|counter|handle|identify|assess ..4 bias|risk|risks|harm|harms|misuse|discrimination',
    },
    {
      mood: 'duty',
      words:
        '^monitor|supervise|oversee ..3 the|its|your|it|all? ..2 system|model|software|application|deployment|operation|use|outputs|output|performance',
      unless: ['traffic|employees|consent|consents'],
    },
    {
      mood: 'ban',
      words:
        '^@use|deploy|operate|offer|release|run ..16 without ..4 moderation|filters|filter|guardrails|safeguards|safety+testing|risk+assessment|human+review|human+oversight|monitoring|safety+checks',
      unless: ['consent|permission'],
    },
    {
      mood: 'duty',
      words:
        'decision|decisions|results|result|output|outputs|recommendation|recommendations|diagnosis|diagnoses ..6 be ..2 ^confirmed|reviewed|approved|verified|checked|validated|supervised ..2 by ..4 human|person|professional|expert|specialist|physician|doctor|lawyer|clinician|qualified|licensed',
    },
    {
      mood: 'duty',
      words:
        'outputs|output|results|responses|deployments ..1 be ..1 ^monitored|logged|audited|screened|filtered|moderated ..3 for|against',
    },
    ...SAFETY,
  ],
  unless: [
    // What is to be read first.
    'review|read ..2 section|sections|terms|policy|agreement|license',
    'responsible for verifying|ensuring',
    'suitability ..4 requirements|needs',

    'confidential|confidentiality|trade+secret',
    'terminate|terminated|termination',
    'unauthorized ..1 access|disclosure',
    'unauthorized|authorized users',
    'back-up|backup|back+up',
    'personal+data',
    'bear ..3 risk|risks',
    'safeguard ..3 copies',
    'without ..3 testing ..6 suitable|modification',
  ],
  frames: [
    {
      force: 'duty',
      all: [
        'run|perform|set|offer|provide|establish|execute|complete',
        'safety|complaint|complaints|complain|redress|appeal|risk|bias',
        'test|tests|suite|way|channel|procedure|process|mechanism|check|checks|assessment',
      ],
      not: ['@warranty', 'licensor|we ..2 shall|will'],
      most: 28,
    },
    ...CHECKED,
  ],
  examples: {
    match: [
      'You must review all outputs before you publish them.',
      'You must test for weaknesses before you deploy it.',
      'Do not blindly deploy generated code in production.',
      'You must implement reasonable abuse prevention measures.',
      'You are responsible for:\n\n- Reviewing the code before you ship it, and testing it before deployment',
      'Large rollouts must undergo independent ethical review.',
      'Outputs must be monitored for misuse.',
      'Each translation must be checked by a competent person.',
      'Whoever hosts the app must implement watermarking of what it draws.',
      'Agents must be set to wait for the approval of a human operator.',
      'Do not rely on a diagnosis until a doctor has confirmed it.',
      'Your app must support a feedback channel by which users report issues.',
      'All decisions on people must include human review.',
      'You must test the Model before you deploy it.',
      'Your app must protect users against harmful content.',
      'You must consider the potential impact of your use on other people.',
      'You must limit the negative effects of what you build.',
      'Operators must consider the social impact of their systems.',
      'Predictions must be carefully checked before use in court.',
      'Any use at the bedside requires:\n\n- Medical oversight\n- Appropriate validation studies',
      'You must carry out an editorial review before publishing what it writes.',
      'You must make your own checks before relying on any answer.',
      'You must set up a way for people to complain about the system.',
      'Before release you must run the safety test suite on your model.',
      'High-risk decisions must be confirmed by a qualified professional.',
      'Operators must monitor the system while it is used.',
      'You must not deploy the Model to the public without content moderation.',
      'You must take reasonable measures to address bias in your product.',
      'The operator shall set up a process for manual review.',
      'A trained employee has to review each answer.',
      'Before release the operator shall conduct adequate validation of safety.',
      'You must implement appropriate content filters before deployment.',
      'You shall conduct safety testing of your application.',
      'You agree to ensure human oversight of decisions made with the Model.',
      'You may not use the Model to:\n\n- diagnose an illness without human oversight;\n- harm others.',
      'You may share outputs if you:\n\n(a) ensure that each output undergoes review for unlawful content.',
    ],
    noMatch: [
      'Please review Section 4 before using the outputs.',
      'The recipient agrees to store the data on protected systems using appropriate security safeguards.',
      'The books may be inspected by an expert.',
      'You may not use it unless a lawyer of ours signs a license.',
      'You assume full responsibility for verifying the accuracy of all answers.',
      'You must take reasonable measures to avoid damage, such as backup copies of your data.',
      'The Licensor will take no security measures.',
      'You may test the Model.',
      'You must keep the copyright notices.',
    ],
  },
};
