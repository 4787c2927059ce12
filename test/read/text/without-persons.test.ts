import { expect } from 'chai';
import * as fc from 'fast-check';
import { isPersonAlone, withoutPersons } from '../../../src/read/text/without-persons.js';

const CELLS: readonly (readonly [string, string])[] = [
  ['Head of Housing', 'Head of Housing'],
  ['Jane Smith', ''],
  ['Head of Housing, Jane Smith', 'Head of Housing'],
  ['Jane Smith (Head of Housing)', 'Head of Housing'],
  ['Head of Housing (Jane Smith), Police', 'Head of Housing, Police'],
  ['Head of Housing [J. Smith] and Police', 'Head of Housing and Police'],
  ['Housing - Jane Smith', 'Housing'],
  ['Housing\nJane Smith\nPolice', 'Housing\nPolice'],
  ['Jane Smith and John Brown, Housing', 'Housing'],
  ['Housing, jane.smith@example.org, 0113 222 4444', 'Housing'],
  ['Mrs A Jones; Jane Smith Centre', 'Jane Smith Centre'],
  ['Youth Offending Service & Education (north)', 'Youth Offending Service & Education (north)'],
];

describe('withoutPersons', () => {
  for (const [cell, kept] of CELLS) {
    it(`makes ${JSON.stringify(kept)} of ${JSON.stringify(cell)}`, () => {
      expect(withoutPersons(cell)).to.equal(kept);
    });
  }

  it('adds nothing, takes names alone away, and finds none in what is left', () => {
    const parting = fc.constantFrom(' (', ') ', ', ', ' and ', '\n', ' - ', ' [', '] ', '; ');
    const piece = fc.tuple(fc.constantFrom('Jane Smith', 'Housing', 'Police', ''), parting);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        const kept = withoutPersons(text);
        const count = (of: string, word: string) => of.split(word).length - 1;
        expect(count(kept, 'Housing')).to.equal(count(text, 'Housing'));
        expect(count(kept, 'Police')).to.equal(count(text, 'Police'));
        expect(kept.length).to.be.at.most(text.length);
        if (!text.includes('Smith')) expect(kept).to.equal(text);
        expect(withoutPersons(kept)).to.equal(kept);
      }),
      { seed: 20060331, numRuns: 500 },
    );
  });

  it('takes as long for a long cell as its length', () => {
    expect(withoutPersons('Jane Smith, '.repeat(160))).to.equal('');
  });
});

describe('isPersonAlone', () => {
  for (const [text, is] of [
    ['Jane Smith', true],
    ['jane.smith@example.org', true],
    ['Jane Smith, Housing Office', false],
    ['Community Centre', false],
    ['123456789', false],
    ['', false],
  ] as const) {
    it(`${is ? 'takes' : 'does not take'} ${JSON.stringify(text)} for a person`, () => {
      expect(isPersonAlone(text)).to.equal(is);
    });
  }
});
