import type { ObservationInput } from '../../document/observation.js';
import { ABSENCE_WORDS } from './absence-words.js';

/** What the cells of a column say of the figure of their row. */
export type FigureCellRole =
  | 'name'
  | 'time'
  | 'place'
  | 'people'
  | 'unit'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'low'
  | 'high';

/** A row as its texts; a cell without one is empty. */
export type TextRow = readonly (string | number | undefined)[];

/** Some rows of a long table, which tell how every row of it is read. */
export interface RowSample {
  /** The positions of the rows to be read, in their order. */
  readonly read: readonly number[];
  /**
   * The figure that a row is read as, made of those that rows of the sample are read as. Undefined where one of them is read as no
   * figure, or as another one than it has: then the sample does not tell, and all rows have to be read.
   */
  readonly figure: (
    at: number,
    readAt: (at: number) => ObservationInput | undefined,
  ) => ObservationInput | undefined;
}

const KEYED = ['name', 'time', 'place', 'people'] as const satisfies readonly FigureCellRole[];
const COUNTS = ['numerator', 'denominator', 'low', 'high'] as const satisfies readonly FigureCellRole[];

/** The rows of which the reading of a row is made: one for each thing that it says. */
type Likes = Readonly<Record<(typeof KEYED)[number] | 'value' | 'counts', number>>;

/** Headings are looked for in the first twelve rows: these are read as they stand. */
const FIRST_ROWS = 13;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** Figures of so many signs are read to their last digit. */
const EXACT_SIGNS = 15;
const ABSENCES: ReadonlySet<string> = new Set(
  Object.entries(ABSENCE_WORDS).flatMap(([reason, words]) => (reason === 'unclear' ? [] : [words])),
);

/**
 * Chooses the rows of a long table that have to be read to know how all are read. What a row becomes is made of what its cells say
 * each for itself: one row is read for each name, time, place and group that the table has, and one for each form of a number in
 * each unit. Figures that are no plain number and no reason are all read.
 *
 * @param roles - what each column says
 * @param isAlways - whether a row is read in any case
 *
 * @example
 * const rows = Array.from({ length: 1000 }, (_, at) => ['2008/09', `${100 + at % 900}`]);
 * sampleRows(rows, ['time', 'value']).read.length; // => 13
 */
export function sampleRows(
  rows: readonly TextRow[],
  roles: readonly FigureCellRole[],
  isAlways: (at: number) => boolean = () => false,
): RowSample {
  const own = columnsByRole(roles);
  const known = new Map<string, number>();
  const likes = new Map<number, Likes>();
  const read: number[] = [];
  rows.forEach((row, at) => {
    const isSimple = !isAlways(at) && isSimpleRow(row, own('value'));
    const keys = isSimple ? keysOf(row, own) : [];
    const isKnown = isSimple && keys.every((key) => known.has(key));
    for (const key of keys) if (!known.has(key)) known.set(key, at);
    if (!isKnown || at < FIRST_ROWS) read.push(at);
    else likes.set(at, likesOf(keys.map((key) => known.get(key)!)));
  });
  return {
    read,
    figure: (at, readAt) => {
      const like = likes.get(at);
      return like ? madeOf(rows, own, { at, like }, readAt) : readAt(at);
    },
  };
}

type Columns = (role: FigureCellRole) => readonly number[];

function columnsByRole(roles: readonly FigureCellRole[]): Columns {
  const columns = new Map<FigureCellRole, number[]>();
  roles.forEach((role, at) => columns.set(role, [...(columns.get(role) ?? []), at]));
  return (role) => columns.get(role) ?? [];
}

/** A row of one or two texts may be taken for a heading or a note, and not for a figure. */
function isSimpleRow(row: TextRow, [value]: readonly number[]): boolean {
  const text = String(row[value!] ?? '');
  const isPlain = PLAIN.test(text) && text.length <= EXACT_SIGNS;
  return (isPlain || ABSENCES.has(text)) && row.some((cell, at) => at !== value && cell && cell !== text);
}

function keysOf(row: TextRow, own: Columns): string[] {
  const texts = (role: FigureCellRole): string =>
    own(role)
      .map((at) => row[at] ?? '')
      .join('\n');
  const counts = COUNTS.map((role) => own(role).map((at) => Number(row[at] ?? NaN) > 0 || row[at]));
  return [
    ...KEYED.map((role) => `${role}\n${texts(role)}`),
    `value\n${texts('unit')}\n${formOf(texts('value'))}`,
    `counts\n${JSON.stringify(counts)}`,
  ];
}

/** "-4.20" and "-7.50" have one form: as many digits, and a nought at the end of the decimal places. */
const formOf = (text: string): string =>
  PLAIN.test(text) ? text.replace(/(?<=\.\d*)0$/, 'o').replace(/\d/g, '1') : text;

const likesOf = ([name, time, place, people, value, counts]: readonly number[]): Likes => ({
  name: name!,
  time: time!,
  place: place!,
  people: people!,
  value: value!,
  counts: counts!,
});

function madeOf(
  rows: readonly TextRow[],
  own: Columns,
  { at, like }: { readonly at: number; readonly like: Likes },
  readAt: (at: number) => ObservationInput | undefined,
): ObservationInput | undefined {
  const textAt = (row: number, role: FigureCellRole): string => String(rows[row]![own(role)[0]!] ?? '');
  const [time, place, people, value, counts] = (['time', 'place', 'people', 'value', 'counts'] as const).map(
    (part) => readAt(like[part]),
  );
  if (!readAt(like.name) || !time || !place || !people || !value || !counts) return undefined;
  const figure = valueLike(value.value, textAt(like.value, 'value'), textAt(at, 'value'));
  if (!figure) return undefined;
  const count = (role: FigureCellRole): number => Number(textAt(at, role));
  return {
    ...value,
    value: figure,
    printed: textAt(at, 'value'),
    period: time.period,
    place: place.place,
    group: people.group,
    numerator: counts.numerator === undefined ? undefined : count('numerator'),
    denominator: counts.denominator === undefined ? undefined : count('denominator'),
    interval: counts.interval && { ...counts.interval, low: count('low'), high: count('high') },
  };
}

function valueLike(
  read: ObservationInput['value'],
  its: string,
  text: string,
): ObservationInput['value'] | undefined {
  if (its === text) return read;
  if (read.kind !== 'number' || read.value !== Number(its)) return undefined;
  return { ...read, value: Number(text) };
}
