import {
  en,
  formatPeriod,
  type MeasureScore,
  RATINGS,
  type Scorecard,
  tallySentence,
  ratingWord,
} from '../../src/index.js';
import type { Column } from '../shared/column.js';
import { searchText } from '../shared/find.js';
import { leadFilter, objectiveFilter, objectiveHeading, usefulFilters } from '../shared/objectives.js';
import { ruleLine } from '../shared/rule-line.js';
import type { SortKey } from '../shared/sort.js';
import type { TableContent } from '../shared/table-element.js';
import type { Filter, TableRow } from '../shared/table-view.js';
import { text } from '../shared/text.js';
import { indicatorsText } from './indicators.text.js';

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
  readonly dates: { readonly result?: string; readonly target?: string; readonly next?: string };
}

type Dated = 'result' | 'target' | 'next';

/** The measures of a scorecard as a table: no page is needed to make it. */
export function indicatorTable(card: Scorecard): TableContent<IndicatorRow> {
  const common = commonDates(card.measures);
  const rows = new Map(card.measures.map((score) => [score, rowOf(score, common)]));
  const { document } = card.strategy;
  return {
    finding: tallySentence(card.tally, en),
    caption: indicatorsText.indicatorsOf(document.title),
    columns: columnsFor(
      common,
      card.measures.some(({ measure }) => measure.indicator.document.code !== undefined),
    ),
    filters: filtersFor(card),
    groups: card.objectives.map((objective, at) => ({
      id: `group-${at}`,
      heading: objectiveHeading(objective.objective),
      detail:
        objective.tally.total === 0 ? '' : indicatorsText.rated(objective.tally.rated, objective.tally.total),
      rows: objective.measures.map((score) => rows.get(score)!),
    })),
    noun: indicatorsText.measures,
    foot: ruleLine(card),
  };
}

function rowOf(score: MeasureScore, common: Partial<Record<Dated, string>>): IndicatorRow {
  const { measure, now, way } = score;
  const { document, indicator } = measure;
  const code = [indicator.document.code, document.part].filter((word) => word !== undefined).join(' ');
  const name = indicator.document.name;
  const part = indicator.measures.length > 1 ? (document.name ?? document.part ?? document.id) : undefined;
  const own = datesOf(score);
  const dates = Object.fromEntries(Object.entries(own).filter(([which]) => !(which in common)));
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
    ['rating', [ratingWord(now, en)]],
  ]);
  const words = searchText(
    code,
    name,
    part,
    ratingWord(now, en),
    ...indicator.leads.map((lead) => lead.document.name),
  );
  return { id: document.id, score, code, name, part, dates, keys, marks, words };
}

function figure(of: { value: { kind: string } } | undefined): number | undefined {
  const value = of?.value;
  return value?.kind === 'number' ? (value as { value?: number }).value : undefined;
}

function datesOf({ now, way }: MeasureScore): Partial<Record<Dated, string>> {
  const { result, target } = now.inputs;
  return {
    ...(result?.period === undefined ? {} : { result: formatPeriod(result.period, en) }),
    ...(target === undefined ? {} : { target: formatPeriod(target.due, en) }),
    ...(way.target === undefined ? {} : { next: formatPeriod(way.target.due, en) }),
  };
}

// The dates that all measures share stand once, in the heading.
function commonDates(scores: readonly MeasureScore[]): Partial<Record<Dated, string>> {
  const dates = scores.map(datesOf);
  const common: Partial<Record<Dated, string>> = {};
  for (const which of ['result', 'target', 'next'] as const) {
    const [first, ...others] = new Set(dates.map((own) => own[which]));
    if (first !== undefined && others.length === 0) common[which] = first;
  }
  return common;
}

function columnsFor(common: Partial<Record<Dated, string>>, coded: boolean): Column[] {
  return [
    ...(coded ? [{ id: 'code', label: indicatorsText.code, sortable: true }] : []),
    { id: 'name', label: indicatorsText.indicator, sortable: true },
    { id: 'baseline', label: indicatorsText.baseline, sortable: true, numeric: true },
    { id: 'result', label: indicatorsText.result, date: common.result, sortable: true, numeric: true },
    { id: 'target', label: indicatorsText.target, date: common.target, sortable: true, numeric: true },
    { id: 'rating', label: text.rating, sortable: true },
    { id: 'next', label: indicatorsText.nextTarget, date: common.next, sortable: true, numeric: true },
    { id: 'why', label: indicatorsText.why, sortable: false },
  ];
}

function filtersFor({ measures, strategy }: Scorecard): Filter[] {
  const rated = RATINGS.flatMap((rating) => measures.filter(({ now }) => now.rating === rating));
  return usefulFilters([
    objectiveFilter(strategy),
    leadFilter(strategy.bodies.filter((body) => body.indicators.length > 0)),
    {
      id: 'rating',
      label: text.rating,
      options: [...new Set(rated.map(({ now }) => ratingWord(now, en)))].map((word) => ({
        value: word,
        label: word,
      })),
    },
  ]);
}
