import type { Family } from '../license.ts';

export const family: Family = {
  id: 'china-labs',
  name: 'Models of Chinese laboratories',
  steward: 'various',
  licenses: [
    { id: 'lingowhale-8b', name: 'LingoWhale-8B Model License Agreement', texts: { 'lingowhale-8b': '2023' } },
    {
      id: 'minicpm-community-1.0',
      name: 'MiniCPM Model Community License v1.0',
      aliases: ['minicpm', 'minicpm-model-license'],
      texts: { 'minicpm-community-1.0': '2024-06-05' },
    },
    { id: 'yuan-2.0', name: 'Yuan 2.0 Model License Agreement', texts: { 'yuan-2.0': '2.0' } },
    { id: 'kolors', name: 'Kolors Model License', aliases: ['kolors-model-license'], texts: { kolors: '2024' } },
    {
      id: 'bilibili-index',
      name: 'bilibili Index-1.9B Model License Agreement',
      texts: { 'bilibili-index-1.9b': '2024' },
    },
    {
      id: 'bilibili-model-2025',
      name: 'bilibili Model Use License Agreement',
      texts: { 'bilibili-model-2025': '2025', 'bilibili-model-2025-zh': '2025, Chinese' },
    },
    { id: 'openatom-model-1.0', name: 'OpenAtom Model License v1.0', texts: { 'openatom-model-1.0': '1.0' } },
    {
      id: 'dots-ocr',
      name: 'dots License Agreement',
      aliases: ['dots-ocr-license-agreement'],
      texts: { 'dots-ocr': '2025-08-08' },
    },
    {
      id: 'opencoder',
      name: 'INF OpenCoder License',
      aliases: ['inf'],
      texts: { 'opencoder-2024-07-16': '2024-07-16' },
    },
    {
      id: 'orion-14b-community',
      name: 'Orion-14B Series Models Community License',
      texts: { 'orion-14b-community': '1.0' },
    },
    { id: 'xverse', name: 'XVERSE Model License Agreement', texts: { 'xverse-zh': 'Chinese' } },
    {
      id: 'bluelm',
      name: 'vivo BlueLM Model License Agreement',
      texts: { 'bluelm-en': 'English', 'bluelm-zh': 'Chinese' },
    },
    {
      id: 'skywork-community',
      name: 'Skywork Community License',
      aliases: ['skywork-license'],
      texts: { 'skywork-community-en': 'English', 'skywork-community-zh': 'Chinese' },
    },
    {
      id: 'aquila',
      name: 'Aquila Model License Agreement',
      aliases: ['aquila-license'],
      texts: { 'aquila-zh-en': '2023' },
    },
    {
      id: 'aquila2-70b-nc',
      name: 'Aquila2-70B Model License Agreement (non-commercial)',
      texts: { 'aquila2-70b-nc': '2023' },
    },
    {
      id: 'funasr-model-1.1',
      name: 'FunASR Model Open Source License Agreement',
      aliases: ['model-license'],
      texts: { 'funasr-model-1.1': '1.1' },
    },
  ],
};
