import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied } from '../../server/src/checks/applied.ts';
import { safeFixes } from '../../server/src/checks/safeFixes.ts';
import { fixAll } from '../../server/src/fixes/fixAll.ts';
import { decode } from '../../server/src/projects/decode.ts';
import type { Project } from '../../server/src/projects/project.ts';
import { review } from '../../server/src/review.ts';
import { parseYaml } from '../../server/src/text/yaml.ts';

/** What came of fixing a folder of cards, each as a model of its own. */
export interface FixFigures {
  readonly cards: number;
  readonly changed: number;
  /** By check: safe fixes that the first review offers, and those that were applied in the end. */
  readonly byCheck: ReadonlyMap<string, { readonly offered: number; readonly applied: number }>;
  /** Cards whose metadata could be read before and cannot any more. Like the following, none should be. */
  readonly brokenYaml: readonly string[];
  /** Cards that a second run changes. */
  readonly changedAgain: readonly string[];
  /** Cards with a safe fix that was not applied. */
  readonly left: readonly string[];
  /** Cards that are not what the edits alone make of them. */
  readonly elsewhere: readonly string[];
}

/** Applies every safe fix to each card of the folders, in memory. */
export function measureFixes(corpus: string): FixFigures {
  const byCheck = new Map<string, { offered: number; applied: number }>();
  const of = (check: string) => {
    const counted = byCheck.get(check) ?? { offered: 0, applied: 0 };
    byCheck.set(check, counted);
    return counted;
  };
  const figures = { cards: 0, changed: 0, brokenYaml: [], changedAgain: [], left: [], elsewhere: [] } as {
    cards: number;
    changed: number;
    brokenYaml: string[];
    changedAgain: string[];
    left: string[];
    elsewhere: string[];
  };
  for (const folder of ['cards', 'dataset-cards']) {
    for (const name of readdirSync(join(corpus, folder)).sort()) {
      if (!name.endsWith('.md')) continue;
      const project: Project = {
        files: [{ path: 'README.md', content: decode(readFileSync(join(corpus, folder, name))), named: true }],
      };
      const [file] = project.files;
      if (file?.content.state !== 'text') continue;
      figures.cards++;
      const findings = review(project).documents.flatMap((document) => document.findings);
      const offered = safeFixes(findings);
      for (const { finding } of offered) of(finding.check).offered++;
      const fixed = fixAll(project);
      for (const { finding } of fixed.fixes) of(finding.check).applied++;
      const [after] = fixed.files;
      if (after === undefined) continue;
      figures.changed++;
      if (isYaml(file.content.text) && !isYaml(after.after)) figures.brokenYaml.push(name);
      if (fixAll(fixed.project).files.length > 0) figures.changedAgain.push(name);
      const open = safeFixes(fixed.review.documents.flatMap((document) => document.findings));
      if (open.length > 0) figures.left.push(`${name}: ${open.map(({ finding }) => finding.check).join(', ')}`);
      // The first round's edits alone: what they do not cover is as it was.
      const once = applied(
        file.content.text,
        offered.flatMap(({ fix }) => fix.edits),
      );
      if (offered.length === fixed.fixes.length && once !== after.after) figures.elsewhere.push(name);
    }
  }
  return { ...figures, byCheck };
}

function isYaml(card: string): boolean {
  const metadata = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(card)?.[1];
  return metadata === undefined || parseYaml(metadata).problems.length === 0;
}
