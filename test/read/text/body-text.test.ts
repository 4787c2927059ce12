import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Reading } from '../../../src/read/reading.js';
import { type BodyMention, readBodies } from '../../../src/read/text/body-text.js';
import { STRATEGIES } from '../../support/strategies.js';

const run = { seed: 20100401, numRuns: 150 };

const known = [
  { id: 'e-n', name: 'Environment and Neighbourhoods', aliases: ['E&N'] },
  { id: 'city', name: 'City Development' },
  { id: 'ppi', name: 'Policy, Planning and Improvement' },
  { id: 'yos', name: 'Youth Offending Service', aliases: ['YOS'] },
  { id: 'education', name: 'Education Leeds' },
  { id: 'resources', name: 'Resources' },
  { id: 'childrens', name: 'Children’s Services' },
  { id: 'arts', name: 'Arts & Leisure Department' },
  { id: 'all', name: 'All Directorates' },
  { id: 'council', name: 'Leeds City Council', aliases: ['Council'] },
  { id: 'meeting', name: 'Council Meeting', aliases: ['Council'] },
];

/** Each mention as its identifier or its name in quotes, with what it does; `~` before them where there is a doubt. */
function brief(reading: Reading<readonly BodyMention[]>): string {
  if (reading.sure === 'unread') return 'unread';
  const mentions = reading.value.map(({ id, name, part, office, abbreviation }) => {
    const words = [
      part,
      id ?? `"${name}"`,
      office && `by its ${office}`,
      abbreviation && `(${abbreviation})`,
    ];
    return words.filter(Boolean).join(' ');
  });
  return `${reading.sure === 'exact' ? '' : '~ '}${mentions.join(', ')}`;
}

function codes(reading: Reading<unknown>): string[] {
  return reading.sure === 'exact' ? [] : reading.doubts.map(({ code }) => code);
}

const rows: readonly (readonly [string, string])[] = [
  ['City Development', 'city'],
  ['the City Development', 'city'],
  ['CITY  DEVELOPMENT.', 'city'],
  ['Environment & Neighbourhoods', 'e-n'],
  ['Environment and Neighbourhoods & City Development', 'e-n, city'],
  ['Environment and Neighbourhoods and City Development', 'e-n, city'],
  ['Policy, Planning and Improvement & Environment and Neighbourhoods', 'ppi, e-n'],
  ['City Development, Policy Planning & Improvement', 'city, ppi'],
  ['Youth Offending Service & Education Leeds', 'yos, education'],
  ['YOS/Education Leeds; Resources', 'yos, education, resources'],
  ['City Development\nEnvironment and\nNeighbourhoods', 'city, e-n'],
  ["Children's Services", 'childrens'],
  ['Childrens Services', 'childrens'],
  ['arts and leisure dept.', 'arts'],
  ['All Directorates', 'all'],
  ['All Resources', '~ resources'],
  ['Youth Offending Service (YOS)', 'yos, yos'],
  ['City Development (CD)', 'city'],
  ['City Develpment', '~ city'],
  ['City Developments', '~ city'],
  ['City Devleopment', '~ city'],
  ['City Dvlpment', '~ "City Dvlpment"'],
  ['Resource', '~ "Resource"'],
  ['Human Resources', '~ "Human Resources"'],
  ['Council', '~ council'],
  ['Youth Council', '~ "Youth Council"'],
  ['Resources Strategy Group', '~ "Resources Strategy Group"'],
  [
    'Foo Team, Bar Unit; Baz Group\nQux Board / Quux',
    '~ "Foo Team", "Bar Unit", "Baz Group", "Qux Board", "Quux"',
  ],
  ['Sport and Culture', '~ "Sport and Culture"'],
  ['Resources and Crime Commission', '~ resources, "Crime Commission"'],
  ['National Health Executive (NHE)', '~ "National Health Executive" (NHE)'],
  ['Led by Education Leeds', 'education'],
  ['City Development in partnership with YOS, Resources', 'city, partner yos, partner resources'],
  ['City Development with YOS; Resources', 'city, partner yos, resources'],
  ['City Development, supported by Foo Team', '~ city, partner "Foo Team"'],
  ['Services with Care', '~ "Services", partner "Care"'],
  ['YOS through Education Leeds', 'yos, through education'],
  ['YOS, accountable to the Council Meeting', 'yos, accountable-to meeting'],
  ['Head of City Development', 'city by its Head of City Development'],
  [
    'Interim Director of Policy, Planning and Improvement',
    'ppi by its Interim Director of Policy, Planning and Improvement',
  ],
  ['Head of Planning', '~ "Planning" by its Head of Planning'],
  ['Head of Planning (J. Smith)', '~ "Planning" by its Head of Planning'],
  ['Chief Executive', 'unread'],
  ['Communications Manager', 'unread'],
  ['J. Smith', 'unread'],
  ['Mrs A Jones', 'unread'],
  ['Cllr Jones', 'unread'],
  ['Jane Smith', 'unread'],
  ['City Development - Jane Smith', '~ city'],
  ['Resources (jane.smith@example.org)', '~ resources'],
  ['Resources, 0113 496 0000', '~ resources'],
  ['Jane Smith Centre', '~ "Jane Smith Centre"'],
  ['', 'unread'],
  ['- / &', 'unread'],
];

describe('readBodies', () => {
  for (const [text, expected] of rows) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      expect(brief(readBodies(text, { known }))).to.equal(expected);
    });
  }

  for (const [text, expected] of [
    ['City Develpment', ['mended']],
    ['Council', ['several-readings']],
    ['Sport and Culture', ['several-readings', 'new-name']],
    ['Resources and Crime Commission', ['new-name', 'several-readings']],
    ['Services with Care', ['several-readings', 'new-name', 'new-name']],
    ['City Development - Jane Smith', ['part-unread']],
    ['Chief Executive', ['part-unread']],
    ['Head of Planning', ['new-name']],
    ['', []],
  ] as const) {
    it(`says of "${text}": ${expected.join(', ') || 'nothing'}`, () => {
      expect(codes(readBodies(text, { known })).toSorted()).to.deep.equal([...expected].toSorted());
    });
  }

  it('names both readings of an "and" between new names', () => {
    expect(readBodies('Sport and Culture', { known: [] })).to.deep.equal({
      sure: 'doubtful',
      value: [{ name: 'Sport and Culture', printed: 'Sport and Culture' }],
      doubts: [
        {
          code: 'several-readings',
          words: 'Sport and Culture',
          note: 'one name, "Sport and Culture", or two: "Sport" and "Culture"',
        },
        { code: 'new-name', words: 'Sport and Culture', note: 'no known body has this name' },
      ],
    });
  });

  it('keeps no name of a person in what it gives', () => {
    for (const text of [
      'Planning Unit (Mrs A Jones)',
      'Planning Unit, J. Jones',
      'Jones, J; Planning Unit',
    ]) {
      const reading = readBodies(text, { known });
      expect(reading.sure, text).to.equal('doubtful');
      expect(JSON.stringify((reading as { value: unknown }).value), text)
        .to.not.contain('J. Jones')
        .and.not.contain('Mrs');
    }
  });

  it('looks at 2,000 characters and at no more', () => {
    expect(readBodies(`YOS${' '.repeat(1997)}`, { known }).sure).to.equal('exact');
    expect(readBodies(`YOS${' '.repeat(1998)}`, { known }).sure).to.equal('unread');
  });

  it('looks for names among 1,000 words and signs, and among no more', () => {
    expect(readBodies(`YOS${'.'.repeat(999)}`, { known }).sure).to.equal('exact');
    expect(readBodies(`YOS${'.'.repeat(1000)}`, { known })).to.have.nested.property(
      'doubts[0].note',
      'the text is too long for names',
    );
  });

  it('reads 100 names, and none of more', () => {
    const names = Array.from({ length: 101 }, (_, at) => `Team ${at}`);
    const all = readBodies(names.slice(1).join(', '), { known });
    expect(all.sure === 'unread' ? [] : all.value.map(({ name }) => name)).to.deep.equal(names.slice(1));
    const more = readBodies(names.join(', '), { known });
    expect(more).to.have.property('sure', 'unread');
    expect(more).to.have.nested.property(
      'doubts[0].note',
      'more than 100 names are printed: no cell means so many',
    );
    expect(more).to.have.nested.property('doubts.length', 1);
  });

  it('takes names for names, and not for properties', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(readBodies(name, { known: [{ id: 'x', name }] })).to.have.property('sure', 'exact');
      expect(readBodies(name, { known: [] })).to.have.property('sure', 'doubtful');
    }
  });

  it('finds every name of the five strategies alone, in capitals, and beside each other', () => {
    for (const { document } of STRATEGIES) {
      const bodies = document.bodies ?? [];
      for (const { id, name, aliases = [] } of bodies) {
        for (const text of [name, ...aliases].flatMap((each) => [
          each,
          each.toUpperCase(),
          `The ${each.replace(/^the /, '')}; ${each}`,
        ])) {
          const reading = readBodies(text, { known: bodies });
          const ids = reading.sure === 'unread' ? [] : reading.value.map((each) => each.id);
          const others = codes(reading).includes('several-readings');
          expect(new Set(ids).size, text).to.equal(1);
          if (!others) expect(ids[0], text).to.equal(id);
        }
      }
    }
  });

  const leeds = STRATEGIES.find(({ id }) => id === 'leeds-2010')!.document.bodies!;
  const some = fc.subarray(
    leeds.map(({ id }) => id),
    { minLength: 1, maxLength: 4 },
  );
  const separators = fc.constantFrom(', ', '; ', ' & ', ' and ', '/', '\n', ' + ');

  it('finds known names again, however they are parted', () => {
    fc.assert(
      fc.property(some, separators, (ids, separator) => {
        const text = ids.map((id) => leeds.find((body) => body.id === id)!.name).join(separator);
        const reading = readBodies(text, { known: leeds });
        expect(
          (reading as { value: readonly BodyMention[] }).value.map(({ id }) => id),
          text,
        ).to.deep.equal(ids);
      }),
      run,
    );
  });

  const words = fc.constantFrom(
    ...[
      'City Development',
      'Environment',
      'and',
      '&',
      ',',
      ';',
      '/',
      '\n',
      'with',
      'led by',
      'the',
      'all',
      'Head of',
    ],
    ...[
      'J.',
      'Smith',
      'Jane',
      '(YOS)',
      'Council',
      '-',
      '.',
      'through',
      'Policy',
      'Manager',
      'accountable to',
      '@',
    ],
  );
  const soup = fc.array(words, { maxLength: 10 }).map((parts) => parts.join(' '));
  const any = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }));

  it('gives printed words of the text, and a doubt with every new name, on any text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const reading = readBodies(text, { known });
        if (reading.sure === 'unread') return;
        const folded = text.replace(/\s+/g, ' ');
        for (const { printed, name, id } of reading.value) {
          expect(folded).to.contain(printed);
          expect(name).to.not.equal('');
          if (id === undefined) expect(reading.sure).to.equal('doubtful');
        }
      }),
      { ...run, numRuns: 600 },
    );
  });

  const many = Array.from({ length: 300 }, (_, index) => ({
    id: `b${index}`,
    name: `all the bodies ${index} and a`,
  }));
  for (const pattern of [
    'a',
    'a ',
    'all ',
    'the ',
    'and ',
    'a, ',
    '& ',
    'Head of ',
    'with ',
    'a and ',
    '(',
    '日',
    '\n',
    'Mr ',
  ]) {
    it(`leaves a megabyte of ${JSON.stringify(pattern)} unread, and is not sure of as much as is looked at`, () => {
      const options = { known: [...known, ...many] };
      expect(readBodies(pattern.repeat(1_000_000 / pattern.length), options).sure).to.equal('unread');
      expect(readBodies(pattern.repeat(2000 / pattern.length), options).sure).to.not.equal('exact');
    });
  }
});

describe('readBodies: "partners" at the end', () => {
  for (const [text, names] of [
    ['LAA partners', ['LAA partners']],
    ['City Development with', ['City Development']],
    [
      'City Development, LAA partners\nEducation Leeds',
      ['City Development', 'LAA partners', 'Education Leeds'],
    ],
  ] as const) {
    it(`is part of the name: ${JSON.stringify(text)}`, () => {
      const reading = readBodies(text, { known });
      expect(reading.sure === 'unread' ? [] : reading.value.map(({ name }) => name)).to.deep.equal(names);
    });
  }
});
