import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'circumvention',
  says: [
    'strip|stripping|scrub|scrubbing|erase|erasing|wash|crop|cropping|blur ..4 provenance|watermark|watermarks|metadata|label|labels|tag|mark|marks',
    'dodge|dodging|slip|slipping|get|getting|sneak|sneaking ..2 past|around|a|an|our ..3 block|blocks|ban|bans|filter|filters|guard|guards|check|checks|limit|limits|refusal|refusals|moderation',
    'dodge|dodging|evade|evading ..3 block|blocks|ban|bans|suspension|suspensions|filter|filters|check|checks|limit|limits',
    'trick|tricking|coax|coaxing|fool|fooling|talk|talking|persuade|turn|turning|switch|switching ..8 filter|filters|guardrail|guardrails|safety|safeguard|safeguards|refusal|refusals|content+filter|grounding',
    'jailbreaks|uncensor|uncensored|abliterated|abliterate|abliteration',
    'get|getting|work|working ..1 around ..4 limit|limits|restriction|restrictions|filter|filters|safeguard|safeguards',
    'circumvent|circumventing|circumvention|bypass|bypassing|jailbreak|jailbreaking|subvert|sidestep|evade|tamper',
    'disable|override|defeat|remove|weaken|disrupt|avoid|undermine|interfere ..6 safety|safeguard|filter|guardrail|protection|restriction|moderation|security|limit|mechanism|watermark',
    'rate ..1 limit|limits',
    'prompt+injection',
    'poison|poisoned|poisoning ..4 data|dataset|datasets|training|classifier|classifiers',
    'enable+functionality+disabled',
  ],
  masks: [
    'evade|evading|circumvent|slip ..4 sanction|sanctions|export|embargo',
    'circumvent|evade|bypass ..3 regulatory|legal|export|border ..1 control|controls',
    'national|state|public|social|international security|order',
    'evade|evading ..3 law|tax|taxes|arrest|payment|paying|fees',
    'circumvent|bypass|evade|sidestep ..5 law|laws|regulation|regulations|statute|statutes',
  ],
  examples: {
    match: [
      'training our filters with poisoned data',
      'to dodge a ban',
      'poisoning the training data',
      'coaxing it past its filters',
      'to bypass safety filters or usage limits',
      'to remove usage restrictions or safety measures',
    ],
    noMatch: ['to remove stains', 'to undermine state security'],
  },
};
