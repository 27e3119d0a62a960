import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { review } from '../review.ts';
import { checks } from './all/index.ts';
import { applied } from './applied.ts';

const reviewed = (files: Readonly<Record<string, string>>) =>
  review({
    files: Object.entries(files).map(([path, text]) => ({ path, named: true, content: { state: 'text', text } })),
  });

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
        if (fixed === undefined) continue;
        it('is gone after its first fix, which changes nothing when it is applied again', () => {
          const [finding] = findingsIn(files);
          const after = applied(files[first] ?? '', finding?.fixes[0]?.edits ?? []);
          assert.equal(after, fixed);
          assert.deepEqual(findingsIn({ ...files, [first]: after }), []);
        });
      }
    });
  }
});
