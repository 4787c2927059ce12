import type { PolarityInput } from '../../../src/document/polarity.js';
import {
  indicator,
  measureInput,
  number,
  polarity,
  result,
  type ResultInput,
  target,
  type TargetInput,
} from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const nearest = (to: number): PolarityInput => ({ direction: 'nearest', to, basis: { kind: 'stated' } });
const within = (low: number, high: number): PolarityInput => ({
  direction: 'within',
  low,
  high,
  basis: { kind: 'stated' },
});
const [higher, lower] = [polarity('higher'), polarity('lower')];

const measured = (parts: object) => ({
  indicators: [indicator('i', { measures: [measureInput({ unit: { kind: 'index' }, ...parts })] })],
  places: [{ id: 'ward', name: 'Ward', kind: 'ward' as const }],
});
/** A baseline of March 2009 and a target for March 2011. */
const from = (
  good: PolarityInput,
  baseline: ResultInput['value'] | number,
  asked: TargetInput['value'] | number,
) => measured({ polarity: good, baseline: result(baseline), targets: [target(asked, '2011-03-31')] });
const asks = (good: PolarityInput, value: TargetInput['value']) =>
  measured({ polarity: good, targets: [target(value)] });
const bound = (kind: 'over' | 'at-least' | 'under' | 'at-most' | 'almost', value: number) =>
  ({ kind: 'bound', bound: kind, value }) as const;
const range = (low: number, high: number) => ({ kind: 'range', low, high }) as const;
const change = (by: number) => ({ kind: 'change', by, readings: ['points'] }) as TargetInput['value'];
const way = (direction: 'up' | 'down' | 'hold') => ({ kind: 'direction', direction }) as const;

const MEND = 'Check the polarity and the figures, and leave them where the document prints them so.';
const T = 'indicators[0].measures[0].targets[0].value (in "m")';
const worse = (baseline: string, good: string, asked: string): string =>
  `${T}: expected a target that is no worse than the baseline of ${baseline}, since ${good}, found ${asked}. ${MEND}`;
const wrongWay = (good: string, asked: string): string =>
  `${T}: expected a target that does not ask for what is worse, since ${good}, found ${asked}. ${MEND}`;

describe('contraryTargets', () => {
  tryRule('target-against-polarity', 'warning', [
    [
      'a target just below, where more is better',
      from(higher, 40, 39.99),
      worse('40', 'more is better', '39.99'),
    ],
    ['a target at the baseline, where more is better', from(higher, 40, 40)],
    ['a target above, where more is better', from(higher, 40, 41)],
    [
      'a target just above, where less is better',
      from(lower, 40, 40.01),
      worse('40', 'less is better', '40.01'),
    ],
    ['a target at the baseline, where less is better', from(lower, 40, 40)],
    ['a target below, where less is better', from(lower, 40, 39)],
    [
      'a target further from where it is best',
      from(nearest(0), -1, 2),
      worse('-1', 'nearer to 0 is better', '2'),
    ],
    ['a target as far on the other side, in decimals', from(nearest(0.3), 0.1, 0.5)],
    ['a target nearer to where it is best', from(nearest(0), -2, 1)],
    ['a target further outside the band', from(within(10, 20), 22, 7), worse('22', '10 to 20 is best', '7')],
    ['a target as far outside the band', from(within(10, 20), 22, 8)],
    ['a target and a baseline anywhere in the band', from(within(10, 20), 10, 20)],
    ['a figure that is not judged', from(polarity('none'), 40, 30)],
    ['a figure whose polarity is unknown', from(polarity('unknown'), 40, 30)],
    [
      'a range all of which is below',
      from(higher, 40, range(38, 39)),
      worse('40', 'more is better', '38 to 39'),
    ],
    ['a range that reaches the baseline', from(higher, 40, range(38, 40))],
    [
      'a target below all of a range',
      from(higher, range(40, 42), 39),
      worse('40 to 42', 'more is better', '39'),
    ],
    ['a target within a range', from(higher, range(40, 42), 40)],
    [
      'a bound below the baseline',
      from(higher, 40, bound('at-least', 39)),
      worse('40', 'more is better', 'at least 39'),
    ],
    [
      'a target below what the baseline is over',
      from(higher, bound('over', 40), 39),
      worse('over 40', 'more is better', '39'),
    ],
    ['a target below what the baseline is under, which may be less', from(higher, bound('under', 40), 39)],
    [
      'a target above what the baseline is at most',
      from(lower, bound('at-most', 40), 41),
      worse('at most 40', 'less is better', '41'),
    ],
    [
      'a target above what the baseline is at least, which may be more',
      from(lower, bound('at-least', 40), 41),
    ],
    [
      'a target below what the baseline almost is',
      from(higher, bound('almost', 40), 39),
      worse('almost 40', 'more is better', '39'),
    ],
    ['"up" where less is better', asks(lower, way('up')), wrongWay('less is better', '"up"')],
    ['"down" where more is better', asks(higher, way('down')), wrongWay('more is better', '"down"')],
    [
      '"hold", and the ways that are right',
      measured({ polarity: higher, targets: [target(way('hold')), target(way('up'))] }),
    ],
    ['"down" where less is better', asks(lower, way('down'))],
    ['"up" where it is best in a band', asks(within(10, 20), way('up'))],
    [
      'a fall where more is better',
      asks(higher, change(-0.1)),
      wrongWay('more is better', 'a change by -0.1'),
    ],
    ['a rise where less is better', asks(lower, change(4.1)), wrongWay('less is better', 'a change by 4.1')],
    ['no change, where more is better', asks(higher, change(0))],
    [
      'no change, and changes that are right',
      measured({ polarity: lower, targets: [target(change(0)), target(change(-1))] }),
    ],
    [
      'at most, where more is better',
      asks(higher, bound('at-most', 40)),
      wrongWay('more is better', 'at most 40'),
    ],
    ['over, where less is better', asks(lower, bound('over', 40)), wrongWay('less is better', 'over 40')],
    ['under, where less is better', asks(lower, bound('under', 40))],
    ['almost, where more is better', asks(higher, bound('almost', 40))],
    [
      'a target below the result that sets the baseline, where it is due later',
      measured({
        polarity: higher,
        baseline: result({ kind: 'none', reason: 'baseline-year' }),
        results: [{ ...result(40, '2009-03-31'), setsBaseline: { kind: 'inferred' } }],
        targets: [target(30, '2009-03-31'), target(41, '2010-03-31'), target(39, '2011-03-31')],
      }),
      worse('40', 'more is better', '39').replace('targets[0]', 'targets[2]'),
    ],
    [
      'a target below a result that sets no baseline',
      measured({ polarity: higher, results: [result(40)], targets: [target(30, '2011-03-31')] }),
    ],
    [
      'a target for another place',
      measured({
        polarity: higher,
        baseline: result(40),
        targets: [{ ...target(30, '2011-03-31'), place: 'ward' }],
      }),
    ],
    [
      'a target after a break',
      measured({
        polarity: higher,
        baseline: result(40),
        targets: [target(30, '2011-03-31')],
        breaks: [
          { at: { printed: '2010/11', kind: 'financial-year', start: '2010-04-01' }, change: 'definition' },
        ],
      }),
    ],
    [
      'a target before a break',
      measured({
        polarity: higher,
        baseline: result(40),
        targets: [target(30, '2010-03-31')],
        breaks: [
          { at: { printed: '2010/11', kind: 'financial-year', start: '2010-04-01' }, change: 'definition' },
        ],
      }),
      worse('40', 'more is better', '30'),
    ],
    [
      'a baseline and a target that are not figures',
      from(higher, { kind: 'level', level: 'Good' }, { kind: 'level', level: 'Poor' }),
    ],
  ]);

  tryRule('unit-mismatch', 'warning', [
    [
      'only the unit where a target is in another than the baseline',
      from(higher, 163, number(30, { unit: { kind: 'percent' } })),
      `${T}: expected an index, as its other figures are, found a percentage. Correct the unit, or add a break that says when it changed.`,
    ],
  ]);
});
