import type { ReportFormat } from '../protocol/requests.ts';
import type { Review } from '../review/value.ts';
import { cycloneDxReport } from './cyclonedx.ts';
import type { Edition } from './edition.ts';
import { htmlReport } from './html.ts';
import { markdownReport } from './markdown.ts';
import { motReport } from './mot.ts';
import { sarifReport } from './sarif.ts';

/** A review as the text of a file. */
export function writtenReport(review: Review, format: ReportFormat, edition: Edition): string {
  switch (format) {
    case 'markdown':
      return markdownReport(review, edition);
    case 'html':
      return htmlReport(review, edition);
    case 'sarif':
      return sarifReport(review, edition);
    case 'cyclonedx':
      return cycloneDxReport(review, edition);
    case 'mot':
      return motReport(review, edition);
  }
}
