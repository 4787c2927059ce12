import { counted, make } from './make.js';

const WAYS = [
  ['unknown', 'Not known'],
  ['higher', 'More is good'],
  ['lower', 'Less is good'],
  ['none', 'Neither: it is context'],
];

/** Longer lists than this are for a column “Good is” of the table. */
const MOST = 100;

/** The table does not say it: whoever makes the view does. */
const BASIS = {
  kind: 'outside',
  confidence: 'certain',
  because: 'Said by the council when the view was made',
};

const keyOf = (indicator, measure) => `${indicator.id} ${measure.id}`;

const FIGURES = ['number', 'range', 'bound'];
const hasFigure = (list = []) => list.some(({ value }) => FIGURES.includes(value?.kind));

/** Those with a result and a target come first: nothing else keeps them from being rated. */
function unknownOf({ indicators = [] }) {
  const all = indicators.flatMap((indicator) =>
    indicator.measures
      .filter(({ polarity }) => polarity === undefined || polarity.direction === 'unknown')
      .map((measure) => ({ indicator, measure, key: keyOf(indicator, measure) })),
  );
  const isNext = ({ measure: { targets, results } }) => hasFigure(targets) && hasFigure(results);
  return [...all.filter(isNext), ...all.filter((one) => !isNext(one))];
}

/**
 * The measures of which a table does not say which way is good, each with a choice of it; without that they are not rated.
 *
 * @param ways - what was said before, by the key of the measure
 * @param onSay - is told a key and a way
 */
export function directionList(plan, { ways, onSay }) {
  const all = unknownOf(plan);
  if (all.length === 0) return [];
  const fields = all.slice(0, MOST).map(({ indicator, measure, key }, at) => {
    const id = `way-${at + 1}`;
    const isOnly = indicator.measures.length === 1;
    const name = [indicator.code, indicator.name, isOnly ? undefined : (measure.name ?? measure.part)].filter(
      Boolean,
    );
    const select = make(
      'select',
      { id },
      ...WAYS.map(([way, words]) =>
        make('option', { value: way, selected: way === (ways[key] ?? 'unknown') }, words),
      ),
    );
    select.addEventListener('change', () => onSay(key, select.value));
    return make('div', { className: 'field' }, make('label', { htmlFor: id }, name.join(' – ')), select);
  });
  const more =
    all.length > MOST
      ? [
          make(
            'p',
            {},
            `And ${counted(all.length - MOST, 'more')}: add a column “Good is” to the table, with higher or lower.`,
          ),
        ]
      : [];
  return [
    make(
      'summary',
      {},
      `Which way is good is not known of ${counted(all.length, 'measure')}, which are not rated without it: say it here`,
    ),
    ...fields,
    ...more,
  ];
}

/** The plan with the ways that were said. */
export function withDirections(plan, ways) {
  if (Object.keys(ways).length === 0) return plan;
  const said = (indicator, measure) => {
    const direction = ways[keyOf(indicator, measure)];
    return direction === undefined ? measure : { ...measure, polarity: { direction, basis: BASIS } };
  };
  const indicators = plan.indicators?.map((indicator) => ({
    ...indicator,
    measures: indicator.measures.map((measure) => said(indicator, measure)),
  }));
  return { ...plan, ...(indicators && { indicators }) };
}
