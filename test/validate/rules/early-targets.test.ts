import { indicator, type MeasureInput, measureInput, result, target } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const withTargets = (baseline: MeasureInput['baseline'], ...targets: MeasureInput['targets'] & object) => ({
  indicators: [indicator('i', { measures: [measureInput({ ...(baseline && { baseline }), targets })] })],
  places: [{ id: 'ward', name: 'Ward', kind: 'ward' as const }],
  groups: [{ id: 'women', name: 'Women', kind: 'population' as const }],
});
const baseline = result(30, '2009-03-31');

const sentence = (due: string, index = 0): string =>
  `indicators[0].measures[0].targets[${index}].due (in "m"): expected a day after 2009-03-31, on which the baseline ends, found ${due}. Check both dates, and leave them where the document prints them so.`;

describe('earlyTargets', () => {
  tryRule('target-before-baseline', 'warning', [
    [
      'a target due before the baseline ends',
      withTargets(baseline, target(31, '2008-03-31')),
      sentence('2008-03-31'),
    ],
    ['a target due on the day', withTargets(baseline, target(31, '2009-03-31')), sentence('2009-03-31')],
    ['a target due on the day after', withTargets(baseline, target(31, '2009-04-01'))],
    [
      'one early target of two, and a direction as much as a figure',
      withTargets(
        baseline,
        target(31, '2011-03-31'),
        target({ kind: 'direction', direction: 'up' }, '2007-03-31'),
      ),
      sentence('2007-03-31', 1),
    ],
    [
      'a target for the same place and people',
      withTargets(
        { ...baseline, place: 'ward', group: 'women' },
        { ...target(31, '2008-03-31'), place: 'ward', group: 'women' },
      ),
      sentence('2008-03-31'),
    ],
    ['a target for another place', withTargets(baseline, { ...target(31, '2008-03-31'), place: 'ward' })],
    ['a target for other people', withTargets({ ...baseline, group: 'women' }, target(31, '2008-03-31'))],
    [
      'a target that asks for nothing',
      withTargets(baseline, target({ kind: 'none', reason: 'baseline-year' })),
    ],
    [
      'a baseline that is still to be found',
      withTargets(result({ kind: 'none', reason: 'awaiting-survey' }), target(31)),
    ],
    ['a baseline without days', withTargets(result(30, ''), target(31, '2008-03-31'))],
    ['a target without days', withTargets(baseline, target(31, ''))],
    ['a measure without a baseline', withTargets(undefined, target(31, '2008-03-31'))],
  ]);
});
