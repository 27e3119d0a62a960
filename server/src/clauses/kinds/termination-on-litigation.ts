import type { ClauseKind } from '../kind.ts';
import { ON_LITIGATION } from '../otherWords/endings.ts';
import type { Statement } from '../statements/statements.ts';

const SUIT =
  'litigation|lawsuit|suit|proceeding|legal+action|action|claim|sue|counterclaim|cross-claim|assert|allege|challenge';
/** "Upon conclusion of the Harbor Challenge": an event, and no dispute. */
const COMPETITION = 'conclusion|end|start|close|completion|duration of ..4 challenge';
const RIGHTS = 'license|right|grant|permission|agreement|patent+license|rights';
/** The verb, and no End User. */
const ENDS =
  'will+end|shall+end|license+ends|rights+end|right+ends|permission+ends|grant+ends|agreement+ends|automatically+end|immediately+end|also+end|end+automatically|end+immediately|end+at|end+on|end+as|end+if|end+when|end+upon|end+your|end+the';
const STARTS =
  'file|commence|initiate|bring|institute|participate|assert|sue|threaten|allege|make|pursue|maintain|join|challenge|claim';

export const kind: ClauseKind = {
  id: 'termination-on-litigation',
  group: 'term',
  effect: 'neutral',
  freedoms: ['use'],
  osd: [],
  title: 'Ends on litigation',
  meaning: 'Rights end when you sue over patents, copyright or other rights.',
  why: 'It keeps peace among those who share the work, and open licenses have it for patents. A wide trigger, such as any legal proceeding, can also take away the right to defend yourself.',
  advice: 'See what triggers it: patent suits over this work alone are common; any claim over any right is wide.',
  says: [
    {
      mood: 'any',
      words: `if|where|when|should|upon|event|because|once ..14 ${SUIT} ..99 ${RIGHTS} ..30 terminate|${ENDS}|revoke|revoked|cease|suspend|void|expire|lapse|withdrawn`,
      unless: ['indemnify', 'survive', COMPETITION],
    },
    {
      mood: 'any',
      words: `terminate|${ENDS}|revoke|cease|expire|lapse|suspend ..25 ${STARTS} ..8 litigation|lawsuit|suit|proceeding|legal+action|action|claim|patent|infringement|counterclaim|cross-claim`,
      unless: ['indemnify', 'survive', 'you|licensee may terminate'],
    },
    {
      mood: 'any',
      words: `anyone|whoever|person|party|licensee|those ..3 start|starts|file|files|bring|brings|sue|sues|commence|commences|initiate|initiates|take|takes ..4 ${SUIT} ..20 lose|loses|forfeit|forfeits|end|ends|terminate|lapse`,
    },
    {
      mood: 'any',
      words: `${RIGHTS} ..3 lapse|end|terminate|expire|cease|lost ..2 when|if|once|where ..2 you|licensee|user ..2 take|start|file|bring|commence|initiate ..2 legal|court|suit|action|patent`,
    },
    { mood: 'any', words: `terminate|${ENDS}|revoke|cease|suspend ..10 if|when|upon|should ..6 sue` },
    {
      mood: 'any',
      words:
        'license|rights|grant|permission ..6 lapse|lapses|end|ends|terminate|terminates|expire|expires|cease|ceases ..3 if|when|should|once|where ..4 asserts|assert|alleges|allege|claims|claim|contends|sues|sue ..14 infringe|infringes|infringing|infringement|patent|copyright|copyrights',
    },
    ...ON_LITIGATION,
  ],
  values: (statement) => ({ trigger: trigger(statement) }),
  frames: [
    {
      force: 'any',
      all: [
        'suing|sue|sues|litigating',
        'ends|end|terminates|terminate|loses|lose|lapse|lapses|void|revoked|forfeit',
        'license|rights|permission|grant',
      ],
      not: ['indemnify|survive|attorney|not|no|right ..2 to ..1 sue'],
      most: 18,
    },
  ],
  examples: {
    match: [
      'Suing us ends your license.',
      'Rights under this license lapse if the licensee asserts that the Model infringes its copyrights.',
      'If you sue anyone over patents in this model, your patent license ends on the day you file.',
      'All licenses granted to you terminate if you bring a lawsuit claiming that the model infringes your copyright.',
      'This license ends automatically as of the date you commence an action against the licensor.',
    ],
    noMatch: [
      'Upon conclusion of the Harbor Challenge, all rights under this license end automatically.',
      'If End User gets a patent on a change, End User agrees not to allege infringement of it against the license holders.',
      'Any lawsuit about this license must be brought in Berlin.',
      'You will indemnify us against any claim, and this duty survives termination.',
      'This license ends if you breach it.',
    ],
  },
};

function trigger(statement: Statement): 'patent' | 'copyright' | 'ip' | 'any' {
  const patent = statement.satisfied.hasStem('patent');
  const copyright = statement.satisfied.hasStem('copyright');
  if (statement.satisfied.hasStem('intellectual') || (patent && copyright)) return 'ip';
  if (patent) return 'patent';
  return copyright ? 'copyright' : 'any';
}
