import { type Fingerprint, trimmed } from '../../server/src/licenses/fingerprint.ts';
import { headingsBefore, readWords, titleHash } from '../../server/src/licenses/words.ts';

/** So many runs of words tell a text; those with the smallest hashes, so that texts that are alike sample alike. */
const SAMPLED = 80;
/** So many runs must tell a text from each of those that are most like it. */
const TELLING = 10;
/** Texts that share this part of their samples are alike. */
const ALIKE = 0.35;
const MOST_RIVALS = 40;

/** Makes the fingerprints of texts that are all different. */
export function fingerprintsOf(texts: readonly string[], sampled = SAMPLED, telling = TELLING): readonly Fingerprint[] {
  const read = texts.map((text) => {
    const words = readWords(text);
    return { words, own: new Set(words.runs.subarray(3, Math.max(3, words.count))) };
  });
  const samples = read.map(({ own }) => [...own].sort((a, b) => a - b).slice(0, sampled));
  const extra =
    telling === 0
      ? samples.map(() => [])
      : tellingRuns(
          read.map(({ own }) => own),
          samples,
          telling,
        );
  return read.map(({ words }, i) => {
    const runs = Int32Array.from([...new Set([...(samples[i] ?? []), ...(extra[i] ?? [])])].sort((a, b) => a - b));
    const sampledRuns = new Set(runs);
    const at: number[] = [];
    for (let w = 3; w < words.count; w++) if (sampledRuns.has(words.runs[w] ?? 0)) at.push(w);
    const [first, last] = trimmed(
      at.map((w) => words.runs[w] ?? 0),
      0,
      at.length - 1,
    );
    const { count, hashes } = words.sentences;
    return {
      words: words.count,
      head: at.length === 0 ? 0 : (at[first] ?? 3) - 3,
      tail: at.length === 0 ? 0 : words.count - (at[last] ?? 3) - 1,
      runs,
      title: titleHash(words, headingsBefore(words, 0, words.sentences.from[0] ?? words.count)),
      sentences: hashes.slice(0, count),
      parts: words.parts.hashes.slice(0, words.parts.count),
    };
  });
}

/** For each text a few runs that the texts most like it have not; few runs that tell it from many come first. */
function tellingRuns(
  all: readonly ReadonlySet<number>[],
  samples: readonly (readonly number[])[],
  telling: number,
): readonly (readonly number[])[] {
  const holders = new Map<number, number[]>();
  samples.forEach((runs, i) => {
    for (const run of runs) holders.set(run, [...(holders.get(run) ?? []), i]);
  });
  return samples.map((own, i) => {
    const shared = new Map<number, number>();
    for (const run of own) for (const j of holders.get(run) ?? []) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1);
    const rivals = [...shared]
      .filter(([, count]) => count >= ALIKE * own.length)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_RIVALS)
      .map(([j]) => j);
    const need = new Map<number, number>();
    for (const j of rivals) {
      const have = own.filter((run) => !all[j]?.has(run)).length;
      if (have < telling) need.set(j, telling - have);
    }
    const chosen: number[] = [];
    const tells = new Map<number, readonly number[]>();
    for (const run of all[i] ?? []) {
      if (own.includes(run)) continue;
      const from = [...need.keys()].filter((j) => !all[j]?.has(run));
      if (from.length > 0) tells.set(run, from);
    }
    while (need.size > 0 && tells.size > 0) {
      let best = -1;
      let most = 0;
      for (const [run, from] of tells) {
        const value = from.filter((j) => need.has(j)).length;
        if (value > most || (value === most && value > 0 && run < best)) [best, most] = [run, value];
      }
      if (most === 0) break;
      for (const j of tells.get(best) ?? []) {
        const left = need.get(j);
        if (left === undefined) continue;
        if (left <= 1) need.delete(j);
        else need.set(j, left - 1);
      }
      tells.delete(best);
      chosen.push(best);
    }
    return chosen;
  });
}
