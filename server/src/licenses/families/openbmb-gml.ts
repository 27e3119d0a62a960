import type { Family } from '../license.ts';

export const family: Family = {
  id: 'openbmb-gml',
  name: 'General Model Licenses',
  steward: 'OpenBMB',
  licenses: [
    {
      id: 'openbmb-gml-unrestricted',
      name: 'General Model License: unrestricted',
      texts: { 'openbmb-gml-unrestricted': '' },
    },
    { id: 'openbmb-gml-attrib', name: 'General Model License: attribution', texts: { 'openbmb-gml-attrib': '' } },
    {
      id: 'openbmb-gml-attrib-nc',
      name: 'General Model License: attribution, non-commercial',
      texts: { 'openbmb-gml-attrib-nc': '' },
    },
    {
      id: 'openbmb-gml-attrib-commercial-auth',
      name: 'General Model License: attribution, commercial use on authorization',
      texts: { 'openbmb-gml-attrib-commercial-auth': '' },
    },
    {
      id: 'openbmb-gml-attrib-sharealike-changes-publicity-nc',
      name: 'General Model License: attribution, share alike, changes stated, publicity limits, non-commercial',
      texts: { 'openbmb-gml-attrib-sharealike-changes-publicity-nc': '' },
    },
    {
      id: 'openbmb-gml-attrib-nomod',
      name: 'General Model License: attribution, no modified versions',
      texts: { 'openbmb-gml-attrib-nomod': '' },
    },
  ],
};
