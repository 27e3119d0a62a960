import assert from 'node:assert/strict';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { readClauses } from '../read.ts';

const valuesOf = (kind: string, text: string) =>
  readClauses(readText(new SourceText(text))).find((clause) => clause.kind === kind)?.values;

describe('values of limits on use', () => {
  it('tell what may not improve other models, and which models are left out', () => {
    const text =
      'You will not use the Materials or any output of the Materials to improve any other language model (excluding Acme or derivative works thereof).';
    assert.deepEqual(valuesOf('no-improving-other-models', text), {
      covers: ['material', 'output'],
      except: 'Acme or derivative works thereof',
    });
    assert.deepEqual(
      valuesOf('no-improving-other-models', 'You may not use the Outputs to train another AI model.')?.covers,
      ['output'],
    );
  });

  it('name the mark to be displayed without the full stop that ends the sentence', () => {
    const mark = (quoted: string) => valuesOf('branding-display', `You must prominently display “${quoted}”`)?.text;
    assert.equal(mark('Built with dots.heron.'), 'Built with dots.heron');
    assert.equal(mark('Built with Heron'), 'Built with Heron');
    assert.equal(mark('Made here. All rights reserved.'), 'Made here. All rights reserved.');
  });

  it('name the policy that use is bound by: its address before its annex before its name', () => {
    const target = (text: string) => valuesOf('acceptable-use-policy', text)?.target;
    assert.equal(
      target('Use must comply with the Acme Use Policy, found at https://acme.example/policy.'),
      'https://acme.example/policy',
    );
    assert.equal(target('You shall comply with the use restrictions in Annex B.'), 'Annex B');
    assert.equal(target('You must adhere to the Acme Acceptable Use Policy.'), 'Acme Acceptable Use Policy');
    assert.equal(target("Your use must adhere to the Documentation and Hochwald's AUP."), "Hochwald's AUP");
    assert.equal(target('Your use of the Model must adhere to the Documentation.'), 'Documentation');
  });
});
