import type { Family } from '../license.ts';

export const family: Family = {
  id: 'companies',
  name: 'Licenses of single companies',
  steward: 'various',
  licenses: [
    {
      id: 'grok2-community',
      name: 'Grok 2 Community License Agreement',
      hub: 'grok2-community',
      aliases: ['grok-2', 'grok2'],
      stated: [
        { kind: 'no-improving-other-models', values: { covers: ['material', 'output'] } },
        { kind: 'acceptable-use-policy' },
      ],
      sources: ['huggingface/hub-docs docs/hub/repositories-licenses.md', 'xai-org/grok-2 LICENSE, as reported'],
    },
    {
      id: 'h-research',
      name: 'H Research License',
      hub: 'h-research',
      stated: [{ kind: 'research-only' }],
      sources: ['huggingface/hub-docs docs/hub/repositories-licenses.md'],
    },
    {
      id: 'intel-research',
      name: 'Intel Research Use License Agreement',
      hub: 'intel-research',
      stated: [{ kind: 'research-only' }],
      sources: ['huggingface/hub-docs docs/hub/repositories-licenses.md'],
    },
    { id: 'gpt2-modified-mit', name: 'Modified MIT License (GPT-2)', texts: { 'gpt2-modified-mit': '2019' } },
    {
      id: 'gpt-oss-usage-policy',
      name: 'gpt-oss Usage Policy',
      kind: 'policy',
      policyOf: [],
      texts: { 'gpt-oss-usage-policy': '2025' },
    },
    {
      id: 'openai-terms-of-use',
      name: 'OpenAI Terms of Use',
      texts: { 'openai-tou-2023-03-14': '2023-03-14', 'openai-tou-2024-12-11': '2024-12-11' },
    },
    {
      id: 'huggingface-terms-of-service',
      name: 'Hugging Face Terms of Service',
      texts: { 'huggingface-tos-2022-09-15': '2022-09-15' },
    },
    {
      id: 'hfoil-1.0',
      name: 'Hugging Face Optimized Inference License 1.0',
      aliases: ['hfoil'],
      texts: { 'hfoil-1.0': '1.0' },
    },
    {
      id: 'livekit-model',
      name: 'LiveKit Model License Agreement',
      aliases: ['livekit-model-license'],
      texts: { 'livekit-model': '' },
    },
    {
      id: 'fish-audio-research',
      name: 'Fish Audio Research License',
      texts: { 'fish-audio-research-2026': '2026-03-07' },
    },
    {
      id: 'alexa-teacher-model',
      name: 'Alexa Teacher Model License Agreement',
      texts: { 'alexa-teacher-model': '2022' },
    },
    {
      id: 'open-aleph-1.0',
      name: 'Open Aleph License 1.0',
      aliases: ['open-aleph', 'open-aleph-license'],
      texts: { 'open-aleph-1.0': '1.0' },
    },
    { id: 'nexusraven-v2', name: 'NexusRaven-V2 License', texts: { 'nexusraven-v2': '' } },
    {
      id: 'nexusflow-personal-use',
      name: 'Nexusflow.ai License Terms for Personal Use',
      texts: { 'nexusflow-personal-use': '' },
    },
    { id: 'whiterabbitneo-terms', name: 'WhiteRabbitNeo Terms of Use', texts: { 'whiterabbitneo-terms': '' } },
    {
      id: 'whiterabbitneo-usage-restrictions',
      name: 'WhiteRabbitNeo Usage Restrictions',
      kind: 'policy',
      policyOf: [],
      texts: { 'whiterabbitneo-usage-restrictions': '' },
    },
    {
      id: 'benevolentjoker-use-agreement',
      name: 'benevolentjoker Use Agreement',
      kind: 'policy',
      policyOf: [],
      texts: { 'benevolentjoker-use-agreement': '' },
    },
    {
      id: 'adobe-research',
      name: 'Adobe Research License',
      texts: { 'adobe-research-custom-diffusion': 'as with Custom Diffusion' },
    },
    {
      id: 's-lab-1.0',
      name: 'S-Lab License 1.0',
      aliases: ['s-lab', 's-lab license 1.0'],
      texts: { 's-lab-1.0': '1.0' },
    },
    { id: 'twb-gamayun', name: 'TWB Gamayun Portal Access and License Agreement', texts: { 'twb-gamayun': '0.1' } },
    { id: 'montreal-data-2021', name: 'Montreal Data License', texts: { 'montreal-data-2021': '2021' } },
    {
      id: 'lfm-open-1.0',
      name: 'LFM Open License v1.0',
      aliases: ['lfm1.0', 'lfm-1.0', 'lfm open license v1.0'],
      stated: [
        {
          kind: 'commercial-threshold',
          values: { amount: 10_000_000, unit: 'revenue', currency: 'USD', period: 'year', consequence: 'rights-end' },
        },
      ],
      sources: ['Liquid AI, LFM Open License, as reported'],
    },
  ],
};
