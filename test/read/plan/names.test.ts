// How the parts of a document get their identifiers, codes and references.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { IdentifierSchema } from '../../../src/document/identifier.js';
import { codedName } from '../../../src/read/plan/cells/coded-name.js';
import { headingParts } from '../../../src/read/plan/headings/heading-parts.js';
import { identifierFor } from '../../../src/read/plan/names/identifier-for.js';

describe('identifierFor', () => {
  it('numbers what is said again, in turn', () => {
    const taken = new Set<string>();
    const given = Array.from({ length: 1000 }, () => {
      const id = identifierFor('Racist incidents', taken, 'indicator');
      taken.add(id);
      return id;
    });
    expect(given.slice(0, 3)).to.deep.equal(['racist-incidents', 'racist-incidents-2', 'racist-incidents-3']);
    expect(given.at(-1)).to.equal('racist-incidents-1000');
    expect(taken.size).to.equal(1000);
  });

  for (const [words, id] of [
    ['Children’s Services', 'childrens-services'],
    ['Café & Bar', 'cafe-bar'],
    ['— 50% —', '50'],
    ['¡', 'action'],
    ['', 'action'],
    ['constructor', 'constructor'],
  ] as const) {
    it(`makes ${id} of "${words}"`, () => expect(identifierFor(words, new Set(), 'action')).to.equal(id));
  }

  it('cuts long words at a word', () => {
    expect(
      identifierFor(
        'Regenerate deprived areas with local partners and empower all residents',
        new Set(),
        'x',
      ),
    ).to.equal('regenerate-deprived-areas-with-local-partners-and-empower');
  });

  it('is never one that is taken, and always one of the format', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 90 }),
        fc.uniqueArray(fc.constantFrom('a', 'a-2', 'a-3', 'a-5', 'b')),
        (words, taken) => {
          for (const name of [words, 'A']) {
            const id = identifierFor(name, new Set(taken), 'part');
            expect(taken).to.not.include(id);
            expect(IdentifierSchema.safeParse(id).success, id).to.equal(true);
          }
        },
      ),
    );
  });
});

describe('codedName', () => {
  for (const [text, code, name] of [
    ['NI 3 - Increased civic participation', 'NI 3', 'Increased civic participation'],
    ['NI1 – People get on', 'NI1', 'People get on'],
    ['LKI-IYS6 Young people reached', 'LKI-IYS6', 'Young people reached'],
    ['BV 175: Racist incidents', 'BV 175', 'Racist incidents'],
    ['BV174 Racial incidents', 'BV174', 'Racial incidents'],
    ['NI 1 % of people who get on', 'NI 1', '% of people who get on'],
    ['CO2 emissions per head', undefined, 'CO2 emissions per head'],
    ['CO2 Emissions', undefined, 'CO2 Emissions'],
    ['KS2 pupils who reach the standard', undefined, 'KS2 pupils who reach the standard'],
    ['U18 Conceptions', undefined, 'U18 Conceptions'],
    ['COVID 19 Deaths', undefined, 'COVID 19 Deaths'],
    ['U18: Conceptions', 'U18', 'Conceptions'],
    ['Number of events', undefined, 'Number of events'],
    ['16 to 24 year olds in work', undefined, '16 to 24 year olds in work'],
    ['NI 4', undefined, 'NI 4'],
    ['', undefined, ''],
  ] as const) {
    it(`reads "${text}"`, () => {
      expect(codedName(text)).to.deep.equal(code === undefined ? { name } : { code, name });
    });
  }
});

describe('headingParts', () => {
  for (const [words, ref, title] of [
    ['Priority One:  Leadership', 'Priority One', 'Leadership'],
    [
      'Strategic Objective 4 - Develop strong relationships',
      'Strategic Objective 4',
      'Develop strong relationships',
    ],
    ['1.2 Belonging', '1.2', 'Belonging'],
    ['Community Cohesion – general activity', undefined, 'Community Cohesion – general activity'],
    ['Objective 1', undefined, 'Objective 1'],
    ['Aim high', undefined, 'Aim high'],
  ] as const) {
    it(`reads "${words}"`, () => {
      expect(headingParts(words)).to.deep.equal(ref === undefined ? { title } : { ref, title });
    });
  }
});
