import assert from 'node:assert/strict';
import { FREEDOMS } from '../clauses/clause.ts';
import { components } from '../projects/components/all/index.ts';
import { type GroupId, sumOf, votesOn, WORKING_GROUP_VOTES } from './workingGroups.ts';

const columns = (group: GroupId) =>
  FREEDOMS.map((freedom) => WORKING_GROUP_VOTES.reduce((sum, { votes }) => sum + (votes[group]?.[freedom] ?? 0), 0));
const cells = (name: string) => Object.values(sumOf(voted(name))).join('/');
function voted(name: string) {
  const found = WORKING_GROUP_VOTES.find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  return found;
}

describe('the votes of the working groups', () => {
  it('are those of the Llama 2 group’s report, in 24 rows', () => {
    assert.equal(WORKING_GROUP_VOTES.filter(({ votes }) => votes.llama2 !== null).length, 24);
    assert.deepEqual(columns('llama2'), [18, 29, 27, 10]);
    assert.deepEqual(voted('Usage documentation').votes.llama2, { use: 1, study: 0, modify: 1, share: 1 });
  });

  it('come to the published sums over the four groups', () => {
    const sums = {
      'Data preprocessing code': '4/16/13/2',
      'Training code': '0/7/6/0',
      'Training, validation and testing code': '6/10/7/2',
      'Test code': '0/4/0/0',
      'Inference code for benchmark tests': '1/7/1/1',
      'Validation code': '0/3/1/0',
      'Inference code': '16/12/7/8',
      'Evaluation code': '3/9/3/2',
      'Other libraries or code artifacts': '13/14/12/10',
      'Training data sets': '6/15/6/1',
      'Testing data sets': '6/16/4/1',
      'Validation data sets': '4/9/5/1',
      'Benchmarking data sets': '3/11/5/3',
      'Data card': '0/7/0/0',
      'Evaluation data': '0/6/1/0',
      'Evaluation metrics and results': '0/10/1/0',
      'All other data documentation': '2/10/4/1',
      'Model architecture': '5/15/12/5',
      'Model parameters': '10/13/12/7',
      'Model metadata': '1/4/1/0',
      'Model card': '3/6/4/2',
      'Sample model outputs': '1/4/1/2',
      'Research paper': '4/13/3/2',
      'Usage documentation': '5/6/6/6',
      'Technical report': '0/5/3/0',
      'Supporting tools': '7/10/7/6',
    };
    for (const [name, sum] of Object.entries(sums)) assert.equal(cells(name), sum, name);
    assert.equal(Object.keys(sums).length, WORKING_GROUP_VOTES.length);
  });

  it('name components that there are', () => {
    const ids = new Set(components.map(({ id }) => id));
    for (const { component } of WORKING_GROUP_VOTES)
      assert.ok(component === null || ids.has(component), component ?? '');
    assert.equal(votesOn('training-code').length, 4);
  });
});
