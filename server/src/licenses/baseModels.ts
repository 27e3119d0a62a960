import { licenseById } from './catalog.ts';
import type { License } from './license.ts';

/** Models of the Hub by the start of their id, and the license of their weights. */
interface Row {
  readonly models: RegExp;
  readonly license: string;
  /** Where it is said, as `owner/repository path`. */
  readonly source: string;
}

const row = (models: RegExp, license: string, source: string): Row => ({ models, license, source });

/** The first that matches counts, so that exceptions stand first. */
const ROWS: readonly Row[] = [
  row(/^meta-llama\/(?:meta-)?llama-3\.1-/i, 'llama3.1', 'meta-llama/llama-models models/llama3_1/LICENSE'),
  row(/^meta-llama\/llama-3\.2-/i, 'llama3.2', 'meta-llama/llama-models models/llama3_2/LICENSE'),
  row(/^meta-llama\/llama-3\.3-/i, 'llama3.3', 'meta-llama/llama-models models/llama3_3/LICENSE'),
  row(/^meta-llama\/(?:meta-)?llama-3-/i, 'llama3', 'meta-llama/llama-models models/llama3/LICENSE'),
  row(/^meta-llama\/llama-4-/i, 'llama4', 'meta-llama/llama-models models/llama4/LICENSE'),
  row(/^meta-llama\/llama-2-/i, 'llama2', 'meta-llama/llama-models models/llama2/LICENSE'),
  row(/^(?:codellama|meta-llama)\/codellama-/i, 'llama2', 'facebookresearch/codellama LICENSE'),
  row(/^meta-llama\/llamaguard-7b$/i, 'llama2', 'meta-llama/PurpleLlama Llama-Guard/LICENSE'),
  row(/^google\/gemma-4/i, 'Apache-2.0', 'google/gemma-4 model cards, as reported'),
  row(/^google\/(?:code)?gemma-/i, 'gemma', 'google/gemma-7b README.md'),
  row(/^bigscience\/bloomz?(?:-|$)/i, 'bigscience-bloom-rail-1.0', 'bigscience/bloom README.md'),
  row(
    /^(?:runwayml|stable-diffusion-v1-5)\/stable-diffusion-/i,
    'creativeml-openrail-m',
    'runwayml/stable-diffusion LICENSE',
  ),
  row(/^CompVis\/stable-diffusion-/i, 'creativeml-openrail-m', 'CompVis/stable-diffusion LICENSE'),
  row(/^stabilityai\/stable-diffusion-2/i, 'openrail++', 'Stability-AI/stablediffusion LICENSE-MODEL'),
  row(
    /^stabilityai\/stable-diffusion-xl-(?:base|refiner)-1\.0$/i,
    'openrail++',
    'Stability-AI/generative-models model_licenses/LICENSE-SDXL1.0',
  ),
  row(
    /^stabilityai\/stable-diffusion-3\.5-(?:large|medium)/i,
    'stability-ai-community',
    'Stability-AI/sd3.5, its license file',
  ),
  row(/^stabilityai\/stable-fast-3d$/i, 'stability-ai-community', 'Stability-AI/stable-fast-3d LICENSE.md'),
  row(
    /^black-forest-labs\/FLUX\.1-schnell$/i,
    'Apache-2.0',
    'black-forest-labs/flux model_licenses/LICENSE-FLUX1-schnell',
  ),
  row(
    /^black-forest-labs\/FLUX\.1-(?:dev|[a-z]+-dev)$/i,
    'flux-1-dev-nc-1.1.1',
    'black-forest-labs/flux model_licenses/LICENSE-FLUX1-dev',
  ),
  row(/^deepseek-ai\/DeepSeek-R1(?:-Zero)?$/i, 'MIT', 'deepseek-ai/DeepSeek-R1 LICENSE'),
  row(
    /^deepseek-ai\/DeepSeek-V[23](?:$|-Base$|-Chat$|-Lite)/i,
    'deepseek-model-1.0',
    'deepseek-ai/DeepSeek-V3 LICENSE-MODEL',
  ),
  row(/^databricks\/dbrx-/i, 'databricks-open-model', 'databricks/dbrx LICENSE'),
  row(/^tiiuae\/falcon-(?:7b|40b)/i, 'Apache-2.0', 'tiiuae/falcon-40b, as reported'),
  row(/^Qwen\/Qwen-(?:7B|14B|72B)(?:-Chat)?$/i, 'tongyi-qianwen-2023', 'QwenLM/Qwen Tongyi Qianwen LICENSE AGREEMENT'),
  row(/^xai-org\/grok-1$/i, 'Apache-2.0', 'xai-org/grok-1 LICENSE.txt'),
  row(/^xai-org\/grok-2$/i, 'grok2-community', 'xai-org/grok-2, as reported'),
  row(/^openai\/whisper-/i, 'MIT', 'openai/whisper LICENSE'),
  row(/^openai\/gpt-oss-/i, 'Apache-2.0', 'openai/gpt-oss LICENSE'),
  row(/^facebook\/opt-175b$/i, 'opt-175b', 'facebookresearch/metaseq projects/OPT/MODEL_LICENSE.md'),
  row(/^facebook\/musicgen-/i, 'CC-BY-NC-4.0', 'facebookresearch/audiocraft LICENSE_weights'),
  row(/^facebook\/dinov3-/i, 'dinov3-license', 'facebookresearch/dinov3 LICENSE.md'),
  row(/^facebook\/galactica-/i, 'CC-BY-NC-4.0', 'paperswithcode/galai LICENSE-MODEL.md'),
  row(/^zai-org\/GLM-4\.5(?:$|-Base$|-Air)/i, 'MIT', 'zai-org/GLM-4.5, as reported'),
  row(
    /^tencent\/Tencent-Hunyuan-Large$/i,
    'tencent-hunyuan-large',
    'Tencent-Hunyuan/Tencent-Hunyuan-Large LICENSE.txt',
  ),
  row(
    /^tencent\/Hunyuan3D-2$/i,
    'tencent-hunyuan-3d-2.0',
    'aboutcode-org/scancode-licensedb tencent-hunyuan-3d-2.0-cla',
  ),
  row(
    /^naver-hyperclovax\/HyperCLOVAX-SEED-(?:Text|Vision)-/i,
    'hyperclova-x-seed-2025',
    'aboutcode-org/scancode-licensedb hyperclova-x-seed-2025',
  ),
  row(
    /^playgroundai\/playground-v2-/i,
    'playground-v2-community',
    'aboutcode-org/scancode-licensedb playground-v2-community',
  ),
  row(/^LiquidAI\/LFM2-/i, 'lfm-open-1.0', 'Liquid AI, LFM Open License, as reported'),
  row(/^(?:CohereForAI|CohereLabs)\/c4ai-command-/i, 'CC-BY-NC-4.0', 'Cohere model cards, as reported'),
  row(/^IndexTeam\/IndexTTS-2$/i, 'bilibili-model-2025', 'index-tts/index-tts LICENSE'),
  row(/^moonshotai\/Kimi-K2(?:-Base|-Instruct)/i, 'kimi-k2', 'MoonshotAI/Kimi-K2 LICENSE'),
  row(/^(?:THUDM|zai-org)\/chatglm2-6b/i, 'chatglm2-6b-license', 'THUDM/ChatGLM2-6B MODEL_LICENSE'),
  row(/^(?:THUDM|zai-org)\/chatglm3-6b/i, 'chatglm3-6b-license', 'THUDM/ChatGLM3 MODEL_LICENSE'),
];

/** The license of a model of the Hub's well-known families, and where it is said; undefined where it is not known. */
export function licenseOfModel(id: string): { readonly license: License; readonly source: string } | undefined {
  const found = ROWS.find(({ models }) => models.test(id));
  const license = found === undefined ? undefined : licenseById(found.license);
  return found === undefined || license === undefined ? undefined : { license, source: found.source };
}
