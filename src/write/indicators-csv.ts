import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import type { Target } from '../document/target.js';
import type { Words } from '../format/en.js';
import { ratingSentence } from '../format/rating-sentence.js';
import { ratingWord } from '../format/rating-word.js';
import { directionOfTravel } from '../score/direction-of-travel.js';
import type { MeasureScore, Scorecard } from '../score/scorecard.js';
import { toldTravel, travelState } from '../score/told-travel.js';
import { csvColumn, type CsvTable, tableCsv } from './csvw/csv-table.js';

const TITLES = [
  'objective',
  'code',
  'indicator',
  'part',
  'unit',
  'baseline',
  'baseline printed',
  'result period',
  'result',
  'result printed',
  'target due',
  'target',
  'target printed',
  'rating',
  'reason',
  'next target due',
  'next target',
  'next target printed',
  'direction of travel',
  'direction since',
  'rule',
  'as of',
];
const DECIMALS = new Set(['baseline', 'result', 'target', 'next target']);
const COLUMNS = TITLES.map((title) => {
  if (DECIMALS.has(title)) return csvColumn(title, { datatype: 'decimal' });
  return csvColumn(title, title === 'as of' ? { datatype: 'date' } : {});
});

/**
 * The measures of a scorecard as a table, for `csvwMetadata`: `indicatorsCsv` says what is in it.
 *
 * @param scores - the measures of the table, in this order. Default: all of the scorecard.
 *
 * @example
 * indicatorsTable(leedsIn2009, en).rows.length; // => 34
 */
export const indicatorsTable = (
  card: Scorecard,
  words: Words,
  scores: readonly MeasureScore[] = card.measures,
): CsvTable => ({ columns: COLUMNS, rows: scores.map((score) => row(score, card, words)) });

/**
 * The measures of a scorecard as CSV: one row a measure, figures as plain numbers in the unit of the row, and
 * beside each figure the text that the document prints. A figure that is not a number is empty, and its printed
 * text and the reason say why.
 *
 * @param scores - the measures to write, in this order. Default: all of the scorecard.
 */
export function indicatorsCsv(
  card: Scorecard,
  words: Words,
  scores: readonly MeasureScore[] = card.measures,
): string {
  return tableCsv(indicatorsTable(card, words, scores));
}

function row(
  { measure, now, way }: MeasureScore,
  card: Scorecard,
  words: Words,
): (string | number | undefined)[] {
  const { document, indicator } = measure;
  const { result, target } = now.inputs;
  return [
    indicator.objectives.map((objective) => objective.document.title).join('; '),
    indicator.document.code,
    indicator.document.name,
    [document.part, document.name].filter((part) => part !== undefined).join(' '),
    document.unit.kind,
    figureIn(document, document.baseline),
    document.baseline?.printed,
    result?.period?.printed,
    figureIn(document, result),
    result?.printed,
    target?.due.printed,
    figureIn(document, target),
    target?.printed,
    ratingWord(now, words),
    ratingSentence(now, words),
    way.target?.due.printed,
    figureIn(document, way.target),
    way.target?.printed,
    ...travelIn(document, card, words),
    `${now.rule.id} ${now.rule.version}`,
    card.asOf,
  ];
}

// Which way it goes in words, and since when; both are empty where no earlier figure can be compared.
function travelIn(measure: Measure, { asOf, strategy }: Scorecard, { movement }: Words): string[] {
  const travel = toldTravel(directionOfTravel(measure, asOf, strategy.document.rule?.change));
  if (travel.state === 'unknown') return ['', ''];
  return [movement.states[travelState(travel)], travel.from.period?.printed ?? movement.baseline];
}

// A figure in another unit than the row's would be compared with its neighbours: its printed text stands alone.
function figureIn({ unit }: Measure, of: Observation | Target | undefined): number | undefined {
  const value = of?.value;
  return value?.kind === 'number' && sameUnit(value.unit ?? unit, unit) ? value.value : undefined;
}
