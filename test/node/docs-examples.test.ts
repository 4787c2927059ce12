// Every example in docs/model.md that shows a value gives that value, on the real strategies.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as api from '../../src/index.js';
import { runExample } from '../support/docstring-examples.js';
import { coventry, northamptonshire } from '../support/models.js';
import { leeds } from '../support/leeds.js';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
const names = { ...api, coventry, northamptonshire, leeds };

describe('docs/model.md', () => {
  it('has an example of every query', () => {
    const shown = examples.filter((code) => code.includes('// =>'));
    expect(shown).to.have.lengthOf(9);
    for (const query of ['reportsTo', 'dueBetween', 'withoutMilestone', 'emptyCells', 'awaitingData']) {
      expect(shown.join(''), query).to.include(`${query}(`);
    }
    for (const query of ['crosswalk', 'compareEditions', 'findPart', 'crossCuts']) {
      expect(shown.join(''), query).to.include(query);
    }
  });

  for (const code of examples.filter((each) => each.includes('// =>'))) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, names));
  }
});
