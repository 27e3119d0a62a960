import { t } from '../messages.ts';

/** What a topic of use restrictions prohibits, to stand after "not for"; a topic without words of its own is its id. */
export function topicWords(topic: string): string {
  return t(TOPICS[topic] ?? topic.replaceAll('-', ' '));
}

const TOPICS: Readonly<Record<string, string>> = {
  'illegal-activity': 'illegal activity',
  violence: 'violence',
  weapons: 'weapons',
  military: 'military use',
  'critical-infrastructure': 'critical infrastructure',
  'self-harm': 'self-harm',
  'child-safety': 'harm to minors',
  'sexual-content': 'sexual content',
  harassment: 'harassment',
  discrimination: 'discrimination',
  disinformation: 'disinformation',
  elections: 'political campaigns',
  impersonation: 'impersonation',
  fraud: 'fraud',
  'undisclosed-ai': 'hiding that it is AI',
  privacy: 'violating privacy',
  surveillance: 'surveillance',
  justice: 'law enforcement and justice',
  medical: 'medical advice',
  'legal-advice': 'unlicensed practice of a profession',
  financial: 'consequential decisions on finance, work or housing',
  'automated-decision': 'fully automated decisions',
  malware: 'malware',
  'ip-infringement': 'infringing the rights of others',
  'regulated-goods': 'drugs, alcohol, tobacco or gambling',
  trafficking: 'trafficking and exploitation',
  circumvention: 'bypassing safeguards',
  'unauthorised-access': 'unauthorized access',
  'safety-failure': 'use where failure is dangerous',
  'academic-dishonesty': 'cheating',
};
