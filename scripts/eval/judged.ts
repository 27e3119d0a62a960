/**
 * Findings in texts of the outside truths that a person read and holds to be right, with the reason; one line for each
 * text and kind. What is not here counts as unjustified.
 */
export const JUDGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Approved by the OSI.
  'APSL-1.0': {
    'reporting-duty': 'who deploys modifications must tell the company where to get them',
    'termination-at-will': 'the company may end rights to affected code by a notice on its site',
  },
  'RPL-1.1': { 'reporting-duty': 'who deploys an extension must notify the licensor within a month' },
  'RPL-1.5': { 'reporting-duty': 'who deploys an extension must notify the community within a month' },
  Motosoto: { 'unilateral-change': 'the licensor alone may change the terms as they apply to the product' },
  'EUPL-1.2': { 'unilateral-change': 'the Commission may update the list of compatible licenses' },

  // Called permissive by the license database.
  nice: {
    'licensee-limit': 'no one may use it who writes code in certain ways',
    'use-restriction': 'no one may use it who writes code in certain ways',
  },
  'perl-1.0': { 'noncommercial-only': 'no money may be made of the kit' },
  'classic-vb': { 'research-only': 'provided for the educational use of visitors' },
  'cpp-core-guidelines': { 'field-of-use-limit': 'for personal or internal business use only' },
  'dynamic-drive-tou': { 'use-restriction': 'not for illegal purposes or on pages with illegal material' },
  'info-zip-1997-10': { 'noncommercial-only': 'one of the older notices in it bars use in a commercial product' },
  'java-app-stub': { 'field-of-use-limit': 'only as part of an application for the company’s system' },
  'mgb-1.0': { 'use-restriction': 'personal data found in it may not be used' },
  'moonshot-ai-modified-mit-2025': { 'commercial-threshold': 'a name must be displayed above a size' },
  'mpeg-iso': { 'field-of-use-limit': 'free for products that claim to conform to the standard' },
  'ms-lpl': { 'field-of-use-limit': 'the rights hold only on one operating system' },
  'nist-nvd-api-tou': { 'acceptable-use-policy': 'the service is offered subject to the policies of the site' },
  'nlod-1.0': { 'use-restriction': 'not in a manner that misleads' },
  'nlod-2.0': { 'use-restriction': 'not in a manner that misleads' },
  rute: {
    'research-only': 'in print for personal use only',
    'noncommercial-only': 'not in print for commercial gain',
  },
  'tcg-spec-license-v1': { 'field-of-use-limit': 'solely to develop products based on the specification' },
};

/** The reason why a kind really stands in a text, or undefined. */
export function reason(id: string, kind: string): string | undefined {
  return JUDGED[id]?.[kind];
}

/** What a person found in texts of the restricted categories in which nothing was found; not measured again by itself. */
export const BY_HAND =
  'On 2026-11-21, 60 of the 194 texts called Free Restricted, Source-available or Proprietary Free in which no limit was found then (the first by the SHA-256 of their keys) were skimmed by hand, by the sentences that hold a word of limitation: about 27 have a limit on use, study or modification. After the patterns were widened, 15 of these are found; the others put their limit as a description ("for use with …", "copyright is not released for …"), or name a use in words of their own.';
