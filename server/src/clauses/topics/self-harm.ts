import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'self-harm',
  says: [
    'starvation|starve|starving ..3 diet|diets|oneself|themselves|weight|cutting|method|methods',
    'end|ending ..2 life ..3 look|seem|way',
    'injure|injuring|hurt|hurting ..1 themselves|oneself|yourself|himself|herself',
    'suicide|suicidal|anorexia|bulimia|self-harm|self-injury|self-harming|self-mutilation|self-inflicted|self-destructive|cutting|proana',
    'eating+disorder|disordered+eating|thinspiration',
    'unhealthy|extreme|dangerous|harmful|disordered ..2 diet|diets|dieting|fasting|eating|exercise|weight',
    'unhealthy|unattainable|unrealistic|harmful ..6 body|beauty|weight',
    'thinness|purging|body+shaming',
    'self ..2 harm|injury',
    'harm|injure|hurt|kill ..2 themselves|oneself|yourself|themself',
    'take|taking|end|ending ..2 own ..1 life|lives',
    'starve|starving ..2 themselves|oneself|yourself',
    'end|ending|take|taking ..1 their|his|her|your|ones life|lives',
    'overdose|overdoses|overdosing',
    'pro-ana|pro-mia|thinspo|suicidality|parasuicide',
    'dangerous|risky|viral ..1 challenge|challenges|stunt|stunts|dare|dares',
    'lose|losing ..2 will ..2 live',
  ],
  masks: ['cutting ..2 edge', 'cutting and pasting', 'the|model|these|any weights'],
  examples: {
    match: [
      'praise of starvation diets',
      'to promote unhealthy dieting',
      'to encourage people to take their own lives',
      'to encourage suicide, self-harm or eating disorders',
      'to lead people to hurt themselves',
      'to talk people into ending their lives',
      'praise of overdoses',
      'dangerous challenges',
      'pro-ana pages',
    ],
    noMatch: ['to harm others', 'for example by cutting and pasting code', 'the challenge of translation'],
  },
};
