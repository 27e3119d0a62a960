import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { ProjectFile } from '../projects/project.ts';
import { mayState, statedIn } from '../projects/stated/stated.ts';
import { review } from '../review.ts';
import { checks } from './all/index.ts';
import { applied } from './applied.ts';
import { type Fix, SEVERITIES, type Severity } from './finding.ts';

const reviewed = (files: Readonly<Record<string, string>>) =>
  review({
    files: Object.entries(files).map(([path, text]): ProjectFile => {
      const stated = mayState(path) ? statedIn(path, new TextEncoder().encode(text)) : null;
      return stated === null
        ? { path, named: true, content: { state: 'text', text } }
        : { path, content: { state: 'listed', stated } };
    }),
  });

/** The files after a fix; those that it makes are among them. */
function afterFix(files: Readonly<Record<string, string>>, { edits, creates }: Fix): Readonly<Record<string, string>> {
  const made = Object.fromEntries((creates ?? []).map(({ path, text }) => [path, text]));
  const changed = Object.entries(files).map(([path, text]) => {
    return [
      path,
      applied(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    ] as const;
  });
  return { ...made, ...Object.fromEntries(changed) };
}

/** How many findings there are of each check, of those as bad as `least` or worse. */
function countsIn(files: Readonly<Record<string, string>>, least: Severity): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check, severity } of reviewed(files).documents.flatMap(({ findings }) => findings)) {
    if (SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)) counts.set(check, (counts.get(check) ?? 0) + 1);
  }
  return counts;
}

describe('checks', () => {
  for (const check of checks) {
    describe(check.id, () => {
      const isOurs = (id: string) => (check.perKind ? id.startsWith(`${check.id}/`) : id === check.id);
      const findingsIn = (files: Readonly<Record<string, string>>) =>
        reviewed(files)
          .documents.flatMap(({ findings }) => findings)
          .filter(({ check: id }) => isOurs(id));

      it('says what it is', () => {
        assert.ok(Object.values(check.docs).every((text) => text.trim() !== ''));
        assert.ok(check.examples.length > 0 || existsSync(check.testedBy ?? ''));
        assert.ok(check.severities.length > 0);
      });

      for (const { files, fixed } of check.examples) {
        const [first = ''] = Object.keys(files);
        it(`is found in its example ${first}`, () => {
          const findings = findingsIn(files);
          assert.ok(findings.length > 0);
          assert.ok(findings.every(({ severity, message }) => check.severities.includes(severity) && message !== ''));
        });
        it('has fixes that mend it, and bring about nothing as bad', () => {
          const [finding] = findingsIn(files);
          if (finding === undefined) return;
          const before = countsIn(files, finding.severity);
          for (const fix of finding.fixes) {
            const after = countsIn(afterFix(files, fix), finding.severity);
            assert.ok((after.get(finding.check) ?? 0) < (before.get(finding.check) ?? 0), fix.title);
            for (const [id, count] of after) assert.ok(count <= (before.get(id) ?? 0), `${fix.title}: ${id}`);
          }
        });
        if (fixed === undefined) continue;
        it('is gone after its first fix, which changes nothing when it is applied again', () => {
          const fix = findingsIn(files)[0]?.fixes[0] ?? { title: '', edits: [] };
          const after = afterFix(files, fix);
          assert.equal(after[first], fixed);
          assert.deepEqual(findingsIn(after), []);
        });
      }
    });
  }
});
