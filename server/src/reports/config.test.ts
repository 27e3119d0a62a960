import assert from 'node:assert/strict';
import { configReport } from './config.ts';

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, content: { state: 'text' as const, text } }));

describe('the report of a configuration', () => {
  it('says where each part comes from', () => {
    const text = `profile: research
severities:
  clause/*: hint
  nonsense: off
exclude:
  - drafts/
acknowledgements:
  - check: flow-down
    words: You must pass these terms on to everyone who gets a copy of the Model from you.
    reason: Legal has agreed.
kinds:
  - id: no-weather-use
    title: No weather forecasts
    meaning: Not for the weather.
    effect: limits
    freedoms: [use]
    says: [{ mood: ban, words: '@use|forecast .. weather' }]
    examples: { match: [You may not use the Model to forecast the weather.] }
`;
    const report = configReport({ files: files({ '.cardclause.yml': text }) }, 'models/LICENSE');
    const rows = report.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
    assert.deepEqual(rows, [
      'models/LICENSE',
      'configuration | .cardclause.yml (the nearest in its folder or above)',
      'profile | research | .cardclause.yml:1',
      'severity | clause/*: hint | .cardclause.yml:3',
      'excludes | drafts/ | .cardclause.yml:6',
      'acknowledges | clause/flow-down “you must pass these terms on to everyone …”: Legal has agreed. | .cardclause.yml:8',
      'adds | clause/no-weather-use: No weather forecasts (use) | .cardclause.yml:12',
      'mistake | There is no check `nonsense`. | .cardclause.yml:4',
      '',
    ]);
  });

  it('says so where there is none, or where the file is excluded', () => {
    assert.match(configReport({ files: [] }, 'LICENSE'), /none: there is no \.cardclause\.yml.*\n.*hub \(default\)/);
    const project = { files: files({ 'a/.cardclause.yml': 'exclude: [b/]' }) };
    assert.match(configReport(project, 'a/b/LICENSE'), /excluded +yes/);
    assert.match(configReport(project, 'a/'), /a\/\.cardclause\.yml/);
    assert.match(configReport(project, 'LICENSE'), /none/);
    assert.match(configReport({ ...project, config: 'a/.cardclause.yml' }, 'LICENSE'), /given on the command line/);
  });
});
