import type { Family } from '../license.ts';

export const family: Family = {
  id: 'spdx-copies',
  name: 'Copies of licenses that SPDX lists, as they lie beside models',
  steward: '',
  licenses: [
    {
      id: 'CC-BY-NC-4.0',
      name: 'Creative Commons Attribution Non Commercial 4.0',
      spdx: 'CC-BY-NC-4.0',
      hub: 'cc-by-nc-4.0',
      texts: {
        'musicgen-cc-by-nc-4.0': '',
        'galactica-nougat-cc-by-nc-4.0-md': '',
        'blt-cc-by-nc-4.0-md': '',
        'sapiens-cc-by-nc-4.0': '',
        'alpaca-weight-diff-cc-by-nc-4.0': '',
      },
    },
    {
      id: 'CC-BY-NC-SA-4.0',
      name: 'Creative Commons Attribution Non Commercial Share Alike 4.0',
      spdx: 'CC-BY-NC-SA-4.0',
      hub: 'cc-by-nc-sa-4.0',
      texts: { 'imagebind-cc-by-nc-sa-4.0': '' },
    },
    {
      id: 'AGPL-3.0-only',
      name: 'GNU Affero General Public License v3.0',
      spdx: 'AGPL-3.0-only',
      hub: 'agpl-3.0',
      texts: { 'moss-agpl-3.0': '' },
    },
    { id: 'MIT', name: 'MIT License', spdx: 'MIT', hub: 'mit', texts: { 'deepseek-code-mit': '' } },
    {
      id: 'Apache-2.0',
      name: 'Apache License 2.0',
      spdx: 'Apache-2.0',
      hub: 'apache-2.0',
      texts: { 'grok-1-apache-2.0': '' },
    },
    { id: 'BSD-3-Clause', name: 'BSD 3-Clause License', spdx: 'BSD-3-Clause', hub: 'bsd-3-clause', texts: { cwm: '' } },
    {
      id: 'CDLA-Permissive-2.0',
      name: 'Community Data License Agreement Permissive 2.0',
      spdx: 'CDLA-Permissive-2.0',
      hub: 'cdla-permissive-2.0',
      texts: { 'cdla-permissive-2.0': '' },
    },
    {
      id: 'C-UDA-1.0',
      name: 'Computational Use of Data Agreement v1.0',
      spdx: 'C-UDA-1.0',
      hub: 'c-uda',
      texts: { 'c-uda-1.0': '' },
    },
    { id: 'O-UDA-1.0', name: 'Open Use of Data Agreement v1.0', spdx: 'O-UDA-1.0', texts: { 'o-uda-1.0': '' } },
  ],
};
