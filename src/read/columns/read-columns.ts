import type { Doubt } from '../reading.js';
import type { PeriodOptions } from '../text/period-options.js';
import type { Column } from './column.js';
import type { ColumnField, TableKind } from './column-field.js';
import { headingColumn, type ScoredColumn, scaleOf, unitOf } from './heading-column.js';
import { fieldNamed, type Heading, headingOf } from './heading-phrases.js';
import { someWord } from './heading-words.js';
import { areOfOnePlace, narrowness } from './place-columns.js';
import { kindSaid, type KindMapping } from './kind-mapping.js';

/** What a person says of a column: its field, with a time where the heading has none, or that it is to be left out. */
export type ColumnChoice = ColumnField | 'ignore';

/** What a council says itself, by heading or by number of the column. */
export type ColumnMapping = Readonly<Record<string, ColumnChoice>>;

/** What the headings of a table say: what it is a table of, and what each column holds. */
export interface ColumnsReading {
  /** Default: the headings fit no kind of table. */
  readonly kind?: TableKind;
  /** True where a person said by its headings what the table is of. Default: nobody did, and the headings tell. */
  readonly isSaid?: boolean;
  readonly columns: readonly Column[];
  /** How much of the headings is understood: the sum of up to 3 for each column. */
  readonly score: number;
}

export interface ColumnOptions extends PeriodOptions {
  readonly columns?: ColumnMapping;
  /** What every table is of, where somebody says so. Default: what its headings fit best. */
  readonly kind?: TableKind;
  /** What tables are of, by their headings with " | " between them. Default: what these fit best. */
  readonly kinds?: KindMapping;
}

/** The kinds that headings tell; of those that fit as well, the first is taken. */
export const KINDS: readonly Exclude<TableKind, 'framework'>[] = [
  'indicators',
  'actions',
  'observations',
  'milestones',
  'objectives',
  'funds',
  'implications',
  'consultations',
  'commitments',
  'risks',
];

/** What a table of a kind cannot be without: one field of each list. */
const NEEDED: Readonly<Record<TableKind, readonly (readonly ColumnField[])[]>> = {
  indicators: [
    ['indicator'],
    ['baseline', 'target', 'result', 'unit', 'polarity', 'source', 'period', 'frequency'],
  ],
  actions: [
    ['action'],
    ['lead', 'deadline', 'milestone', 'progress', 'partners', 'rating', 'reporting', 'start'],
  ],
  observations: [['value'], ['period'], ['indicator', 'area', 'area-code', 'group', 'unit', 'ref']],
  milestones: [['milestone'], ['deadline']],
  objectives: [
    ['objective', 'theme'],
    ['summary', 'outcome', 'sign', 'objective'],
  ],
  funds: [['fund'], ['amount']],
  implications: [['implication'], ['answer']],
  consultations: [['consulted'], ['period', 'method']],
  commitments: [['with'], ['theme', 'objective', 'commitment']],
  risks: [['risk'], ['likelihood', 'severity', 'remedy']],
  framework: [],
};

/** What some heading of a table of a kind says, whichever words of the list it has: most rows are seen to be none at little cost. */
const TOLD_BY: Readonly<Partial<Record<TableKind, RegExp>>> = {
  implications: /implication|decision status/i,
  consultations: /consult|asked/i,
  commitments: /agree|commitments? with/i,
  risks: /risk|wrong|threat/i,
};

/** Less than this is understood of sentences that happen to have a word of the lists. */
const LEAST_SCORE = 4;

/** Fields that several columns may hold. */
const SEVERAL: readonly ColumnField[] = [
  'target',
  'result',
  'baseline',
  'comment',
  'partners',
  'group',
  'progress',
  'milestone',
  'outcome',
  'sign',
  'reporting',
  'rating',
  'resources',
];

/**
 * Reads the headings of a table: what it is a table of, and what each of its columns holds.
 *
 * @param headings - the words at the head of each column, from the left
 *
 * @example
 * const { kind, columns } = readColumns(['Performance Indicator', 'Baseline', 'Target March 2009', 'Result 2008/09']);
 * kind; // => 'indicators'
 * columns.map(({ field }) => field); // => ['indicator', 'baseline', 'target', 'result']
 * columns[3].period.start; // => '2008-04-01'
 */
export function readColumns(headings: readonly string[], options: ColumnOptions = {}): ColumnsReading {
  const all = headings.map(headingOf);
  const said = options.kind === undefined ? kindSaid(headings, options.kinds) : undefined;
  if (said !== undefined && said !== 'ignore') return { ...readAs(said, all, options), isSaid: true };
  const kinds = options.kind ? [options.kind] : kindsFor(all, options);
  const readings = kinds.map((kind) => readAs(kind, all, options));
  const fitting = readings.filter(
    ({ kind, columns, score }) =>
      options.kind !== undefined ||
      (score >= LEAST_SCORE && isWhole(kind, columns)) ||
      isPlainList(kind, columns, score),
  );
  const [best] = fitting.toSorted((one, other) => other.score - one.score);
  if (best) return best;
  const columns = headings.map((heading, index) => ({ column: index + 1, heading, doubts: [] }));
  return { columns, score: 0 };
}

/**
 * The kinds that a table can be of; what a person says of a column may make it one of any. Rows by the ten thousand may look like
 * headings: what has none of the words that a kind needs is not read as one of it.
 */
function kindsFor(headings: readonly Heading[], { columns = {} }: ColumnOptions): readonly TableKind[] {
  if (Object.keys(columns).length > 0) return KINDS;
  return KINDS.filter((kind) => {
    const pattern = TOLD_BY[kind];
    if (pattern !== undefined && !headings.some(({ text }) => pattern.test(text))) return false;
    const fields = headings.map((heading) => fieldNamed(heading, kind));
    return NEEDED[kind].every((needed) => mayHold(kind, fields, needed)) || isListed(kind, fields);
  });
}

/** Whether one of the fields that are needed is named. In a table of indicators a time alone heads results. */
const mayHold = (
  kind: TableKind,
  fields: readonly (ColumnField | undefined)[],
  needed: readonly ColumnField[],
): boolean =>
  fields.some((field) => field !== undefined && needed.includes(field)) ||
  (kind === 'indicators' && needed.includes('result') && fields.includes(undefined));

type KindReading = ColumnsReading & { readonly kind: TableKind };

function readAs(kind: TableKind, headings: readonly Heading[], options: ColumnOptions): KindReading {
  const scored = headings.map((heading, index) => chosen(heading, index + 1, kind, options));
  const isChosen = ({ heading, column }: ScoredColumn): boolean =>
    choiceOf(heading, column, options) !== undefined;
  const columns = withoutOtherCodes(withWays(withoutRivals(scored, isChosen)), isChosen);
  return { kind, columns: columns.map(toColumn), score: columns.reduce((sum, { score }) => sum + score, 0) };
}

function chosen(all: Heading, column: number, kind: TableKind, options: ColumnOptions): ScoredColumn {
  const { text: heading } = all;
  const read = headingColumn(all, column, kind, options);
  const choice = choiceOf(heading, column, options);
  if (choice === undefined) return read;
  if (choice === 'ignore') return { column, heading, doubts: [ignored(heading)], score: 0 };
  const { period } = read;
  const [unit, scale] = [unitOf(heading), scaleOf(heading)];
  return {
    column,
    heading,
    field: choice,
    ...(period && { period }),
    ...(unit && { unit }),
    ...(scale && { scale }),
    doubts: [],
    score: 3,
  };
}

const ignored = (heading: string): Doubt => ({
  code: 'part-unread',
  words: heading,
  note: 'the column was left out, as was said with a mapping',
});

function choiceOf(
  heading: string,
  column: number,
  { columns: mapping }: ColumnOptions,
): ColumnChoice | undefined {
  if (mapping === undefined) return undefined;
  const key = [heading, String(column)].find((name) => Object.hasOwn(mapping, name));
  return key === undefined ? undefined : mapping[key];
}

/**
 * Of columns that say the same, one that somebody chose is it, else the surest, and of these the first; the others are kept, and in
 * doubt.
 */
function withoutRivals(
  columns: readonly ScoredColumn[],
  isChosen: (column: ScoredColumn) => boolean,
): ScoredColumn[] {
  const rank = (one: ScoredColumn): number => (isChosen(one) ? Infinity : one.score + rankOf(one));
  const holders = new Map<string, ScoredColumn>();
  for (const one of columns) {
    const key = holderKey(one);
    const holder = key === undefined ? undefined : holders.get(key);
    if (key !== undefined && (!holder || rank(one) > rank(holder))) holders.set(key, one);
  }
  const later = columns.find(
    (one) => one.field === 'deadline' && isLater(one) && holders.get('deadline') !== one,
  );
  return columns.map((one) => {
    const key = holderKey(one);
    const holder = key === undefined ? one : holders.get(key)!;
    if (holder === one)
      return later !== undefined && key === 'deadline' && !isLater(one)
        ? { ...one, doubts: [...one.doubts, moved(later)] }
        : one;
    const { column, heading } = one;
    if (one.field === 'indicator' && isOfCodes(heading) && !holders.has('ref'))
      return { column, heading, field: 'ref', doubts: [], score: 1 };
    return { column, heading, doubts: [rival(heading, holder.heading)], score: 0 };
  });
}

/** What comes before how sure a column is: the narrowest place, and a name before a code. */
function rankOf({ field, heading, doubts }: ScoredColumn): number {
  if (PLACES.includes(field)) return doubts.length > 0 ? 0 : narrowness(heading) * 10;
  // "Action" beside "Recommendation" is what is done
  if (field === 'action') return Number(someWord(heading, (word) => ACTIONS.has(word))) / 2;
  return field === 'indicator' && isOfCodes(heading) ? -10 : 0;
}

const ACTIONS: ReadonlySet<string> = new Set(['action', 'actions']);

/** "Indicator ID" beside "Indicator Name" holds codes. */
const isOfCodes = (heading: string): boolean => someWord(heading, (word) => CODES.has(word));

const CODES: ReadonlySet<string> = new Set(['id', 'code', 'ref', 'reference', 'no', 'number']);

const PLACES: readonly (ColumnField | undefined)[] = ['area', 'area-code'];

/** What an action consists of, beside its name: "What will we do?", "How will we do it?". */
const WAY = /^how(?: (?:will|do|are) we (?:going to )?(?:do|achieve) (?:it|this|that))?\s*\??$/i;

/** "How" beside the column of actions goes on with what they are, and is kept with them. */
function withWays(columns: readonly ScoredColumn[]): readonly ScoredColumn[] {
  if (!columns.some(({ field }) => field === 'action')) return columns;
  return columns.map((one) => {
    const { column, heading, field } = one;
    return field === undefined && WAY.test(heading.slice(0, 60))
      ? { column, heading, field: 'comment', doubts: [], score: 1 }
      : one;
  });
}

/** Codes of wider places than those that are named are none of these. */
function withoutOtherCodes(
  columns: readonly ScoredColumn[],
  isChosen: (column: ScoredColumn) => boolean,
): readonly ScoredColumn[] {
  const names = columns.find(({ field }) => field === 'area');
  const codes = columns.find(({ field }) => field === 'area-code');
  if (!names || !codes || isChosen(codes) || areOfOnePlace(names, codes)) return columns;
  const { column, heading } = codes;
  const note = `it has codes of other places than "${names.heading}" names`;
  const other = {
    column,
    heading,
    doubts: [{ code: 'part-unread' as const, words: heading, note }],
    score: 0,
  };
  return columns.map((one) => (one === codes ? other : one));
}

/** "Revised date" beside "Target date". */
const isLater = ({ heading }: ScoredColumn): boolean => someWord(heading, (word) => LATER.has(word));

const LATER: ReadonlySet<string> = new Set(['revised', 'new', 'current', 'extended', 'amended', 'forecast']);

const moved = ({ heading }: ScoredColumn): Doubt => ({
  code: 'several-readings',
  words: heading,
  note: `a later time may stand below "${heading}"`,
});

const holderKey = ({ field }: Column): string | undefined =>
  field === undefined || SEVERAL.includes(field) ? undefined : field;

const rival = (heading: string, holder: string): Doubt => ({
  code: 'several-readings',
  words: heading,
  note: `"${holder}" was taken for the same: say with a mapping what this column holds`,
});

/** A table of one column is a list of what its heading names, where that is plain. */
const isPlainList = (kind: TableKind, columns: readonly Column[], score: number): boolean =>
  score === 3 &&
  isListed(
    kind,
    columns.map(({ field }) => field),
  );

const isListed = (kind: TableKind, [only, ...others]: readonly (ColumnField | undefined)[]): boolean =>
  others.length === 0 && only !== undefined && LISTED[kind] === only;

const LISTED: Readonly<Partial<Record<TableKind, ColumnField>>> = {
  indicators: 'indicator',
  actions: 'action',
  objectives: 'objective',
};

const isWhole = (kind: TableKind, columns: readonly Column[]): boolean =>
  NEEDED[kind].every((fields) =>
    columns.some(({ field }) => field !== undefined && fields.includes(field)),
  ) &&
  (!columns.some(isQuestion) || columns.some(({ field }) => FIGURES.includes(field)));

/** A question is an indicator where figures answer it. */
const isQuestion = ({ field, heading }: Column): boolean =>
  field === 'indicator' && someWord(heading, (word) => word === 'question' || word === 'questions');

const FIGURES: readonly (ColumnField | undefined)[] = ['baseline', 'target', 'result', 'value'];

function toColumn({ score: _score, ...column }: ScoredColumn): Column {
  return column;
}
