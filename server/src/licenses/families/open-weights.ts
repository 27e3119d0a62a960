import type { Family } from '../license.ts';

export const family: Family = {
  id: 'open-weights',
  name: 'Permissive and copyleft licenses for models',
  steward: 'various',
  licenses: [
    {
      id: 'open-weights-permissive-1.0',
      name: 'Open Weights Permissive License 1.0.0',
      aliases: ['owp-1.0'],
      texts: { 'open-weights-permissive-1.0': '1.0.0' },
    },
    {
      id: 'fair-ai-public-1.0',
      name: 'Fair AI Public License 1.0',
      aliases: ['faipl-1.0'],
      texts: { 'fair-ai-public-1.0': '1.0' },
    },
    {
      id: 'fair-ai-public-1.0-sd',
      name: 'Fair AI Public License 1.0-SD',
      aliases: ['faipl-1.0-sd'],
      texts: { 'fair-ai-public-1.0-sd': '1.0-SD' },
    },
    { id: 'soml-1.0', name: 'Software for Open Models License 1.0', aliases: ['soml'], texts: { 'soml-1.0': '1.0' } },
    {
      id: 'modelgo-mg0-2.0',
      name: 'ModelGo MG0 License 2.0',
      aliases: ['mg0-2.0'],
      texts: { 'modelgo-mg0-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-2.0',
      name: 'ModelGo MG-BY License 2.0',
      aliases: ['mg-by-2.0'],
      texts: { 'modelgo-mg-by-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-nc-2.0',
      name: 'ModelGo MG-BY-NC License 2.0',
      aliases: ['mg-by-nc-2.0'],
      texts: { 'modelgo-mg-by-nc-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-nd-2.0',
      name: 'ModelGo MG-BY-ND License 2.0',
      aliases: ['mg-by-nd-2.0'],
      texts: { 'modelgo-mg-by-nd-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-sa-2.0',
      name: 'ModelGo MG-BY-SA License 2.0',
      aliases: ['mg-by-sa-2.0'],
      texts: { 'modelgo-mg-by-sa-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-rai-2.0',
      name: 'ModelGo MG-BY-RAI License 2.0',
      aliases: ['mg-by-rai-2.0'],
      texts: { 'modelgo-mg-by-rai-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-nc-nd-2.0',
      name: 'ModelGo MG-BY-NC-ND License 2.0',
      aliases: ['mg-by-nc-nd-2.0'],
      texts: { 'modelgo-mg-by-nc-nd-2.0': '2.0' },
    },
    {
      id: 'modelgo-mg-by-nc-rai-2.0',
      name: 'ModelGo MG-BY-NC-RAI License 2.0',
      aliases: ['mg-by-nc-rai-2.0'],
      texts: { 'modelgo-mg-by-nc-rai-2.0': '2.0' },
    },
  ],
};
