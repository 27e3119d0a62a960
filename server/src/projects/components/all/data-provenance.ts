import type { ComponentKind } from '../component.ts';

/** A row of OSI's document reviews (OSAID 0.0.8): in 1.0, part of the data information. */
export const component: ComponentKind = {
  id: 'data-provenance',
  name: 'Training data provenance',
  motName: null,
  type: 'document',
  scope: 'documentation',
  mof: null,
  osaid: 'data-information',
  lookedFor: ['Data sources', 'Provenance', 'datasets that are named or linked'],
  sections: [
    { heading: /\b(?:sources?|collection|origin|provenance)\b/i, inData: true, shows: 'whole' },
    {
      heading:
        /\b(?:(?:data|dataset|corpus) (?:sources|provenance|collection|acquisition)|provenance|sources of the (?:data|corpus)|where the (?:data|corpus)|data selection)\b/i,
      shows: 'whole',
    },
    // A name or a link, not "publicly available data".
    {
      heading:
        /\b(?:data|datasets?|corpus|corpora)\b|^\W*(?:pre-?)?training(?: (?:details|procedure|overview|information|recipe))?\W*$/i,
      words:
        /\b(?:Common ?Crawl|Wikipedia|The Pile|RedPajama|C4|LAION|ImageNet|BookCorpus|StarCoderData|The Stack|Dolma|FineWeb|RefinedWeb|OSCAR|ROOTS|WebText|arXiv|GitHub|Stack ?Exchange|LibriSpeech|Common Voice)\b|huggingface\.co\/datasets\//,
      shows: 'part',
    },
  ],
  metadata: [{ key: 'datasets', shows: 'part' }],
};
