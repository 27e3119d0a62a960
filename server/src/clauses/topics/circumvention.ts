import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'circumvention',
  says: [
    'get|getting|work|working ..1 around ..4 limit|limits|restriction|restrictions|filter|filters|safeguard|safeguards',
    'circumvent|circumventing|circumvention|bypass|bypassing|jailbreak|jailbreaking|subvert|sidestep|evade|tamper',
    'disable|override|defeat|remove|weaken|disrupt|avoid|undermine|interfere ..6 safety|safeguard|filter|guardrail|protection|restriction|moderation|security|limit|mechanism|watermark',
    'rate ..1 limit|limits',
    'prompt+injection',
    'enable+functionality+disabled',
  ],
  masks: [
    'circumvent|evade|bypass ..3 regulatory|legal|export|border ..1 control|controls',
    'national|state|public|social|international security|order',
    'evade|evading ..3 law|tax|taxes|arrest|payment|paying|fees',
    'circumvent ..3 law|regulation',
  ],
  examples: {
    match: ['to bypass safety filters or usage limits', 'to remove usage restrictions or safety measures'],
    noMatch: ['to remove stains', 'to undermine state security'],
  },
};
