import { t } from '../../messages.ts';
import type { PanelFramework, Tone } from '../../protocol/panelView.ts';
import {
  conditionStatusWord,
  conditionTone,
  conditionVerdictWords,
  conditionWord,
  mofMissing,
  mofTone,
  mofWord,
  osaidReasons,
  osaidTone,
  osaidWord,
} from '../../reports/words/componentWords.ts';
import type { ModelReview } from '../../review/value.ts';
import type { Links } from './links.ts';

/** The frameworks that ask for components, each by itself: no verdict on freedoms rests on them. */
export function frameworksOf(model: ModelReview, links: Links): readonly PanelFramework[] {
  return [osaid(model), mof(model), aiAct(model, links)];
}

function osaid({ osaid }: ModelReview): PanelFramework {
  return {
    id: 'osaid',
    name: t('Open Source AI Definition 1.0'),
    tone: osaidTone(osaid.status),
    word: osaidWord(osaid.status),
    meters: [],
    lines: osaidReasons(osaid).map((text, i) => ({
      text,
      where: '',
      // What breaks it comes first.
      tone: i === 0 && osaid.status === 'fails' ? ('bad' as const) : ('unknown' as const),
    })),
    note: '',
  };
}

function mof({ mof }: ModelReview): PanelFramework {
  const meter = (of: 1 | 2 | 3, label: string) => {
    const share = mof.progress[of];
    return { label, share, word: t('{0} %', Math.floor(share * 100)) };
  };
  const missing = mofMissing(mof);
  return {
    id: 'mof',
    name: t('Model Openness Framework'),
    tone: mofTone(mof),
    word: mofWord(mof),
    meters: [
      meter(3, t('Class III, Open Model')),
      meter(2, t('Class II, Open Tooling')),
      meter(1, t('Class I, Open Science')),
    ],
    lines: missing === '' ? [] : [{ text: missing, where: '', tone: 'unknown' }],
    note: '',
  };
}

function aiAct({ aiAct }: ModelReview, links: Links): PanelFramework {
  return {
    id: 'ai-act',
    name: t('AI Act, Article 53(2)'),
    tone: conditionTone(aiAct.status),
    word: conditionStatusWord(aiAct.status),
    meters: [],
    lines: aiAct.conditions.map((condition) => {
      const { id, status, because } = condition;
      const tone: Tone = conditionTone(status);
      return { ...links.worded(t('{0}: {1}', conditionWord(id), conditionVerdictWords(condition)), because), tone };
    }),
    note: t('What it asks of models under free and open-source licenses. Regulation, not license.'),
  };
}
