import assert from 'node:assert/strict';
import { NO_READER, type Reader } from '../freedoms/reader.ts';
import { review } from '../review.ts';

const LICENSE = [
  'Heron License',
  '1. You may use, modify and distribute the Model.',
  '2. If you have more than 700 million monthly active users, you must request a license from us.',
  '3. You may not use the Model for any commercial purpose.',
  '4. You may not use the Model or its outputs to train any other model.',
  '5. You may not reverse engineer the Model.',
].join('\n\n');

function severities(reader: Partial<Reader>, config = ''): Readonly<Record<string, string>> {
  const files = Object.entries({ LICENSE, ...(config === '' ? {} : { '.cardclause.yml': config }) });
  const project = files.map(([path, text]) => ({ path, content: { state: 'text' as const, text }, named: false }));
  const { documents } = review({ files: project, reader: { ...NO_READER, ...reader } });
  const findings = documents.find(({ path }) => path === 'LICENSE')?.findings ?? [];
  return Object.fromEntries(findings.map(({ check, severity }) => [check.replace('clause/', ''), severity]));
}

describe('findings that do not concern the reader', () => {
  const all = {
    'commercial-threshold': 'warning',
    'noncommercial-only': 'warning',
    'no-improving-other-models': 'warning',
    'reverse-engineering-ban': 'warning',
  };

  it('stay as they are where nobody is described', () => {
    assert.deepEqual(severities({}), all);
  });

  it('are hints where the reader fulfils what they ask', () => {
    assert.deepEqual(severities({ monthlyUsers: 5000 }), { ...all, 'commercial-threshold': 'hint' });
    assert.deepEqual(severities({ monthlyUsers: 800_000_000 }), all);
    assert.deepEqual(severities({ commercial: false }), { ...all, 'noncommercial-only': 'hint' });
    assert.deepEqual(severities({ commercial: true }), all);
  });

  it('are hints where no plan of the reader turns on them', () => {
    assert.deepEqual(severities({ plans: ['run'] }), { ...all, 'no-improving-other-models': 'hint' });
    assert.deepEqual(severities({ plans: ['run', 'distill'] }), all);
    assert.deepEqual(severities({ commercial: false, plans: ['sell'] })['noncommercial-only'], 'warning');
  });

  it('stay where a duty starts above a size that the reader has passed', () => {
    const license = `Heron License

You may use the Model. If the Model is used in products that have more than 100 million monthly active users, you shall prominently display "Heron" on their user interface.
`;
    const of = (monthlyUsers: number) => {
      const project = [{ path: 'LICENSE', content: { state: 'text' as const, text: license } }];
      const { documents } = review({ files: project, reader: { ...NO_READER, monthlyUsers } });
      return documents[0]?.findings.find(({ check }) => check === 'clause/commercial-threshold')?.severity;
    };
    assert.equal(of(5), 'hint');
    assert.equal(of(800_000_000), 'warning');
  });

  it('say why', () => {
    const project = [{ path: 'LICENSE', content: { state: 'text' as const, text: LICENSE } }];
    const { documents } = review({ files: project, reader: { ...NO_READER, monthlyUsers: 5000 } });
    const size = documents[0]?.findings.find(({ check }) => check === 'clause/commercial-threshold');
    assert.match(size?.message ?? '', /does not concern you .*700,000,000 monthly active users/);
  });

  it('have the severity that the configuration gives them, and its reader', () => {
    const config = 'reader: { monthlyUsers: 5000, commercial: no }\nseverities: { clause/noncommercial-only: error }\n';
    assert.deepEqual(severities({}, config), {
      ...all,
      'commercial-threshold': 'hint',
      'noncommercial-only': 'error',
    });
    assert.equal(severities({ monthlyUsers: 800_000_000 }, config)['commercial-threshold'], 'warning');
  });
});
