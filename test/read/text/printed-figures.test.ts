// The oracle of the readers of figures: the five real strategies, in which people wrote down by hand what each printed cell
// means. Each printed text is read again and must give the same, or say that it is in doubt or unread.
import { expect } from 'chai';
import type { PeriodInput } from '../../../src/document/period.js';
import type { UnitInput } from '../../../src/document/unit.js';
import type { Reading } from '../../../src/read/reading.js';
import { readObservation } from '../../../src/read/text/observation-text.js';
import type { PeriodReader } from '../../../src/read/text/period-reader.js';
import { readQuantity } from '../../../src/read/text/quantity-text.js';
import { readTarget } from '../../../src/read/text/target-text.js';
import { STRATEGIES } from '../../support/strategies.js';

type Group = Readonly<Record<string, unknown>>;

interface Printed {
  readonly printed: string;
  readonly list: string;
  readonly unit: UnitInput | undefined;
  /** The value and the nested figures, as people wrote them. */
  readonly written: unknown;
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** Every figure that a document prints, with the list that it stands in and the unit of its measure. */
function figuresIn(value: unknown, list = '', unit?: UnitInput): Printed[] {
  if (Array.isArray(value)) return value.flatMap((each) => figuresIn(each, list, unit));
  if (!isGroup(value)) return [];
  const own = isGroup(value.unit) && typeof value.value !== 'number' ? (value.unit as UnitInput) : unit;
  const written = value.value ?? value.amount;
  const inner = Object.entries(value).flatMap(([name, each]) => figuresIn(each, name, own));
  if (typeof value.printed !== 'string' || !isGroup(written)) return inner;
  // The further figures of an incident are told elsewhere; those of a baseline, a result or a target stand in its cell.
  const nested =
    Array.isArray(value.nested) && list !== 'counts' && list !== 'statistics' ? value.nested : [];
  return [{ printed: value.printed, list, unit: own, written: [meaningOf(written), nested] }, ...inner];
}

/**
 * A value without what says nothing: decimals that the number has anyway, which some of the documents state for "2,078"
 * and others do not; and the label of a unit, which no reader can know.
 */
function meaningOf(value: Group): unknown {
  const { decimals, unit, ...rest } = value;
  const fraction = String(rest.value).split('.')[1] ?? '';
  const { of: _, ...scale } = isGroup(unit) ? unit : {};
  return {
    ...rest,
    ...(decimals !== undefined && decimals !== fraction.length && { decimals }),
    ...(unit !== undefined && { unit: scale }),
  };
}

/** A reader that knows the periods of the five documents, as they are written there. */
const periods = new Map<string, PeriodInput>();
(function collect(value: unknown): void {
  if (!isGroup(value)) return;
  if ('printed' in value && 'kind' in value && ('start' in value || 'end' in value)) {
    periods.set(value.printed as string, value as unknown as PeriodInput);
  }
  Object.values(value).forEach(collect);
})(STRATEGIES.map(({ document }) => document));

const readPeriod: PeriodReader = (text) => {
  const value = periods.get(text);
  return value === undefined ? { sure: 'unread', doubts: [] } : { sure: 'exact', value };
};

/** The value and the nested figures that a printed text is read as, by the reader for its place. */
function read({ printed, list, unit }: Printed): Reading<readonly [Group, readonly unknown[]]> {
  const options = { readPeriod, ...(unit !== undefined && { unit }) };
  if (list === 'targets') return valueIn(readTarget(printed, options));
  if (CELLS.includes(list)) return valueIn(readObservation(printed, options));
  const reading = readQuantity(printed, options);
  return reading.sure === 'unread' ? reading : { ...reading, value: [reading.value, []] };
}

function valueIn(
  reading: Reading<{ readonly value: object; readonly nested?: readonly unknown[] | undefined }>,
): Reading<readonly [Group, readonly unknown[]]> {
  if (reading.sure === 'unread') return reading;
  return { ...reading, value: [{ ...reading.value.value }, reading.value.nested ?? []] };
}

function outcomeOf(figure: Printed): string {
  const reading = read(figure);
  if (reading.sure === 'unread') return 'unread';
  const [value, nested] = reading.value;
  const isEqual = inOrder([meaningOf(value), nested]) === inOrder(figure.written);
  return `${reading.sure}, ${isEqual ? 'equal' : 'different'}`;
}

/** A value as text, its properties in the order of their names. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isGroup(each) && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The cells of indicators and incident series, and apart from them the figures of sentences. */
const CELLS = ['baseline', 'targets', 'results', 'counts'];

const tally = (figures: readonly Printed[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const figure of figures) counts[outcomeOf(figure)] = (counts[outcomeOf(figure)] ?? 0) + 1;
  return counts;
};
const named = (figures: readonly Printed[], outcome: string): string[] => [
  ...new Set(figures.filter((figure) => outcomeOf(figure) === outcome).map(({ printed }) => printed)),
];

/**
 * What was read of each document. All twelve that differ are asterisks, whose meaning a sentence far from the table tells.
 * Sentences were written down with what stands around them, so that some of them are unread; every figure in a cell is
 * read.
 */
const EXPECTED: Readonly<Record<string, unknown>> = {
  'leicester-2004': {
    cells: {},
    sentences: { 'exact, equal': 3, 'doubtful, equal': 1 },
    different: [],
    unread: [],
  },
  'coventry-community-plan-2005': { cells: {}, sentences: {}, different: [], unread: [] },
  'coventry-2006': {
    cells: { 'doubtful, different': 12, 'exact, equal': 18 },
    sentences: { 'exact, equal': 11, unread: 8, 'doubtful, equal': 21 },
    different: ['*'],
    unread: [
      "will be funded by the council's Strategic Housing Regeneration Fund",
      'funded through Neighbourhood Renewal Fund',
      '11th largest city in the UK',
      'about 5,200 people aged over 85',
      'expected to grow to 17% by 2010',
      "About a quarter of the children in Coventry's schools",
      'of whom 6.6% have an Indian background',
      '64th in the Index of Deprivation in 2004',
    ],
  },
  'northamptonshire-2007': {
    cells: {},
    sentences: { 'exact, equal': 12, unread: 8, 'doubtful, equal': 4 },
    different: [],
    unread: [
      'grew by 9%',
      'projected to grow by 24% by 2021',
      '44 in the 20% most deprived nationally',
      'one neighbourhood in Daventry',
      'low at 3.6%',
      'below the national average',
      'as are qualifications and skill levels in the workforce',
      '3rd highest percentile',
    ],
  },
  'leeds-2010': {
    cells: { 'exact, equal': 135, 'doubtful, equal': 1 },
    sentences: { unread: 2 },
    different: [],
    unread: ['(85% good or better)', '(75% good or better)'],
  },
};

describe('the printed figures of the five strategies', () => {
  for (const { id, document } of STRATEGIES) {
    const figures = figuresIn(document);
    const [cells, sentences] = [true, false].map((isCell) =>
      figures.filter(({ list }) => CELLS.includes(list) === isCell),
    ) as [Printed[], Printed[]];

    it(`${id}: are never read as something else without a doubt`, () => {
      expect(named(figures, 'exact, different')).to.deep.equal([]);
    });

    it(`${id}: are read as counted`, () => {
      expect({
        cells: tally(cells),
        sentences: tally(sentences),
        different: named(figures, 'doubtful, different'),
        unread: named(figures, 'unread'),
      }).to.deep.equal(EXPECTED[id]);
    });
  }
});
