import { find } from '../patterns/pattern.ts';
import { wholeOf } from '../statements/leadPart.ts';
import { partOf, type Statement } from '../statements/statements.ts';
import { topicsOf } from '../topic.ts';
import { holds } from './shared.ts';

/** "… to offer a product that competes with a credit bureau": what stands behind it is no topic of the ban. */
export function onlyCompetes(own: Statement): boolean {
  const competes = find('compete|competes|competing ..2 with', 'any', own);
  return competes !== null && topicsOf(partOf(own, 0, competes.start)).length === 0;
}

/** What is said in sentences that ban no use: of a policy, a liability, a warranty, or what another kind is about. */
export const SILENT = [
  // A name or a mark: trademark-limit.
  '@use ..2 term|terms|word|words|name|names ..1 "',
  'protect|safeguard|secure ..12 from|against ..2 unauthorized',
  'please ..3 report',
  // "Do not write to us about spam": what one does to who gives it, and not with it.
  'not|never ..1 write|email|e-mail|mail|message|call|phone|contact|ask|bother|consult ..1 us|@licensor',
  'reporting ..8 :',
  'disclaim ..6 @liability|@warranty',
  '@warranty ..20 as+is|merchantability|noninfringement|fitness',
  'no|not ..4 @warranty',
  'we|licensor|company|author|authors|contributors|provider ..2 do+not ..1 represent',
  'represent|represents|warrant ..2 warrant|represent',
  'not ..1 be ..1 required|obligated|obliged to',
  'must|shall|will|agree ..4 notify',
  'permitted by fair+use',
  'audit|audits|inspection|inspections ..1 shall|will|must',
  'responsible ..4 for ..2 failure|delay|delays|nonperformance|anything ..40 beyond|god|strikes|caused',
  'in+no+event ..30 liable|liability|responsible|entitled|obligated|deemed|construed|damages|considered|exceed|required|less|reasonable|treated',
  'reserve ..2 right',
  'not ..2 rely',
  'not ..2 be ..2 taken|treated|regarded|understood|read ..2 as ..8 advice|factual|fact|facts|guidance',
  'ensure|ensuring|responsible ..40 do+not ..1 violate|infringe',
  'do+not ..1 imply|mean|confer|convey|affect',
  'in+no+way|not ..3 be ..3 @liability',
  'be not prohibited|forbidden|disallowed|banned',
  'not fault tolerant',
  'be not ..4 intended|designed|tested|certified|recommended|suitable',
  'not ..2 be ..3 intended|designed|tested|certified|recommended|suitable',
  'not intended|designed|tested|certified|recommended|suitable',
  'neither|nor ..6 intended|designed|tested|certified|recommended|suitable',
  'not ..2 deemed|construed|interpreted|considered ..2 grant|confer|convey|imply',
  'no ..8 be ..1 considered|deemed|construed|interpreted',
  'nothing ..8 grant|permit|constitute|construed|limit|prevent|create|establish',
  'do+not ..1 grant|constitute|include|cover|address',
  'misrepresent ..6 original|origin|origins|authorship ..1 of',
  'may+or+may+not',
  'not+addressed|not+covered',
  'no ..1 position',
  'no ..2 restraint|restraints|limits|restrictions on',
  'unenforceable|invalid',
  // "… recorded such that nobody can be identified": what they are like.
  'such|so that ..4 cannot|not ..1 be',
  // What a breach leads to.
  'breach|violation|misuse ..16 be|result|lead ..2 subject|in|to ..4 termination|suspension|remedies|revocation',
  // Words of export control, which is a kind of its own.
  'know or have reason to know',
  // Of a ban of reverse engineering.
  'notwithstanding this limitation',
  'consequential|indirect loss|losses|damages',
  'be|may ..1 prohibited by ..4 @law',
  'no ..6 @license ..4 granted',
  'not responsible|liable ..2 for ..4 content|operation|accuracy',
  'use|usage|services ..6 do+not require',
  'do+not violate ..4 of ..1 this|these ..1 license|agreement|terms',
  'initiate|commence|institute ..4 litigation|lawsuit',
  // What you can allow binds somebody else.
  'without your prior|express|written? consent|permission|approval',
  'not ..1 be granted unless',
];

/** Whose support is claimed: that of the licensor, a matter of names, unless people are posed as. */
export const CLAIMS_SUPPORT =
  'suggest|suggests|imply|implies ..6 endorsement|endorse|endorses|sponsorship|official+status';
export const POSED_AS =
  'impersonate|impersonating|deepfake|deepfakes|imply|implying ..1 their participation|endorsement';

/** Acts that have kinds of their own: an item that names one, and no topic, is not a use that is prohibited. */
export const OTHER_ACTS = [
  'reverse+engineer|reverse-engineer|decompile|disassemble|benchmark|benchmarking',
  'train|improve|distill|fine-tune|teach|imitate|emulate|mimic ..14 model|llm|network|algorithm|machine+learning',
  'compete|competing|competitive|competitor|competes',
  'noncommercial|commercial|commercially|production|revenue|profit|funding|turnover|equity',
  'sublicense|resell|rent|lease|sell|sale|redistribute|assign|loan|export|reexport|transfer|publish|modify|adapt',
  'distribute|copy|reproduce|translate ..8 @model',
  'remove|alter|obscure|delete|removal|weakening ..12 @notice|@trademark|proprietary|label|legend',
  'resale|redistribution|distribution',
  'source+code|@trademark|confidential|confidentiality|@hosted|derivative|derivatives',
  'for a|any fee|charge|payment',
];

/** Sentences about liability name much that they do not ban. */
export const LEGALESE = ['liable|liability|indemnify|damages|warranty|warranties|merchantability'];

/** Laws beside those of export. */
const OTHER_LAWS = [
  '@use ..20 violate|violation ..2 any ..1 applicable ..1 law|laws ..1 ,|or|and',
  'violate|violates|violation|against|contrary ..3 applicable law|laws ..1 ,|or|and|(|including',
];

/** Purposes beside what is exported, and to whom. */
const FOR_USE = ['not|nor|or|be|otherwise|, ..2 use|used|using', 'for any|purposes|activities|use|uses'];

/** Whether a ban of these topics is one of export law alone: that is a kind of its own. */
export function onlyExport(statement: Statement, topics: readonly string[]): boolean {
  if (!holds('export|sanction|embargo|embargoed|itar|trade+control', wholeOf(statement))) return false;
  return topics.every((topic) => topic === 'illegal-activity' || topic === 'critical-infrastructure')
    ? !holds(OTHER_LAWS, statement)
    : // "… will not export it for military end-uses"; "… or use it for a purpose that the law prohibits" bans the use.
      holds('not|or|and|, export|reexport ..6 @licensed|products|from|into|to', wholeOf(statement)) &&
        !holds(FOR_USE, statement);
}

/** Wrongs done with a name or a mark. */
const DECEIVES_OR_BREAKS = [
  'misrepresent|impersonate|infringe|infringing',
  'violate|misappropriate ..8 copyright|copyrights|patent|intellectual|third',
];

/** Whether a ban of these topics limits names and marks alone, a kind of its own: so it is unless someone is deceived. */
export function onlyMarks(topics: readonly string[], own: Statement): boolean {
  if (!topics.every((topic) => topic === 'ip-infringement' || topic === 'impersonation')) return false;
  if (!topics.includes('impersonation') && holds('remove|alter|change|obscure ..12 @notice', own)) return true;
  return holds('@trademark|name|names', own) && !holds(DECEIVES_OR_BREAKS, own);
}
