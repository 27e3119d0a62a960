import { stems } from '../../text/stem.ts';

/**
 * What a word is under: a ban, a permission, a duty; inside an exception or a condition; and who acts. One word may be
 * under several ("you may only" permits and limits).
 */
export const Mood = {
  Permit: 1,
  Duty: 2,
  Negated: 4,
  /** Words such as "prohibited" that ban by themselves. */
  Prohibited: 8,
  Exception: 16,
  Condition: 32,
  /** The one who takes the license acts. */
  You: 64,
  /** The licensor acts. */
  Licensor: 128,
  /** "only", "solely" stand before the word in its clause. */
  Only: 256,
  /** The verb, or the noun of action, that a grant of rights gives: see granted.ts. */
  Granted: 512,
  /** … where it is given under patents alone. */
  Patent: 1024,
  /** In "provided that you …": a condition that says what one must do. */
  Proviso: 2048,
  /** A negation that describes and bans nothing: "the terms do not include …", "works that are not covered". */
  Descriptive: 4096,
} as const;

export const ACTING = Mood.You | Mood.Licensor;
export const ZONE = Mood.Exception | Mood.Condition;

export const PERMIT = stems('may can might');
export const DUTY = stems('must shall will should would');
export const YOU = stems(
  'you licensee licensees user recipient customer anyone person member researcher distributor subscriber everyone everybody nobody party individual sublicensee developer client purchaser buyer institution consumer visitor reseller publisher participant student scientist investigator requester requestor signatory applicant grantee deployer',
);
export const ACTORS = stems('you we not and or but , ; : shall must may do');
export const LICENSOR = stems('we licensor company contributor author holder provider owner');
export const NEGATION = stems('not nor neither never cannot nothing nobody none');
export const PROHIBITION = stems('prohibit forbid forbidden refrain disallow abstain desist forbear ban unauthorized');
export const PREVENTION = stems(
  'prevent stop restrict limit preclude bar hinder impair impose affect diminish reduce curtail abridge deprive takes',
);
/** What one may be from an act: "precluded from selling it". */
export const HELD_BACK = stems('bar barred debarred preclude enjoined restrained disqualified estopped');
export const ONLY = stems('only solely exclusively strictly');
export const ALLOWED = stems('allow permit authorize entitled free liberty licensed welcome permissible');
export const TOLERATED = stems('allow permit authorize tolerate condone permissible');
export const OBLIGED = stems('required obliged obligated bound');
/** Verbs that make a clause of the words around them. */
export const VERBS = stems('may must shall will should can cannot be agree have do grant');
/** What is wished and not asked. */
export const ENCOURAGED = stems('encouraged invited advised urged recommended');
export const PROMISE = stems('agree undertake undertakes covenant commit promise');
/** "No right", "no person", "in no case": what "no" before them negates goes on. */
export const NOTHING_OF = stems(
  'right attempt permission license authority person one party part user licensee case circumstance use',
);
/** What "provided" opens a condition before; elsewhere it is a verb. */
export const PROVISO = stems('that , you no all any each such the these this licensee it they nothing');
export const EXCEPTION = stems('except unless excluding exclude save excepting notwithstanding');
export const CONDITION = stems('if when whenever where until while provided once upon');

/** Whether a stem is a verb of will: "may", "must", "cannot". */
export function isModal(s: string): boolean {
  return PERMIT.has(s) || DUTY.has(s) || s === 'cannot';
}
