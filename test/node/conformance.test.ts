// The reference cases: what trusted implementations answered, put to the library one by one.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readCaseFile } from '../conformance/case-file.js';
import { checkCases } from '../conformance/check-cases.js';
import { METHODS } from '../conformance/methods.js';

const CASES = new URL('../fixtures/cases/', import.meta.url);
const scoring = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const departures = new Set<string>();

for (const name of readdirSync(CASES).toSorted()) {
  describe(`reference cases: ${name}`, () => {
    const file = readCaseFile(readFileSync(new URL(name, CASES), 'utf8'));
    for (const one of file.cases) {
      const how =
        one.strict === false ? 'agrees, or departs for a reason that docs/scoring.md gives' : 'agrees';
      // asked within the test, not before it: else mutation testing cannot tell which cases look at what
      it(`${one.id} ${how}`, () => {
        const [verdict] = checkCases({ ...file, cases: [one] }, METHODS);
        const { outcome, differences } = verdict!;
        expect(outcome, differences.join('\n')).to.not.equal('failed');
        if (outcome !== 'departs') return;
        departures.add(one.id);
        expect(scoring).to.include(`\`${one.id}\``);
      });
    }
  });
}

describe('docs/scoring.md', () => {
  it('tells of no departure that is none', () => {
    const told = [...scoring.matchAll(/`([a-z_\d]+\/\d+[a-z]?)`/g)].map(([, id]) => id!);
    expect(told).to.have.members([...departures]);
  });
});
