import { expect } from 'chai';
import { StrategySchema } from '../../../src/document/strategy.js';
import { circularReferences } from '../../../src/validate/rules/circular-references.js';
import { plan } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const place = (id: string, within?: string) => ({
  id,
  name: id,
  kind: 'area' as const,
  ...(within === undefined ? {} : { within }),
});
const group = (id: string, within: string) => ({ id, name: id, kind: 'population' as const, within });
const body = (id: string, within: string) => ({ id, name: id, kind: 'team' as const, within });
const statistic = (id: string, of: string) => ({
  id,
  title: id,
  unit: { kind: 'count' as const },
  value: { kind: 'number' as const, value: 1 },
  printed: '1',
  of,
});

const sentence = (path: string, id: string, kind: string, received: string): string =>
  `${path} (in "${id}"): expected ${kind} from which no way leads back to this one, found ${received}. Remove one of these references, or correct it.`;
const found = (...places: ReturnType<typeof place>[]) =>
  circularReferences(StrategySchema, StrategySchema.parse(plan({ places })));

describe('circularReferences', () => {
  tryRule('circular-reference', 'error', [
    [
      'a place in itself',
      { places: [place('a', 'a')] },
      sentence('places[0].within', 'a', 'a place', 'this one itself'),
    ],
    [
      'two groups in each other, once',
      { groups: [group('a', 'b'), group('b', 'a')] },
      sentence('groups[0].within', 'a', 'a group', '"b", which leads back'),
    ],
    [
      'three bodies in a circle',
      { bodies: [body('a', 'c'), body('b', 'a'), body('c', 'b')] },
      sentence('bodies[0].within', 'a', 'a body', '"c", which leads to "b", which leads back'),
    ],
    [
      'objectives, and one outside that leads in, which is not at fault',
      {
        objectives: [
          { id: 'x', title: 'X', parent: 'b' },
          { id: 'a', title: 'A', parent: 'b' },
          { id: 'b', title: 'B', parent: 'a' },
        ],
      },
      sentence('objectives[1].parent', 'a', 'an objective', '"b", which leads back'),
    ],
    [
      'statistics of each other',
      { statistics: [statistic('a', 'b'), statistic('b', 'a')] },
      sentence('statistics[0].of', 'a', 'a statistic', '"b", which leads back'),
    ],
    [
      'two circles of one kind',
      { places: [place('a', 'a'), place('b', 'c'), place('c', 'b')] },
      sentence('places[0].within', 'a', 'a place', 'this one itself'),
      sentence('places[1].within', 'b', 'a place', '"c", which leads back'),
    ],
    [
      'a circle of five, of which three are named',
      { places: [place('a', 'b'), place('b', 'c'), place('c', 'd'), place('d', 'e'), place('e', 'a')] },
      sentence(
        'places[0].within',
        'a',
        'a place',
        '"b", which leads to "c", which leads to "d", which leads back by way of 1 more',
      ),
    ],
    [
      'parts that lie in each other without a circle, in any order',
      { places: [place('c', 'b'), place('b', 'a'), place('a'), place('d', 'b')] },
    ],
    [
      'series that overlap, which they do both ways',
      {
        incidentSeries: ['a', 'b'].map((id, index) => ({
          id,
          title: id,
          kind: 'tension' as const,
          unit: { kind: 'count' as const },
          counts: [{ value: { kind: 'number' as const, value: 1 } }],
          overlaps: [['b', 'a'][index]!],
        })),
      },
    ],
  ]);

  it('leaves a way that ends nowhere to the rule of references', () => {
    expect(found(place('a', 'b'), place('b', 'z'))).to.deep.equal([]);
  });

  it('gives each circle once, from the part that comes first in the document', () => {
    const circle = found(place('z', 'b'), place('b', 'c'), place('c', 'a'), place('a', 'b'));
    expect(circle).to.deep.equal([
      { kind: 'place', path: ['places', 1, 'within'], within: 'b', ids: ['b', 'c', 'a'] },
    ]);
  });

  it('goes round a circle of 20,000 without running out of stack', () => {
    const places = Array.from({ length: 20_000 }, (_, index) =>
      place(`p${index}`, `p${(index + 1) % 20_000}`),
    );
    expect(found(...places).map(({ ids }) => ids.length)).to.deep.equal([20_000]);
  });
});
