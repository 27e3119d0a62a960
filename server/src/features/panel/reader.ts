import { organizationWord, readerWords } from '../../freedoms/planWords.ts';
import { ORGANIZATIONS, type Reader } from '../../freedoms/reader.ts';
import { t } from '../../messages.ts';
import { type PanelField, type PanelReader, READER_FIELDS, type ReaderKey } from '../../protocol/panelView.ts';

/** The reader as the settings describe them, with a field for each thing that can be said. */
export function panelReader(reader: Reader): PanelReader {
  return { words: t('as: {0}', readerWords(reader)), fields: READER_FIELDS.map((key) => fieldOf(key, reader)) };
}

function fieldOf(key: ReaderKey, reader: Reader): PanelField {
  const value = reader[key];
  const shown = value === null ? '' : typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
  return { key, label: labelOf(key), value: shown, options: optionsOf(key), hint: hintOf(key) };
}

function labelOf(key: ReaderKey): string {
  switch (key) {
    case 'organization':
      return t('I am');
    case 'commercial':
      return t('Is there money in it?');
    case 'monthlyUsers':
      return t('Monthly users');
    case 'annualRevenue':
      return t('Revenue a year');
    case 'currency':
      return t('Currency');
    case 'region':
      return t('Country');
  }
}

function hintOf(key: ReaderKey): string {
  switch (key) {
    case 'monthlyUsers':
      return t('such as 2,000,000');
    case 'annualRevenue':
      return t('such as 5,000,000');
    case 'currency':
      return t('such as EUR');
    case 'region':
      return t('such as DE, or EU');
    default:
      return '';
  }
}

function optionsOf(key: ReaderKey): PanelField['options'] {
  const unsaid = { value: '', label: t('not said') };
  switch (key) {
    case 'organization':
      return [unsaid, ...ORGANIZATIONS.map((value) => ({ value, label: organizationWord(value) }))];
    case 'commercial':
      return [unsaid, { value: 'true', label: t('yes') }, { value: 'false', label: t('no') }];
    default:
      return null;
  }
}
