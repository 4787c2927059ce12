// What views read: the parts that they show, checked as the whole check would, and nothing else.
import { expect } from 'chai';
import { LIST_NAMES } from '../../src/document/list-names.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { buildRatedModel } from '../../src/model/build-rated-model.js';
import { parseActions } from '../../src/validate/parse-actions.js';
import { parseIndicators } from '../../src/validate/parse-indicators.js';
import { parseTrends } from '../../src/validate/parse-trends.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, measureInput, plan, result, valid } from '../support/documents.js';
import { STRATEGIES } from '../support/strategies.js';

const period = { printed: 'May 2006', kind: 'month' } as const;
const action = (parts: object) => ({ id: 'a', title: 'A', ...parts });
const hostile = Object.defineProperty({}, 'format', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

describe('LIST_NAMES', () => {
  it('names every list of a strategy but its remarks', () => {
    const { shape } = StrategySchema._zod.def;
    const lists = Object.entries(valid(plan())).filter(([, value]) => Array.isArray(value));
    const own = new Set(['identifiers', 'notes']);
    expect(lists.map(([name]) => name).filter((name) => !own.has(name))).to.have.members([...LIST_NAMES]);
    expect(Object.keys(shape)).to.include.members([...LIST_NAMES]);
  });
});

for (const [name, parse, read, named] of [
  ['parseIndicators', parseIndicators, ['objectives', 'indicators'], ['bodies', 'groups', 'places']],
  ['parseTrends', parseTrends, ['objectives', 'indicators', 'updates'], ['bodies', 'groups', 'places']],
  [
    'parseActions',
    parseActions,
    [
      'bodies',
      'groups',
      'portfolios',
      'roles',
      'objectives',
      'indicators',
      'documents',
      'actions',
      'reportingLines',
      'updates',
      'conflicts',
    ],
    [],
  ],
] as const) {
  describe(name, () => {
    for (const { id, document } of STRATEGIES) {
      it(`reads ${read.join(', ')} of ${id} as the whole check does, and leaves the rest empty`, () => {
        const whole = valid(document);
        const seen = parse(document)!;
        for (const list of read) expect(seen[list], list).to.deep.equal(whole[list]);
        const namesIn = (list: readonly { name: string }[]) => list.map((part) => part.name);
        for (const list of named) expect(namesIn(seen[list]), list).to.deep.equal(namesIn(whole[list]));
        const kept = new Set<string>([...read, ...named]);
        for (const list of LIST_NAMES) if (!kept.has(list)) expect(seen[list], list).to.deep.equal([]);
        expect(seen.notes).to.deep.equal(whole.notes);
        expect(seen.title).to.equal(whole.title);
      });
    }

    it('is not kept from what it shows by a mistake in what it does not', () => {
      const seen = parse({ ...plan(), funds: [{ id: 3 }], statistics: 'none', edition: 7 });
      expect(seen).to.deep.include({ funds: [], statistics: [] });
      expect(seen).not.to.have.property('edition');
    });

    for (const [what, document] of [
      ['a list whose name the format does not have', { ...plan(), indicatrs: [] }],
      ['no title', { format: 2, id: 'plan' }],
      ['an earlier format, which is migrated elsewhere', { ...plan(), format: 1 }],
      ['a newer format', { ...plan(), format: 3 }],
      ['a misspelt property of the head', { ...plan(), titel: 'Plan' }],
      ['an objective without a title', plan({ objectives: [{ id: 'o' } as never] })],
      ['a body without a name', plan({ bodies: [{ id: 'b' } as never] })],
      [
        'two objectives of one name',
        plan({
          objectives: [
            { id: 'o', title: 'O' },
            { id: 'o', title: 'P' },
          ],
        }),
      ],
      ['an organisation that it does not have', plan({ organisation: 'nobody' })],
      ['no document', null],
      ['a list', []],
      ['an object that cannot be read', hostile],
    ] as const) {
      it(`gives nothing for ${what}`, () => expect(parse(document)).to.equal(undefined));
    }

    it('changes nothing', () => {
      for (const { document } of STRATEGIES) {
        expect(() => parse(deepFreeze(structuredClone(document)))).not.to.throw();
      }
    });
  });
}

describe('parseIndicators', () => {
  it('refuses references to parts that it reads, and passes over those to parts that it does not', () => {
    const document = (parts: object) => plan({ indicators: [indicator('i', parts)] });
    expect(parseIndicators(document({ objectives: ['nowhere'] }))).to.equal(undefined);
    expect(parseIndicators(document({ outcomes: [{ outcome: 'unread' }] }))).to.be.an('object');
  });

  it('refuses figures of places and groups that there are not, and those without a name', () => {
    const of = (cut: object, parts: object = {}) =>
      plan({
        indicators: [indicator('i', { measures: [measureInput({ results: [{ ...result(5), ...cut }] })] })],
        ...parts,
      });
    for (const [list, cut] of [
      ['places', { place: 'north' }],
      ['groups', { group: 'north' }],
    ] as const) {
      expect(parseIndicators(of(cut))).to.equal(undefined);
      expect(parseIndicators(of(cut, { [list]: [{ id: 'north' }] }))).to.equal(undefined);
      expect(parseIndicators(of(cut, { [list]: [{ id: 'north', name: 'North' }] }))).to.be.an('object');
    }
  });

  it('refuses two measures of one name', () => {
    const [measure] = indicator('i').measures;
    const document = plan({ indicators: [indicator('i', { measures: [measure!, measure!] })] });
    expect(parseIndicators(document)).to.equal(undefined);
  });
});

describe('parseTrends', () => {
  const update = (parts: object) => ({
    id: 'u',
    of: [{ kind: 'indicator' as const, id: 'i' }],
    on: period,
    title: 'The count was late.',
    ...parts,
  });

  it('reads what was reported of an indicator, and refuses it of one that there is not', () => {
    const document = (parts: object) => plan({ indicators: [indicator('i')], updates: [update(parts)] });
    expect(parseTrends(document({}))?.updates.map(({ title }) => title)).to.deep.equal([
      'The count was late.',
    ]);
    expect(parseTrends(document({ of: [{ kind: 'indicator', id: 'j' }] }))).to.equal(undefined);
  });

  it('passes over what was reported of parts that it does not read', () => {
    const document = plan({
      updates: [update({ of: [{ kind: 'action' as const, id: 'unread' }], by: 'unread' })],
    });
    expect(buildRatedModel(parseTrends(document)!).document.updates).to.have.lengthOf(1);
  });
});

describe('parseActions', () => {
  it('refuses references to parts that it reads, and passes over those to parts that it does not', () => {
    const document = (parts: object) => plan({ actions: [action(parts)] });
    expect(parseActions(document({ leads: [{ body: 'nobody' }] }))).to.equal(undefined);
    expect(parseActions(document({ plans: [{ document: 'nowhere' }] }))).to.equal(undefined);
    expect(parseActions(document({ deadline: { period, conflict: 'none' } }))).to.equal(undefined);
    expect(parseActions(document({ outcomes: [{ outcome: 'unread' }] }))).to.be.an('object');
  });
});
