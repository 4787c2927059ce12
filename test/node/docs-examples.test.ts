// Every example in the docs that shows a value gives that value, on the real strategies.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as api from '../../src/index.js';
import * as statistics from '../../src/statistics/index.js';
import { runExample } from '../support/docstring-examples.js';
import { coventry, northamptonshire } from '../support/models.js';
import { leeds } from '../support/leeds.js';

/** The examples of a page that show a value; what they import is given to them. */
function examplesOf(page: string): string[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const examples = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!);
  return examples.filter((code) => code.includes('// =>')).map((code) => code.replace(/^import .*\n+/gm, ''));
}

const names = { ...api, coventry, northamptonshire, leeds };

describe('docs/model.md', () => {
  const shown = examplesOf('model.md');

  it('has an example of every query', () => {
    expect(shown).to.have.lengthOf(9);
    for (const query of ['reportsTo', 'dueBetween', 'withoutMilestone', 'emptyCells', 'awaitingData']) {
      expect(shown.join(''), query).to.include(`${query}(`);
    }
    for (const query of ['crosswalk', 'compareEditions', 'findPart', 'crossCuts']) {
      expect(shown.join(''), query).to.include(query);
    }
  });

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, names));
  }
});

describe('docs/statistics.md', () => {
  const page = readFileSync(new URL('../../docs/statistics.md', import.meta.url), 'utf8');
  const shown = examplesOf('statistics.md');

  it('has examples', () => expect(shown).to.have.lengthOf(2));

  for (const code of shown) {
    it(code.split('\n')[0]!.slice(0, 90), () => runExample(code, { ...statistics }));
  }

  it('names only functions that are there', () => {
    const table = page.slice(page.indexOf('## What to use'), page.indexOf('## Trust'));
    const named = [...table.matchAll(/`([a-z]\w+)`/g)].map(([, name]) => name!);
    expect(named).to.have.length.above(40);
    expect(named.filter((name) => !(name in statistics))).to.deep.equal([]);
  });
});
