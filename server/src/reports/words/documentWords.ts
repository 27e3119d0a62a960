import type { ClaimType, ClaimVerdict } from '../../cards/claim.ts';
import type { Severity } from '../../checks/finding.ts';
import { t } from '../../messages.ts';
import type { DocumentType } from '../../projects/project.ts';
import type { Tone } from '../../protocol/panelView.ts';

/** What a document is, as a word. */
export function documentWord(type: DocumentType): string {
  switch (type) {
    case 'license':
      return t('license');
    case 'use-policy':
      return t('use policy');
    case 'model-card':
      return t('model card');
    case 'data-card':
      return t('data card');
    case 'notice':
      return t('notice');
    case 'other':
      return t('other text');
  }
}

export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('note');
    case 'hint':
      return t('hint');
  }
}

/** A type of claim as what the card says. */
export function claimTypeWord(type: ClaimType): string {
  switch (type) {
    case 'open-source':
      return t('open source');
    case 'open-weights':
      return t('open weights');
    case 'free-commercial-use':
      return t('commercial use allowed');
    case 'no-restrictions':
      return t('no restrictions');
    case 'research-only':
      return t('for research alone');
    case 'non-commercial':
      return t('not for commerce');
    case 'source-available':
      return t('source available');
    case 'licensed-under':
      return t('licensed under');
    case 'open-data':
      return t('open data');
    case 'gated':
      return t('access on request');
    case 'open-innovation':
      return t('open innovation');
    default:
      return t(String(type).replaceAll('-', ' '));
  }
}

export function claimVerdictWord(verdict: ClaimVerdict): string {
  switch (verdict) {
    case 'supported':
      return t('borne out');
    case 'contradicted':
      return t('contradicted');
    case 'unsupported':
      return t('not decided');
  }
}

export function claimVerdictTone(verdict: ClaimVerdict): Tone {
  return verdict === 'supported' ? 'good' : verdict === 'contradicted' ? 'bad' : 'unknown';
}
