import type { Family } from '../license.ts';

export const family: Family = {
  id: 'rail',
  name: 'Responsible AI licenses',
  steward: 'BigScience, BigCode, CompVis, RAIL Initiative and others',
  licenses: [
    {
      id: 'bigscience-bloom-rail-1.0',
      name: 'BigScience RAIL License v1.0',
      hub: 'bigscience-bloom-rail-1.0',
      aliases: ['bloom-rail', 'bigscience-rail-1.0', 'bigscience rail license v1.0', 'bloom rail 1.0'],
      texts: { 'bigscience-bloom-rail-1.0': '1.0' },
    },
    {
      id: 'bigscience-openrail-m',
      name: 'BigScience OpenRAIL-M',
      hub: 'bigscience-openrail-m',
      aliases: ['bigscience openrail-m', 'bigscience open rail-m'],
      like: 'creativeml-openrail-m',
      sources: ['aboutcode-org/scancode-licensedb bigscience-open-rail-m'],
    },
    {
      id: 'creativeml-openrail-m',
      name: 'CreativeML Open RAIL-M',
      hub: 'creativeml-openrail-m',
      aliases: ['creativeml openrail-m', 'creativeml open rail-m'],
      texts: {
        'creativeml-openrail-m': '2022-08-22',
        'creativeml-openrail-m-altdiffusion': '2022-08-22, as with AltDiffusion',
        'creativeml-openrail-m-skychat': '2022-12-12',
      },
      links: ['https://huggingface.co/spaces/CompVis/stable-diffusion-license'],
    },
    {
      id: 'openrail++',
      name: 'CreativeML Open RAIL++-M License',
      hub: 'openrail++',
      aliases: ['openrailpp', 'creativeml-openrail++-m', 'open rail++-m', 'creativeml open rail++-m', 'openrail++-m'],
      texts: {
        'bigscience-openrail-m2': '2022-11-24',
        'creativeml-openrailpp-m-sd2': '2022-11-24, Stable Diffusion 2',
        'creativeml-openrailpp-m-sdxl': '2023-07-26, SDXL 1.0',
      },
    },
    {
      id: 'bigcode-openrail-m',
      name: 'BigCode OpenRAIL-M v1',
      hub: 'bigcode-openrail-m',
      aliases: ['bigcode openrail-m', 'bigcode open rail-m', 'bigcode-open-rail-m-v1'],
      texts: { 'bigcode-openrail-m-v1': '1' },
      links: ['https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement'],
    },
    {
      id: 'rail-s-1.0',
      name: 'Responsible AI Source Code License v1.0',
      aliases: ['responsible-ai-source-1.0'],
      texts: { 'rail-s-1.0': '1.0' },
    },
    {
      id: 'rail-s-1.1',
      name: 'Responsible AI Source Code License v1.1',
      aliases: ['responsible-ai-source-1.1'],
      texts: { 'rail-s-1.1': '1.1' },
    },
    {
      id: 'ai-pubs-openrail-m',
      name: 'AI Pubs Open RAIL-M',
      aliases: ['clay-openrail-m'],
      texts: { 'clay-openrail-m': '0.1, as with Clay' },
    },
    {
      id: 'ai-pubs-research-rail-m',
      name: 'AI Pubs Research-Use RAIL-M',
      aliases: ['research-rail-m'],
      texts: { 'salmon-research-rail-m': 'as with Salmon Vision', 'vavam-research-rail-m': 'as with VideoActionModel' },
    },
    {
      id: 'ai-pubs-research-rail-ams',
      name: 'AI Pubs Research-Use RAIL-AMS',
      texts: { 'franca-research-rail-ams': 'as with Franca' },
    },
  ],
};
