import {
  commonDates,
  type FigureDates,
  figureDates,
  type MeasureScore,
  objectiveHeading,
  ownDates,
  RATINGS,
  ruleLine,
  type Scorecard,
  type FigureWords,
  tallySentence,
  ratingWord,
} from '../../src/index.js';
import type { Column } from '../shared/column.js';
import { searchText } from '../shared/find.js';
import { leadFilter, objectiveFilter, usefulFilters } from '../shared/objectives.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { Filter, TableRow } from '../shared/table-view.js';
import type { IndicatorsWords } from './indicators.words.js';
import type { TravelCell } from './travel-cell.js';

/** One measure in the table of indicators. */
export interface IndicatorRow extends TableRow {
  readonly score: MeasureScore;
  /** The code, with the letter of the part: "BP 25 a". */
  readonly code: string;
  /** The name of the indicator. */
  readonly name: string;
  /** The name of the part; undefined where the indicator has one measure. */
  readonly part: string | undefined;
  /** Dates that the heading of the column does not give, because rows differ. */
  readonly dates: FigureDates;
  readonly keys: Map<string, SortKey>;
  /** Which way it goes; undefined until what tells that is loaded. */
  travel?: TravelCell;
}

/** The measures of a scorecard as a table: no page is needed to make it. */
export function indicatorTable(card: Scorecard, words: IndicatorsWords): TableContent<IndicatorRow> {
  const { indicators, rating } = words;
  const common = commonDates(card.measures.map((score) => figureDates(score, rating)));
  const rows = new Map(card.measures.map((score) => [score, rowOf(score, common, rating)]));
  const { document } = card.strategy;
  return {
    finding: tallySentence(card.tally, rating),
    caption: indicators.indicatorsOf({ title: document.title }),
    columns: columnsFor(
      common,
      card.measures.some(({ measure }) => measure.indicator.document.code !== undefined),
      words,
    ),
    filters: filtersFor(card, [...rows.values()], words),
    groups: card.objectives.map(({ objective, tally, measures }, at) => ({
      id: `group-${at}`,
      // a plan without objectives needs no heading that says so
      heading: objective || card.objectives[1] ? objectiveHeading(objective, rating) : '',
      ofPlan: objective !== undefined,
      detail:
        tally.total === 0 ? '' : indicators.rated({ rated: String(tally.rated), total: String(tally.total) }),
      rows: measures.map((score) => rows.get(score)!),
    })),
    counted: indicators,
    foot: ruleLine(card, rating),
  };
}

function rowOf(score: MeasureScore, common: FigureDates, rating: FigureWords): IndicatorRow {
  const { measure, now, way } = score;
  const { document, indicator } = measure;
  const code = [indicator.document.code, document.part].filter((word) => word !== undefined).join(' ');
  const name = indicator.document.name;
  const part = indicator.measures.length > 1 ? (document.name ?? document.part ?? document.id) : undefined;
  const dates = ownDates(figureDates(score, rating), common);
  const keys = new Map<string, SortKey>([
    ['code', code === '' ? undefined : code.replace(/(\p{L})(\d)/gu, '$1 $2')], // NI1 among NI 1 and NI 2
    ['name', part === undefined ? name : `${name} ${part}`],
    ['baseline', figure(document.baseline)],
    ['result', figure(now.inputs.result)],
    ['target', figure(now.inputs.target)],
    ['rating', now.rating === 'none' ? undefined : RATINGS.indexOf(now.rating)],
    ['next', way.state === 'unknown' ? undefined : way.distances[0].distance],
  ]);
  const marks = new Map([
    ['objective', indicator.objectives.map((objective) => objective.document.id)],
    ['lead', indicator.leads.map((lead) => lead.document.id)],
    ['rating', [ratingWord(now, rating)]],
    ...CUTS.map((cut) => [cut, cutsOf(measure, cut)] as const),
  ]);
  const words = searchText(
    code,
    name,
    part,
    ratingWord(now, rating),
    ...indicator.leads.map((lead) => lead.document.name),
  );
  return { id: document.id, score, code, name, part, dates, keys, marks, words };
}

/** What figures are broken down by. */
const CUTS = ['place', 'group'] as const;

/** The places or groups that a measure has figures for. */
const cutsOf = ({ document }: MeasureScore['measure'], cut: (typeof CUTS)[number]): string[] =>
  [...document.targets, ...document.results].flatMap((figure) => figure[cut] ?? []);

function figure(of: { value: { kind: string } } | undefined): number | undefined {
  const value = of?.value;
  return value?.kind === 'number' ? (value as { value?: number }).value : undefined;
}

function columnsFor(common: FigureDates, coded: boolean, { indicators, rating }: IndicatorsWords): Column[] {
  return [
    ...(coded ? [{ id: 'code', label: rating.indicators.code, sortable: true }] : []),
    { id: 'name', label: rating.indicators.indicator, sortable: true },
    { id: 'baseline', label: rating.indicators.baseline, sortable: true, numeric: true },
    { id: 'result', label: rating.indicators.result, date: common.result, sortable: true, numeric: true },
    { id: 'target', label: rating.indicators.target, date: common.target, sortable: true, numeric: true },
    { id: 'rating', label: rating.indicators.rating, sortable: true },
    { id: 'next', label: indicators.nextTarget, date: common.next, sortable: true, numeric: true },
    { id: 'travel', label: indicators.travel, sortable: true },
    { id: 'why', label: rating.indicators.why, sortable: false },
  ];
}

function filtersFor(
  { measures, strategy }: Scorecard,
  rows: readonly IndicatorRow[],
  { indicators, rating: words }: IndicatorsWords,
): Filter[] {
  const rated = RATINGS.flatMap((rating) => measures.filter(({ now }) => now.rating === rating));
  return usefulFilters([
    objectiveFilter(strategy, words),
    leadFilter(
      strategy.bodies.filter((body) => body.indicators.length > 0),
      words,
    ),
    {
      id: 'rating',
      label: words.indicators.rating,
      options: [...new Set(rated.map(({ now }) => ratingWord(now, words)))].map((word) => ({
        value: word,
        label: word,
      })),
    },
    ...CUTS.map((cut) => {
      const used = new Set(rows.flatMap(({ marks }) => marks.get(cut) ?? []));
      const parts = strategy.document[`${cut}s`].filter(({ id }) => used.has(id));
      const options = parts.map(({ id, name }) => ({ value: id, label: name, ofPlan: true }));
      return { id: cut, label: indicators.cut[cut], options };
    }),
  ]);
}
