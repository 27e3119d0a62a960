import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Project } from '../projects/project.ts';
import { jsonReport } from '../reports/json.ts';
import type { Review } from '../review/value.ts';
import { review } from '../review.ts';
import { changed } from './changed.ts';
import { fixAll } from './fixAll.ts';
import { writeObligations } from './obligations.ts';

const LICENSE = `Heron License

1. Grant. You may use, copy, modify and distribute the Model.

2. You may not use the Model to train any other model.

3. If you distribute the Model, you must
   (a) prominently display "Built with Heron" in the documentation;
   (b) give a copy of this license to everyone who receives it.
`;
const CARD =
  '---\nlicense: Apache-2.0\nbase_model: a/b\npipeline_tag: text-generation\nlanguage: [En]\n---\n\n# Heron 🪶\n\nHeron is an open-source language model.\n\n## Uses\n\nAnyone may use it for any purpose.\n';

/** Pieces that a person types, pastes or takes away: half of them break something. */
const PIECES = [
  '---\n',
  'license: MIT\n',
  '\r\n',
  '🪶',
  '`',
  '<!-- ',
  ' -->',
  '\n\n## License\n\n',
  'open source ',
  '"',
  '- ',
  ': ',
  '\n4. You may not sell the Model.\n',
];

type Step =
  | { readonly do: 'edit'; readonly file: number; readonly at: number; readonly gone: number; readonly piece: number }
  | { readonly do: 'fix'; readonly which: number; readonly fix: number }
  | { readonly do: 'fix-all' | 'obligations' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    file: fc.nat(1),
    at: fc.nat(600),
    gone: fc.nat(30),
    piece: fc.nat(PIECES.length - 1),
  }),
  fc.record({ do: fc.constant('fix' as const), which: fc.nat(20), fix: fc.nat(3) }),
  fc.record({ do: fc.constantFrom('fix-all' as const, 'obligations' as const) }),
);

function after(project: Project, reviewed: Review, next: Step): Project {
  switch (next.do) {
    case 'edit': {
      const file = project.files[next.file % project.files.length];
      if (file?.content.state !== 'text') return project;
      const start = Math.min(next.at, file.content.text.length);
      const end = Math.min(start + next.gone, file.content.text.length);
      return changed(project, { edits: [{ path: file.path, start, end, newText: PIECES[next.piece] ?? '' }] });
    }
    case 'fix': {
      const fixes = reviewed.documents.flatMap(({ findings }) => findings.flatMap((finding) => finding.fixes));
      const fix = fixes[next.which % Math.max(1, fixes.length)];
      return fix === undefined ? project : changed(project, fix);
    }
    case 'fix-all':
      return fixAll(project).project;
    case 'obligations': {
      const [model] = reviewed.models;
      return model === undefined ? project : changed(project, writeObligations(project, reviewed, model).change);
    }
  }
}

describe('edits and fixes in any order', () => {
  it('leave texts, findings and offsets as a fresh review of the same texts has them', () => {
    const files: Project['files'] = [
      { path: 'LICENSE', content: { state: 'text', text: LICENSE } },
      { path: 'README.md', content: { state: 'text', text: CARD } },
    ];
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        let project: Project = { files };
        let reviewed = review(project);
        for (const one of steps) {
          project = after(project, reviewed, one);
          reviewed = review(project, reviewed);
          assert.equal(jsonReport(reviewed), jsonReport(review(project)));
          for (const { source, findings } of reviewed.documents) {
            for (const { start, end, fixes } of findings) {
              assert.ok(0 <= start && start <= end && end <= source.length);
              for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.start <= edit.end);
            }
          }
        }
      }),
      { numRuns: Number(process.env.FIX_SCRIPTS ?? 60) },
    );
  }).timeout(60_000);
});
