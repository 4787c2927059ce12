// Every reference of a document is followed both ways, whatever part has it: shown on the five real strategies, and on
// a small one with every reference that the format has.
import { expect } from 'chai';
import { PART_KINDS, type PartKind } from '../../src/document/part-kind.js';
import { StrategySchema, type StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import { findPart } from '../../src/model/find-part.js';
import { indexOf } from '../../src/model/model-index.js';
import type { LinkedPart } from '../../src/model/part-models.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { eachReference } from '../../src/validate/identifiers.js';
import { plan, valid } from '../support/documents.js';
import { MODELS } from '../support/models.js';
import { everything } from './everything.js';
import { ids, openParts } from './shared.js';

interface Reference {
  readonly from: LinkedPart;
  readonly kind: PartKind;
  readonly id: string;
  /** The properties that lead to it, without positions: `deadline.period.document`. */
  readonly property: string;
}

/** Every reference of a model's document from one of its parts, with the part that has it. */
function references(model: StrategyModel): Reference[] {
  const { parts } = indexOf(model, 'test');
  const owners = new Map<unknown, LinkedPart>();
  for (const kind of PART_KINDS)
    for (const part of parts[kind]) owners.set(part.document, { kind, part } as LinkedPart);
  const found: Reference[] = [];
  eachReference(StrategySchema, model.document, (id, kind, { path }) => {
    let value: unknown = model.document;
    let owner: { part: LinkedPart; depth: number } | undefined;
    path.forEach((step, depth) => {
      value = (value as Record<string | number, unknown>)[step];
      const part = owners.get(value);
      if (part !== undefined) owner = { part, depth };
    });
    if (owner === undefined) return;
    const property = path.slice(owner.depth + 1).filter((step) => typeof step === 'string');
    found.push({ from: owner.part, kind, id, property: property.join('.') });
  });
  return found;
}

/** The parts that a part links to, over links of its own that are no parts. */
function linkedTo({ part }: LinkedPart, isPart: ReadonlySet<unknown>): Set<unknown> {
  const seen = new Set<unknown>([part.document]);
  const waiting: unknown[] = Object.values(part);
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!isPart.has(value) && !Object.isFrozen(value)) throw new Error('a link is not frozen');
    if (isPart.has(value)) continue;
    for (const [key, inner] of Object.entries(value)) if (key !== 'document') waiting.push(inner);
  }
  return seen;
}

/** References that a part does not follow, as kind and property: the model keeps what the document says. */
const NOT_FOLLOWED = [
  'measure: baseline.place',
  'measure: baseline.group',
  'measure: targets.place',
  'measure: targets.group',
  'measure: results.place',
  'measure: results.group',
  'incident-series: counts.place',
  'incident-series: counts.group',
];
/** References that are followed one way only: the other part does not know. */
const ONE_WAY = [
  'action: leads.accountableTo',
  'action: leads.through',
  'theme: leads.accountableTo',
  'theme: leads.through',
  'statistic: comparators.place',
  'fund: rules.by',
  'fund: awards.to',
];
/** A period may say which document holds its date: only milestones follow that. */
const isPeriod = ({ from, property }: Reference): boolean =>
  property.endsWith('.document') &&
  /(period|when|due|on|set|at|asOf|made|agreed|published|programme|replaced)\.document$/.test(property) &&
  from.kind !== 'milestone';

/** Where references of a model are not followed: from the part that has them, or back from the part that is meant. */
function lost(model: StrategyModel): { forwards: string[]; backwards: string[] } {
  const { parts } = indexOf(model, 'test');
  const isPart = new Set<unknown>(PART_KINDS.flatMap((kind): readonly unknown[] => parts[kind]));
  const all = references(model).filter((reference) => !isPeriod(reference));
  expect(all.length).to.be.above(50);
  const places = (found: readonly Reference[]) => [
    ...new Set(found.map(({ from, property }) => `${from.kind}: ${property}`)),
  ];
  const meant = ({ kind, id }: Reference) => ({ kind, part: findPart(model, { kind, id }) }) as LinkedPart;
  return {
    forwards: places(all.filter((each) => !linkedTo(each.from, isPart).has(meant(each).part))),
    backwards: places(all.filter((each) => !linkedTo(meant(each), isPart).has(each.from.part))),
  };
}

const withEverything = buildModel(valid(everything));
for (const model of [...MODELS, withEverything]) {
  describe(`buildModel, of ${model.document.id}`, () => {
    it('follows every reference both ways, but for those named in this test', () => {
      const { forwards, backwards } = lost(model);
      expect(forwards.filter((place) => !NOT_FOLLOWED.includes(place))).to.deep.equal([]);
      expect(backwards.filter((place) => !ONE_WAY.includes(place))).to.deep.equal([]);
    });

    it('lists every part of the document once, in its order', () => {
      const document = model.document as unknown as Readonly<Record<string, readonly { id: string }[]>>;
      const lists = Object.entries(model as unknown as Record<string, { document: { id: string } }[]>);
      for (const [name, list] of lists) {
        if (['document', 'organisation', 'measures', 'milestones', 'crossCuts'].includes(name)) continue;
        expect(
          list.map((part) => part.document),
          name,
        ).to.deep.equal(document[name]);
      }
      expect(model.milestones).to.deep.equal(model.actions.flatMap((action) => action.milestones));
      expect(model.measures).to.deep.equal(model.indicators.flatMap((indicator) => indicator.measures));
    });

    it('is frozen deep, and neither copies nor changes the document', () => {
      expect(openParts(model).open).to.deep.equal([]);
      const loose = structuredClone(model.document);
      expect(buildModel(loose).document).to.equal(loose);
      expect(loose).to.deep.equal(model.document);
      expect(
        Object.values(loose).filter((list) => Array.isArray(list) && Object.isFrozen(list)),
      ).to.deep.equal([]);
    });
  });
}

describe('the document with everything', () => {
  it('has every reference that is named in this test', () => {
    const { forwards, backwards } = lost(withEverything);
    expect(forwards).to.have.members(NOT_FOLLOWED);
    expect(backwards).to.have.members(ONE_WAY);
  });

  it('has every list of the format', () => {
    const { document } = withEverything;
    const empty = Object.entries(document).filter(([, list]) => Array.isArray(list) && list.length === 0);
    expect(empty.map(([name]) => name)).to.deep.equal(['identifiers', 'notes', 'links']);
  });
});

describe('buildModel', () => {
  it('has a list for every list of the format', () => {
    const { document, ...lists } = buildModel(valid(plan()));
    const inFormat = Object.entries(document)
      .filter(([, list]) => Array.isArray(list))
      .map(([name]) => name);
    const own = ['identifiers', 'notes', 'links'];
    expect(Object.keys(lists).filter((name) => name !== 'organisation')).to.have.members([
      ...inFormat.filter((name) => !own.includes(name)),
      ...['measures', 'milestones', 'crossCuts'],
    ]);
  });

  it('says which actions stand under several objectives, the home first', () => {
    const model = buildModel(
      valid(
        plan({
          objectives: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
          actions: [
            { id: 'one', title: 'One', objectives: ['a', 'a'] },
            { id: 'three', title: 'Three', objectives: ['c', 'a', 'b'] },
            { id: 'none', title: 'None' },
          ],
        }),
      ),
    );
    expect(model.crossCuts).to.have.lengthOf(1);
    const [{ action, home, others }] = model.crossCuts as [StrategyModel['crossCuts'][number]];
    expect([action.document.id, home.document.id, ids(others)]).to.deep.equal(['three', 'c', ['a', 'b']]);
    expect(model.actions.map((part) => part.home?.document.id)).to.deep.equal(['a', 'c', undefined]);
  });

  const dangling: readonly (readonly [kind: PartKind, parts: Partial<StrategyInput>])[] = [
    ['theme', { objectives: [{ id: 'o', title: 'O', theme: 'x' }] }],
    ['document', { actions: [{ id: 'a', title: 'A', plans: [{ document: 'x' }] }] }],
    [
      'row',
      { reportingLines: [{ id: 'l', of: [{ kind: 'row', id: 'x' }], to: [{ kind: 'system', name: 'S' }] }] },
    ],
    ['portfolio', { reportingLines: [{ id: 'l', to: [{ kind: 'portfolio', portfolio: 'x' }] }] }],
    [
      'statistic',
      {
        conflicts: [
          {
            id: 'c',
            about: 'A',
            statements: [{ says: 'a' }, { says: 'b' }],
            parts: [{ kind: 'statistic', id: 'x' }],
          },
        ],
      },
    ],
    ['measure', { correctiveActions: [{ id: 'c', measure: 'x', rating: 'red', title: 'T' }] }],
    ['body', { decisions: [{ id: 'd', title: 'D', by: 'x', act: 'note', standing: 'done' }] }],
  ];
  for (const [kind, parts] of dangling) {
    it(`rejects a ${Object.keys(parts)[0]} with a ${kind} that is not there`, () => {
      const strategy = StrategySchema.parse(plan(parts));
      expect(() => buildModel(strategy)).to.throw(RangeError, `buildModel requires a known ${kind}, got "x"`);
    });
  }

  it('links a chain of any length, and many parts, in time that grows with their number', () => {
    const objectives = Array.from({ length: 20_000 }, (_, place) => ({
      id: `o${place}`,
      title: 'O',
      ...(place > 0 && { parent: `o${place - 1}` }),
    }));
    const model = buildModel(StrategySchema.parse(plan({ objectives })));
    let depth = 0;
    for (let part = model.objectives[0]; part !== undefined; part = part.children[0]) depth += 1;
    expect(depth).to.equal(20_000);
    expect(Object.isFrozen(model.objectives[19_999]!.parent)).to.equal(true);
  });
});
