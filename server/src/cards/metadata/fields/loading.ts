// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets of LSP
import { ANY, type Group, type Shape, TEXT, TEXTS } from '../shape.ts';

const FILES: Shape = {
  is: 'either',
  of: [
    TEXT,
    {
      is: 'list',
      of: {
        is: 'either',
        of: [
          TEXT,
          {
            is: 'map',
            keys: [
              { key: 'split', docs: 'The split, such as `train`.', value: TEXT, required: 'warned' },
              {
                key: 'path',
                docs: 'Its file or files; `*` stands for any part of a name.',
                value: TEXTS,
                required: 'warned',
              },
            ],
          },
        ],
      },
    },
    { is: 'map', keys: [], others: TEXTS },
  ],
};

const SIZE = { is: 'number' } as const;

const INFO: Shape = {
  is: 'map',
  keys: [
    { key: 'config_name', docs: 'The subset that this is about.', value: TEXT },
    { key: 'features', docs: 'The columns, each with a `name` and a `dtype`.', value: ANY },
    { key: 'splits', docs: 'The splits, each with its size.', value: ANY },
    { key: 'download_size', docs: 'Bytes to download.', value: SIZE },
    { key: 'dataset_size', docs: 'Bytes when it is unpacked.', value: SIZE },
  ],
  others: ANY,
};

/** How the data is loaded: what the `datasets` library reads. */
export const group: Group = {
  id: 'loading',
  source: 'https://huggingface.co/docs/hub/datasets-manual-configuration',
  fields: [
    {
      key: 'configs',
      cards: ['data'],
      docs: 'The subsets of the data and the files of each; by them the viewer and `load_dataset` find the data.',
      value: {
        is: 'either',
        of: [
          {
            is: 'list',
            of: {
              is: 'either',
              of: [
                {
                  is: 'map',
                  keys: [
                    { key: 'config_name', docs: 'The name of the subset.', value: TEXT, required: 'warned' },
                    {
                      key: 'data_files',
                      docs: 'Its files: a path, a list of them, or a list of splits with their paths.',
                      value: FILES,
                    },
                    { key: 'data_dir', docs: 'The folder of its files.', value: TEXT },
                    {
                      key: 'default',
                      docs: 'True for the subset that is loaded where none is named.',
                      value: { is: 'flag' },
                    },
                    { key: 'description', docs: 'What the subset is.', value: TEXT },
                    { key: 'version', docs: 'Its version.', value: ANY },
                    { key: 'features', docs: 'Its columns.', value: ANY },
                    { key: 'drop_labels', docs: 'False where the names of folders are labels.', value: { is: 'flag' } },
                    { key: 'sep', docs: 'What parts the columns of CSV files.', value: ANY },
                  ],
                  others: ANY,
                },
                ANY,
              ],
            },
          },
          ANY,
        ],
      },
      snippet: 'configs:\n- config_name: ${1:default}\n  data_files:\n  - split: ${2:train}\n    path: ${3:data.csv}',
    },
    {
      key: 'dataset_info',
      cards: ['data'],
      docs: 'Columns and sizes of the data, as `datasets-cli` writes them: one map, or a list with one for each subset.',
      value: { is: 'either', of: [INFO, { is: 'list', of: INFO }] },
    },
  ],
};
