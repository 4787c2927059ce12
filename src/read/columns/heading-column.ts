import type { UnitInput } from '../../document/unit.js';
import type { Doubt, Reading } from '../reading.js';
import type { PeriodOptions } from '../text/period-options.js';
import { readPeriod } from '../text/period-text.js';
import { scaleOfHeading, withoutScale } from '../text/scale-words.js';
import type { Column } from './column.js';
import type { ColumnField, TableKind } from './column-field.js';
import { type Heading, type HeadingPhrase, LONGEST_HEADING, phraseFor } from './heading-phrases.js';
import { headingWords } from './heading-words.js';
import { isBesidePlaces, isOfPlaceCodes } from './place-columns.js';

/** How well a heading is understood: from 0, not at all, to 3, where every word of it is. */
export interface ScoredColumn extends Column {
  readonly score: number;
}

/** Words of a heading that change nothing. */
const FILLERS = new Set([
  's',
  'for',
  'the',
  'of',
  'at',
  'in',
  'as',
  'by',
  'to',
  'our',
  'and',
  'or',
  'per',
  'cent',
  'end',
  'year',
]);

/** A heading with more words than this beside those known speaks of something else, such as a question. */
const MOST_UNKNOWN_WORDS = 3;

/** Words that head a column of any kind of table: they say little of the kind. */
const WEAK = new Set([
  'title',
  'name',
  'value',
  'date',
  'end',
  'no',
  'number',
  'status',
  'period',
  'what',
  'service area',
  'complete',
  'completion',
  'stage',
]);

/** Words that head a column by themselves, and say nothing of one beside others: "What it is", "First stage". */
const ALONE: ReadonlySet<string> = new Set(['what', 'complete', 'completion', 'stage']);

/** What heads the figures of a time before, and says no more of it. */
const EARLIER = /^(?:last|previous|prior) /;

/** "Compared to England": what a figure is beside others, whatever they are. */
const COMPARED = /^compared /;

/** What a column of figures holds. */
const FIGURES: ReadonlySet<ColumnField> = new Set(['baseline', 'target', 'result', 'value']);

/** Words that have another meaning beside the one that is taken. */
const AMBIGUOUS: ReadonlyMap<string, Pick<Doubt, 'code' | 'note'>> = new Map(
  [
    ['benchmark', 'taken for the baseline; it may be what others have reached'],
    ['benchmarks', 'taken for the baseline; it may be what others have reached'],
    ['base', 'the baseline, or how many were asked: kept as a note'],
  ].map(([phrase, note]) => [phrase!, { code: 'several-readings', note: note! }]),
);

/** Words behind those that are known that change nothing: "… and how it contributes to cohesion". */
const EXPLAINING = /\s*\b(?:and|including) how (?:it|they|this|these) .*$/iu;

/** What is longer beside the words that are known, in UTF-16 units, is no time. */
const LONGEST_TIME = 150;

/**
 * What a heading says of its column, if the table is of this kind.
 *
 * The longest words known decide, and the words beside them are read as a time or a unit. What is left over is in doubt.
 */
export function headingColumn(
  all: Heading,
  column: number,
  kind: TableKind,
  options: PeriodOptions,
): ScoredColumn {
  const { text: heading, words } = all;
  if (heading.length > LONGEST_HEADING) {
    return { column, heading, doubts: [unknown(`${heading.slice(0, 40)}…`)], score: 0 };
  }
  const match = phraseFor(all, kind);
  const named = match?.fields.get(kind);
  const field = named === 'area' && isOfPlaceCodes(heading) ? 'area-code' : named;
  if (!match || !field) return timeAlone(heading, column, kind, options);
  const rest = withoutHints(withoutUnit(around(all, match, kind)), field).replace(EXPLAINING, '');
  // "Who" alone is a word of "Who it is for", which asks something else
  const isAsked = ASKS.has(words[0]!.word) && match.to - match.from > 1;
  const left = headingWords(rest).filter(
    ({ word }) =>
      !FILLERS.has(word) &&
      !(isAsked && ASKED_WITH.has(word)) &&
      !(isPlace(field) && OF_STATISTICS.test(word)),
  );
  // "Target date", "Date of latest figure": no figure stands below it, and a date would be read as one
  const isOfDates = FIGURES.has(field) && left.some(({ word }) => word === 'date' || word === 'dates');
  // "Status" of a figure is no "Marital status" of people, which must not be lost
  const isOfPeople = kind === 'observations' && field === 'comment' && !COMPARED.test(match.words);
  // nor is "Country of birth" or "Neighbourhood rating" where a figure is
  const isOfOther =
    kind === 'observations' &&
    isPlace(field) &&
    left.some(({ word }) => /\p{L}/u.test(word) && !isBesidePlaces(word));
  // "Percentage who agree" is one measure of several side by side
  const isOneOfSeveral =
    SHARES.has(match.words) && left.some(({ word }) => /\p{L}/u.test(word) && !OF_ALL.has(word));
  if (isOfDates || isOfOther || isOneOfSeveral || ((isOfPeople || ALONE.has(match.words)) && left.length > 0))
    return { column, heading, doubts: [unknown(heading)], score: 0 };
  const isLong = left.filter(({ word }) => /\p{L}/u.test(word)).length > MOST_UNKNOWN_WORDS;
  const [unit, scale] = [unitOf(heading), scaleOf(heading)];
  const known = { column, heading, field, ...(unit && { unit }), ...(scale && { scale }) };
  const several = AMBIGUOUS.get(match.words);
  const open = several === undefined ? [] : [{ ...beside(match.words), ...several }];
  const weak = WEAK.has(match.words);
  if (left.length === 0) return { ...known, doubts: open, score: weak ? 1 : 3 };
  const period = rest.length > LONGEST_TIME ? undefined : readPeriod(withoutEdges(rest), options);
  if (period?.sure === 'exact' || (period?.sure === 'doubtful' && !isLong)) {
    const doubts = [...open, ...(period.sure === 'doubtful' ? period.doubts : [])];
    // "Last year" alone does not say which; with its time it is a result like others
    const isResult = kind === 'indicators' && period.sure === 'exact' && EARLIER.test(match.words);
    return {
      ...known,
      ...(isResult && { field: 'result' as const }),
      period: period.value,
      doubts,
      score: doubts.length > 0 ? 2 : 3,
    };
  }
  if (isLong && !leads(match)) return { column, heading, doubts: [unknown(heading)], score: 0 };
  return { ...known, doubts: [...open, beside(rest)], score: weak ? 0.5 : 1 };
}

/** Words that head the figures of a long table by themselves, and what may stand beside them: "Rate per 1,000 population". */
const SHARES: ReadonlySet<string> = new Set(['percentage', 'rate', 'proportion', 'observation', 'per cent']);
const OF_ALL: ReadonlySet<string> = new Set([
  ...[
    'population',
    'people',
    'persons',
    'residents',
    'households',
    'crude',
    'standardised',
    'age',
    'adjusted',
  ],
]);

/** "LAD20NM": the year of the boundaries, and whether it has names or codes. */
const OF_STATISTICS = /^(?:\d{2}|nm|cd)$/;

const isPlace = (field: ColumnField): boolean => field === 'area' || field === 'area-code';

/** What stands around the words that are known; others that say the same, as in "Notes / Comments", are left out as well. */
function around({ text, words, phrases }: Heading, match: HeadingPhrase, kind: TableKind): string {
  const field = match.fields.get(kind);
  const known = [match];
  for (const one of phrases) {
    const isSame = one.fields.get(kind) === field;
    if (isSame && known.every(({ from, to }) => one.to <= from || one.from >= to)) known.push(one);
  }
  let rest = '';
  let end = 0;
  for (const { from, to } of known.sort((one, other) => one.from - other.from)) {
    rest += `${text.slice(end, words[from]!.start)} `;
    end = words[to - 1]!.end;
  }
  return rest + text.slice(end);
}

/** How dates below are written ("MM/YY"), how sure limits are ("95%"), and which of several columns it is ("Milestone 2") change nothing. */
function withoutHints(rest: string, field: ColumnField): string {
  if (rest === '' || rest === ' ') return '';
  if (field === 'lower' || field === 'upper') return rest.replace(LEVEL, ' ');
  // "Year 2 (25/26)": the year that is printed says which
  if (FIGURES.has(field)) return rest.replace(NUMBER_OF_YEAR, ' ');
  if (NUMBERED.has(field) && /^\s*#?\d{1,2}\s*$/.test(rest)) return '';
  return rest.replace(DATE_FORMAT, ' ');
}

const LEVEL = /(?<![\d.])[5-9]\d(?:\.\d{1,2})?(?![\d.])/;
const NUMBER_OF_YEAR = /\byear \d{1,2}\b(?=\D*\d)/i;
const DATE_FORMAT = /\(?\b(?:dd?[/. -])?mm?m?[/. -]yy(?:yy)?\b\)?/i;
/** Fields that several columns hold, without a figure in any of them. */
const NUMBERED: ReadonlySet<ColumnField> = new Set(['milestone', 'outcome', 'progress', 'partners']);

/** What a heading that asks begins with, and the words that say nothing of what it asks for: "When will it be completed?". */
const ASKS: ReadonlySet<string> = new Set(['who', 'what', 'when', 'how', 'where', 'which', 'why']);
const ASKED_WITH: ReadonlySet<string> = new Set([
  ...[
    'will',
    'would',
    'can',
    'should',
    'do',
    'does',
    'did',
    'done',
    'is',
    'are',
    'be',
    'been',
    'have',
    'has',
    've',
  ],
  ...['we', 'it', 'they', 'this', 'that', 'these', 'going', 'need', 'needs', 'on'],
]);

const withoutEdges = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A year at the head of a column is read as the results of that year where the table is of indicators. */
function timeAlone(heading: string, column: number, kind: TableKind, options: PeriodOptions): ScoredColumn {
  const period =
    kind === 'indicators' && heading !== '' && heading.length <= LONGEST_TIME
      ? readPeriod(withoutUnit(heading).trim(), options)
      : undefined;
  if (!period || period.sure === 'unread' || period.value.kind === 'undated' || isOfWords(period)) {
    return { column, heading, doubts: heading === '' ? [] : [unknown(heading)], score: 0 };
  }
  const unit = unitOf(heading);
  const scale = scaleOf(heading);
  const doubt: Doubt = {
    code: 'several-readings',
    words: heading,
    note: 'a time alone heads the column: its figures are read as results, and may be targets',
  };
  return {
    column,
    heading,
    field: 'result',
    period: period.value,
    ...(unit && { unit }),
    ...(scale && { scale }),
    doubts: [doubt],
    score: 2,
  };
}

/** "What we hope to see by 2024" is no time alone: what its figures are is not known. */
const isOfWords = (period: Reading<unknown>): boolean =>
  period.sure === 'doubtful' &&
  period.doubts
    .filter(({ code }) => code === 'part-unread')
    .flatMap(({ words }) => words.split(' '))
    .filter((word) => /\p{L}/u.test(word)).length > MOST_UNKNOWN_WORDS;

/** "Area of activity and how it contributes to cohesion": several known words at the beginning say what is meant. */
const leads = ({ from, to }: HeadingPhrase): boolean => from === 0 && to > 1;

/** What all words and signs of a unit or a scale have one of: most headings have none, and are not looked through for each. */
const TELLS_UNIT = /[%£()[\]*†‡'’]|per|gbp|thousand|million/i;

/** "per 1,000": of how many a rate is. */
const PER = /\bper (\d{1,3}(?:,\d{3})+|\d{2,9})\b/i;

/**
 * The unit that a heading names; undefined where it names none.
 *
 * @example
 * unitOf('Rate per 1,000'); // => { kind: 'rate', per: 1000 }
 */
export function unitOf(heading: string): UnitInput | undefined {
  if (!TELLS_UNIT.test(heading)) return undefined;
  const per = Number(PER.exec(heading)?.[1]!.replaceAll(',', ''));
  if (per > 0) return { kind: 'rate', per };
  if (/%|\bper ?cent\b|\bpercentage\b/i.test(heading)) return { kind: 'percent' };
  if (/£|\bGBP\b/.test(heading)) return { kind: 'money', currency: 'GBP' };
  return undefined;
}

/**
 * How much one of the figures below a heading stands for; undefined where it does not say.
 *
 * @example
 * scaleOf('Cost (£m)'); // => 1000000
 */
export const scaleOf = (heading: string): Column['scale'] =>
  TELLS_UNIT.test(heading) ? scaleOfHeading(heading) : undefined;

const withoutUnit = (text: string): string =>
  (TELLS_UNIT.test(text)
    ? withoutScale(text)
        .replace(PER, ' ')
        .replace(/[%£()[\]*†‡]+|\bper ?cent\b/gi, ' ')
    : text
  )
    .replace(/\s+/g, ' ')
    .trim();

const unknown = (words: string): Doubt => ({
  code: 'part-unread',
  words,
  note: 'the heading is not among the words known: say with a mapping what the column holds',
});

const beside = (words: string): Doubt => ({
  code: 'part-unread',
  words: words.trim(),
  note: 'these words of the heading were not read',
});
