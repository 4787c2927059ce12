import { expect } from 'chai';
import * as fc from 'fast-check';
import type { LeadInput } from '../../../src/document/lead.js';
import { LeadSchema } from '../../../src/document/lead.js';
import { readLeads } from '../../../src/read/text/lead-text.js';
import { STRATEGIES } from '../../support/strategies.js';

const run = { seed: 20100401, numRuns: 400 };

const bodies = [
  { id: 'e-n', name: 'Environment and Neighbourhoods' },
  { id: 'city', name: 'City Development' },
  { id: 'education', name: 'Education Leeds' },
  { id: 'agencies', name: 'Consortium of Agencies' },
  { id: 'armouries', name: 'Royal Armouries' },
  { id: 'council', name: 'City Council' },
];
const roles = [
  {
    id: 'director',
    name: 'Director of City Development',
    body: 'council',
    aliases: ['Interim Director of City Development'],
  },
  { id: 'planner', name: 'Head of Planning', body: 'city' },
  { id: 'champion', name: 'Children’s Champion' },
];
const likely = { kind: 'inferred', confidence: 'likely' };

const rows: readonly (readonly [string, 'exact' | 'doubtful' | 'unread', readonly object[]])[] = [
  ['City Development', 'exact', [{ body: 'city' }]],
  ['Led by the City Development', 'exact', [{ body: 'city' }]],
  ['City Development & Education Leeds', 'exact', [{ body: 'city' }, { body: 'education' }]],
  ['City Development, Education Leeds', 'exact', [{ body: 'city' }, { body: 'education' }]],
  [
    'Environment and Neighbourhoods & City Development',
    'doubtful',
    [
      { body: 'e-n', basis: likely },
      { body: 'city', basis: likely },
    ],
  ],
  ['Environment and Neighbourhoods; City Development', 'exact', [{ body: 'e-n' }, { body: 'city' }]],
  [
    'Consortium of Agencies through the Royal Armouries',
    'exact',
    [{ body: 'agencies', through: 'armouries' }],
  ],
  [
    'City Development, accountable to the City Council.',
    'exact',
    [{ body: 'city', accountableTo: 'council' }],
  ],
  ['Director of City Development', 'exact', [{ body: 'council', role: 'director' }]],
  ['Interim Director of City Development', 'exact', [{ body: 'council', role: 'director' }]],
  ['City Development (Head of Planning)', 'exact', [{ body: 'city', role: 'planner' }]],
  ['Head of Planning, City Development', 'exact', [{ body: 'city', role: 'planner' }]],
  ['Head of Planning/Education Leeds', 'exact', [{ body: 'city', role: 'planner' }, { body: 'education' }]],
  ["City Development (Children's Champion)", 'doubtful', [{ body: 'city', role: 'champion' }]],
  ["Children's Champion", 'unread', []],
  ['Head of Education Leeds', 'doubtful', [{ body: 'education' }]],
  ['Head of Fun', 'unread', []],
  ['City Development with Education Leeds', 'doubtful', [{ body: 'city' }]],
  ['City Development, Foo Team', 'doubtful', [{ body: 'city' }]],
  ['City Develpment', 'doubtful', [{ body: 'city' }]],
  ['City Development (Mrs A Jones)', 'doubtful', [{ body: 'city' }]],
  ['Through the Royal Armouries', 'unread', []],
  ['Foo Team', 'unread', []],
  ['J. Smith', 'unread', []],
  ['', 'unread', []],
];

/** Without the words of the basis; likely is what an inferred one is by default. */
function meaning(leads: readonly LeadInput[]): object[] {
  return leads.map(({ basis, ...lead }) => ({
    ...lead,
    ...(basis && { basis: { kind: basis.kind, confidence: basis.confidence ?? 'likely' } }),
  }));
}

describe('readLeads', () => {
  for (const [text, sure, expected] of rows) {
    it(`reads "${text}", ${sure}`, () => {
      const reading = readLeads(text, { bodies, roles });
      expect(reading.sure).to.equal(sure);
      expect(meaning(reading.sure === 'unread' ? [] : reading.value)).to.deep.equal(expected);
    });
  }

  it('says of everything that it leaves out why', () => {
    const reading = readLeads('City Development, Foo Team with Education Leeds', { bodies, roles });
    expect(reading).to.deep.equal({
      sure: 'doubtful',
      value: [{ body: 'city' }],
      doubts: [
        { code: 'new-name', words: 'Foo Team', note: 'no known body has this name' },
        { code: 'part-unread', words: 'Education Leeds', note: 'a partner, and no lead' },
      ],
    });
  });

  it('looks at 2,000 characters and at no more', () => {
    expect(readLeads(`City Development${' '.repeat(1984)}`, { bodies }).sure).to.equal('exact');
    expect(readLeads(`City Development${' '.repeat(1985)}`, { bodies }).sure).to.equal('unread');
  });

  it('looks for names among 1,000 words and signs, and among no more', () => {
    expect(readLeads(`City Development${'.'.repeat(998)}`, { bodies }).sure).to.equal('exact');
    expect(readLeads(`City Development${'.'.repeat(999)}`, { bodies })).to.have.nested.property(
      'doubts[0].note',
      'the text is too long for names',
    );
  });

  it('reads 100 names, and none of more', () => {
    const all = readLeads(`City Development${', Team'.repeat(99)}`, { bodies });
    expect(all).to.have.nested.property('value.length', 1);
    expect(readLeads(`City Development${', Team'.repeat(100)}`, { bodies })).to.have.nested.property(
      'doubts[0].note',
      'more than 100 names are printed: no cell means so many',
    );
  });

  const words = fc.constantFrom(
    ...[
      'City Development',
      'Environment and Neighbourhoods',
      'Director of City Development',
      'Head of Planning',
    ],
    ...[
      "Children's Champion",
      'and',
      '&',
      ',',
      '/',
      ';',
      '(',
      ')',
      'through',
      'accountable to',
      'with',
      'Foo',
      'Mr A',
    ],
  );
  const soup = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));

  it('gives valid leads of known bodies, exact ones without a basis, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const reading = readLeads(text, { bodies, roles });
        for (const lead of reading.sure === 'unread' ? [] : reading.value) {
          expect(LeadSchema.safeParse(lead).success).to.equal(true);
          expect(bodies.map(({ id }) => id)).to.include(lead.body);
          if (reading.sure === 'exact') expect(lead.basis).to.equal(undefined);
        }
      }),
      run,
    );
  });
});

/** Of all lead cells of a document: how they were read. The others have no lead cell. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'leicester-2004': {},
  'coventry-community-plan-2005': { 'exact, equal': 10 },
  'coventry-2006': {},
  'northamptonshire-2007': {
    'exact, equal': 5,
    'doubtful, equal': 1,
    'exact, known from elsewhere': 1,
    unread: 1,
  },
  'leeds-2010': { 'exact, equal': 55, 'doubtful, equal': 6 },
};

/** The one cell of which the document says more than its words do: how sure it is that the alias is meant. */
const FROM_ELSEWHERE = 'Community Leadership Group';

describe('readLeads, on the lead cells of the five strategies', () => {
  for (const { id, document } of STRATEGIES) {
    it(`${id}: gives what was written by hand, or says that it is in doubt`, () => {
      const counts: Record<string, number> = {};
      for (const { leadsPrinted, leads = [] } of [...(document.themes ?? []), ...(document.actions ?? [])]) {
        if (leadsPrinted === undefined) continue;
        const reading = readLeads(leadsPrinted, {
          bodies: document.bodies ?? [],
          roles: document.roles ?? [],
        });
        const isEqual =
          reading.sure !== 'unread' &&
          JSON.stringify(meaning(reading.value)) === JSON.stringify(meaning(leads));
        const how = isEqual
          ? 'equal'
          : leadsPrinted === FROM_ELSEWHERE
            ? 'known from elsewhere'
            : 'different';
        const outcome = reading.sure === 'unread' ? 'unread' : `${reading.sure}, ${how}`;
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
      expect(counts).to.deep.equal(EXPECTED[id]);
    });
  }
});
