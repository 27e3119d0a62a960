/**
 * For who drafts a license: of each kind of clause that breaks a criterion of the Open Source Definition (as our kinds have
 * it), the nearest wording that breaks none. Written for this project; the words are English keys of `t()`, to be set into
 * an English text. A test holds that our own reader finds no limit in them.
 */
export const DRAFT_WORDINGS: Readonly<Record<string, string>> = {
  'acceptable-use-policy':
    'We publish guidance on responsible use with the Model. It is a recommendation and no condition of this license.',
  'benchmarking-limit': 'You may measure the Model and publish what you find.',
  'commercial-permission-required': 'You may use the Model for any purpose, including commercial purposes.',
  'commercial-threshold':
    'You may use the Model for any purpose, whatever the number of your users and whatever your revenue.',
  'confidentiality-duty': 'You may pass on the Model and what you know of it.',
  fee: 'The rights of this license are granted free of charge.',
  'field-of-use-limit': 'You may use the Model for any purpose, in any field and in any product.',
  'forced-update': 'We recommend the latest version of the Model. Every version may be used under this license.',
  'geographic-limit': 'The rights of this license are granted to everyone, in every country.',
  'hosted-service-limit': 'You may offer the Model to others as a service.',
  'licensee-limit': 'The rights of this license are granted to every person and every organization.',
  'modification-ban': 'You may modify the Model and make derivative works of it.',
  'naming-requirement': 'Give a derivative a name or a version number that tells it from the original.',
  'no-competing-use': 'You may use the Model for any purpose, including products and services like our own.',
  'no-improving-other-models':
    'You may use the Model and its outputs for any purpose, including the training and the improvement of other models.',
  'noncommercial-only': 'You may use the Model for any purpose, including commercial purposes.',
  'output-disclosure': 'We recommend to tell people that an AI has made what they see.',
  'output-limit': 'You may use the outputs of the Model for any purpose.',
  'redistribution-ban': 'You may distribute the Model and derivative works of it, with or without modifications.',
  'reporting-duty': 'We are glad to hear of problems with the Model and of what you made with it.',
  'research-only': 'You may use the Model for any purpose, including research and commercial purposes.',
  'reverse-engineering-ban': 'You may study how the Model works and inspect its components.',
  'safeguard-removal-ban': 'You may modify every part of the Model. We recommend to keep its safeguards.',
  'safety-duty': 'We recommend to test the Model before it is used where errors can do harm.',
  'use-restriction':
    'We ask people not to use the Model in this way. This is a request and no condition of this license.',
};
