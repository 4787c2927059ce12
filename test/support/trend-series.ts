// Published series that are longer than those of the five strategies, a few figures of each, as a plan would hold them. The
// targets, cuts and remarks are ours: they give the tests something to find.
import type { StrategyInput } from '../../src/document/strategy.js';
import {
  type IndicatorInput,
  measureInput,
  type MeasureInput,
  number,
  plan,
  polarity,
  type ResultInput,
} from './documents.js';

type PeriodInput = NonNullable<ResultInput['period']>;

/** The financial year that begins in a year. */
export const financialYear = (year: number): PeriodInput => ({
  printed: `${year}/${String(year + 1).slice(2)}`,
  kind: 'financial-year',
  start: `${year}-04-01`,
  end: `${year + 1}-03-31`,
});

/** The calendar year. */
export const calendarYear = (year: number): PeriodInput => ({
  printed: String(year),
  kind: 'calendar-year',
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

/** Figures of years on end, as results; a missing one was not available. */
export const yearly = (
  values: readonly (number | undefined)[],
  first: number,
  period: (year: number) => PeriodInput = financialYear,
  more: Partial<ResultInput> = {},
): ResultInput[] =>
  values.map((value, at) => ({
    period: period(first + at),
    value: value === undefined ? { kind: 'none', reason: 'not-available' } : number(value),
    ...more,
  }));

const NONE = undefined;

/** Per cent of people in England and Wales who feel safe walking alone after dark, 2001/02 to 2022/23 (ONS, OGL v3). */
export const SAFE = [
  68.1,
  65.7,
  68,
  70.3,
  68.3,
  69,
  69.3,
  70,
  72.5,
  74.5,
  75.5,
  70.5,
  71.2,
  73.7,
  74.7,
  NONE,
  75.2,
  78.4,
  77.8,
  NONE,
  NONE,
  79.1,
];
/** The same of women; the source has no row for 2016/17. */
export const SAFE_WOMEN = [
  53.1,
  50.4,
  53.3,
  56.6,
  54.6,
  55.9,
  56.3,
  57.4,
  60.9,
  63.5,
  64.5,
  56.7,
  58,
  61.8,
  61.7,
  NONE,
  63.7,
  68.8,
  69,
  NONE,
  NONE,
  69,
];
/** The same of men; the source has no row for 2016/17. */
export const SAFE_MEN = [
  84,
  82,
  83.6,
  84.8,
  82.8,
  82.9,
  83,
  83.4,
  84.7,
  86.1,
  87.1,
  84.7,
  85.1,
  85.8,
  87.9,
  NONE,
  87.2,
  88.4,
  86.8,
  NONE,
  NONE,
  89.7,
];

/** Per cent of people of 16 to 64 in Trafford who are in employment, 2012 to 2023 (ONS, OGL v3). */
export const EMPLOYED = [71.3, 72.8, 75, 78.9, 79.8, 77.8, 76.8, 78.6, 77.9, 76.1, 73.7, 75];

/** Results without those of a year, of which the document then says nothing. */
const withoutYear = (results: readonly ResultInput[], year: string): ResultInput[] =>
  results.filter(({ period }) => period?.printed !== year);

/** How safe people feel, with a target that was changed, a forecast, and what was said of it. */
export const safety = (more: Partial<MeasureInput> = {}): MeasureInput =>
  measureInput({
    id: 'safe',
    results: yearly(SAFE, 2001),
    targets: [
      {
        due: { printed: 'March 2030', kind: 'month', sense: 'by', start: '2030-03-01', end: '2030-03-31' },
        value: number(85),
        history: [{ value: number(90), because: 'The survey changes.' }],
        printed: '85%',
      },
    ],
    ...more,
  });

/** The same with women and men beside everybody. */
export const safetyOfGroups = (): MeasureInput =>
  safety({
    id: 'groups',
    targets: [],
    results: [
      ...yearly(SAFE, 2001),
      ...withoutYear(yearly(SAFE_WOMEN, 2001, financialYear, { group: 'women' }), '2016/17'),
      ...withoutYear(yearly(SAFE_MEN, 2001, financialYear, { group: 'men' }), '2016/17'),
    ],
  });

/** Employment, of a survey whose sample is known, whose definition changes, and of which the last figure may be revised. */
export const employment = (more: Partial<MeasureInput> = {}): MeasureInput =>
  measureInput({
    id: 'employed',
    baseline: { period: calendarYear(2011), value: number(70.2), printed: '70.2%' },
    results: yearly(EMPLOYED, 2012, calendarYear).map((result, at) => ({
      ...result,
      sample: 600,
      ...(at === EMPLOYED.length - 1 && { provisional: true }),
    })),
    breaks: [
      {
        at: calendarYear(2020),
        change: 'survey',
        because: 'The survey is held by telephone.',
        printed: 'telephone',
      },
    ],
    targets: [{ due: calendarYear(2026), value: number(80), printed: '80%' }],
    forecasts: [{ period: calendarYear(2025), value: number(76), printed: '76%' }],
    ...more,
  });

const indicatorOf = (id: string, name: string, ...measures: MeasureInput[]): IndicatorInput => ({
  id,
  name,
  objectives: ['o'],
  measures,
});

/** A plan of these indicators. */
export const trendPlan = (more: Partial<StrategyInput> = {}): StrategyInput =>
  plan({
    objectives: [{ id: 'o', title: 'Safe and in work' }],
    groups: [
      { id: 'women', name: 'Women', kind: 'equality-characteristic' },
      { id: 'men', name: 'Men', kind: 'equality-characteristic' },
    ],
    indicators: [
      indicatorOf('safe', 'People who feel safe walking alone after dark', safety()),
      indicatorOf('groups', 'People who feel safe, women and men', safetyOfGroups()),
      indicatorOf('employed', 'People of 16 to 64 in employment', employment()),
    ],
    updates: [
      {
        id: 'u',
        of: [{ kind: 'indicator', id: 'employed' }],
        on: { printed: 'May 2016', kind: 'month', start: '2016-05-01', end: '2016-05-31' },
        title: 'A large employer opens',
      },
    ],
    ...more,
  });

/** A measure where less is better. */
export const fewer = (results: ResultInput[]): MeasureInput =>
  measureInput({ polarity: polarity('lower'), unit: { kind: 'count' }, results });
