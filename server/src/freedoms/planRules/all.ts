import { actRules } from './acts.ts';
import { commerceRules } from './commerce.ts';
import { dutyRules } from './duties.ts';
import { outputRules } from './outputs.ts';
import { purposeRules } from './purpose.ts';
import type { PlanRule } from './rule.ts';
import { sizeRules } from './size.ts';
import { whoRules } from './who.ts';

/** Every rule, in the order in which conditions are told: who, how large, what for, what one may not, what one must. */
export const planRules: readonly PlanRule[] = [
  ...whoRules,
  ...sizeRules,
  ...commerceRules,
  ...actRules,
  ...outputRules,
  ...purposeRules,
  ...dutyRules,
];
