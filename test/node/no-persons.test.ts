// The names of persons that the source texts hold are in none of the documents. They are read from the texts, so that
// they do not stand here either.
import { expect } from 'chai';
import { sourceLines } from '../support/source-lines.js';
import { STRATEGIES } from '../support/strategies.js';

type At = (...lines: number[]) => string;

/** Where each text names persons, and what else such a place may hold. */
const SURNAMES: Readonly<Record<string, (at: At) => (string | undefined)[]>> = {
  'leicester-2004': (at) => [
    /Councillor (\p{L}+)/u.exec(at(40))?.[1],
    /\(\p{L}+ (\p{L}+)\)/u.exec(at(50))?.[1],
    /\p{L}+ (\p{L}+),/u.exec(at(56))?.[1],
  ],
  'coventry-community-plan-2005': (at) => [/\p{L}+ (\p{L}+) - Population/u.exec(at(452))?.[1]],
  'coventry-2006': (at) =>
    [
      ...at(25, 26, 27).matchAll(/Councillor (?:Mrs |H )?([\p{L}']+)/gu),
      ...at(28).matchAll(/\b[A-Z]\. (\p{L}+)/gu),
      ...at(192, 196, 220).matchAll(/\b[A-Z][a-z]+ ([A-Z][\p{L}']+)(?=, | – | \()/gu),
    ].map(([, surname]) => surname),
  'northamptonshire-2007': (at) => [
    /\(\p{L}+ (\p{L}+), CIC\)/u.exec(at(29))?.[1],
    /Cllr \p{L}+ (\p{L}+) /u.exec(at(37))?.[1],
    /^\p{L}+ (\p{L}+) \(/u.exec(at(39))?.[1],
  ],
  'leeds-2010': () => [],
};

// the pattern of the lists of officers also takes some words of their offices
const OFFICES = new Set(['Directorate', 'Manager', 'Officer', 'Policy', 'Services']);

describe('the documents hold no person', () => {
  for (const { id, document, source } of STRATEGIES) {
    it(`whom the text of ${id} names`, function () {
      const lines = sourceLines(source);
      if (lines === undefined) this.skip();
      const found = SURNAMES[id]!((...numbers) => numbers.map((line) => lines[line - 1]).join(' '));
      expect(found).not.to.include(undefined);
      const words = new Set(JSON.stringify(document).match(/[\p{L}']+/gu));
      for (const name of found) if (!OFFICES.has(name!)) expect(words.has(name!), name).to.equal(false);
    });
  }

  it('and are looked through for more than forty names', function () {
    const all = STRATEGIES.flatMap(({ id, source }) => {
      const lines = sourceLines(source);
      return lines === undefined
        ? []
        : SURNAMES[id]!((...numbers) => numbers.map((line) => lines[line - 1]).join(' '));
    });
    if (all.length === 0) this.skip();
    expect(all).to.have.length.above(40);
  });
});
