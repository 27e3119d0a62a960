import type { CheckedDocument } from '../checks/check.ts';
import { runChecks } from '../checks/run.ts';
import { judgeClaim } from '../freedoms/judgeClaims.ts';
import type { Reader } from '../freedoms/reader.ts';
import type { Acknowledgement, Config } from '../projects/config/config.ts';
import { profileOf } from '../projects/config/configs.ts';
import { appliesTo } from '../projects/identified.ts';
import type { DocumentType } from '../projects/project.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import type { JudgedModel } from './models.ts';
import type { DocumentReview } from './value.ts';

/** A reviewed document, and what of its configuration it made use of. */
export interface CheckedReview {
  readonly review: DocumentReview;
  readonly settings: Settings;
  readonly acknowledgedBy: ReadonlySet<Acknowledgement>;
}

/** The configuration that governs a document, the document's path as it names it, and for whom it is reviewed. */
interface Settings {
  readonly config: Config | null;
  readonly configPath: string | null;
  readonly inBaseline: CheckedDocument['inBaseline'];
  readonly reader: Reader;
}

/** A document is in no model only where a person named it or it cannot be read, and then its findings are told too. */
export function reviewDocument(
  read: ReadDocument,
  type: DocumentType,
  model: JudgedModel | null,
  settings: Settings,
): CheckedReview {
  const { document, outline, clauses, unread, reading, kinds, suppressions } = read;
  const { path, source, card, problem, detail } = document;
  const { config, configPath, inBaseline, reader } = settings;
  const claims = read.claims.map((claim) => ({
    ...claim,
    verdict: model === null ? ('unsupported' as const) : judgeClaim(claim, source, model.verdict.ground),
  }));
  const profile = profileOf(config);
  const text = {
    path,
    type,
    source,
    card,
    problem,
    detail,
    clauses,
    unread,
    claims,
    known: read.known,
    kinds,
    suppressions,
  };
  const checked: CheckedDocument = { ...text, config, configPath, inBaseline, profile, reader, asConfig: null };
  const { findings, acknowledgedBy } = runChecks(checked, model?.checked ?? null);
  const found = { ...identifiedIn(read), clauses, unread, claims, findings };
  const { language } = reading;
  const review = { path, type, language, source, outline, ...found, kinds, config: config?.path ?? null };
  return { review, settings, acknowledgedBy };
}

/** The known licenses in a document, and the one it is closest to where it holds none. */
function identifiedIn({ document, known }: ReadDocument): Pick<DocumentReview, 'licenses' | 'closest'> {
  const { found, closest } = known;
  const several = found.length > 1;
  const licenses = found.map(({ license, version, start, end, similarity, exact }, i) => ({
    id: license.id,
    name: version === '' || license.name.includes(version) ? license.name : `${license.name} (${version})`,
    spdx: license.spdx,
    hub: license.hub,
    start,
    end,
    similarity,
    exact,
    appliesTo: several ? appliesTo(document, found[i - 1]?.end ?? 0, start) : document.scope,
  }));
  return { licenses, closest: closest === null ? null : { id: closest.license.id, similarity: closest.similarity } };
}
