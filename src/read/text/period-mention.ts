import type { PeriodInput } from '../../document/period.js';
import { dayOf, daysLater } from './day-span.js';
import { daysOf, joined, type PeriodDays } from './period-days.js';
import { isInOrder, joinDays } from './period-join.js';
import { readPoint } from './period-point-text.js';
import type { PeriodOptions } from './period-options.js';
import { isFault, type PeriodFault, type PeriodPoint } from './period-point.js';
import { type PeriodToken, phraseAt, phraseBefore, printedOf, phrasesOf } from './period-token.js';
import { JOINERS, LIST_JOINERS, MONTHS } from './period-words.js';

const [PHRASES, WITH_AND] = [phrasesOf(JOINERS), phrasesOf(['and', ...JOINERS])];
const [OPENERS, MORE] = [phrasesOf(['from', 'between', 'from the']), phrasesOf(['-', 'to'])];

/** A time that was found: one, or a stretch from one to another. */
export interface PeriodMention extends PeriodDays {
  readonly from: number;
  readonly to: number;
  /** How a "from" or "between" before a stretch bounds it. Default: it does not. */
  readonly sense?: PeriodInput['sense'];
}

/** All times of a text, in their order, and what only looks like one. */
export interface PeriodMentions {
  readonly mentions: readonly PeriodMention[];
  readonly faults: readonly PeriodFault[];
}

/**
 * All times in a text: points, stretches ("April 2006 to March 2009") and lists that are one stretch because each
 * follows the one before ("September/October 2003"). A year that is printed once counts for all of them.
 *
 * @example
 * readPeriods('June 2006 and December 2006').value.length; // => 2
 */
export function findMentions(tokens: readonly PeriodToken[], options: PeriodOptions): PeriodMentions {
  const mentions: PeriodMention[] = [];
  const faults: PeriodFault[] = [];
  let at = 0;
  // where the time before ends: its numbers are no strays
  let read = 0;
  while (at < tokens.length) {
    const found = stretchAt(tokens, at, options) ?? listAt(tokens, at, options);
    if (!found) {
      at += 1;
      continue;
    }
    const all = isFault(found) ? [found] : found;
    for (const each of all) {
      if (isFault(each)) faults.push(each);
      else mentions.push(each);
    }
    const last = all.at(-1)!;
    const odd = strayNumber(tokens, all[0]!.from, last.to, read);
    read = last.to;
    if (odd) faults.push(odd);
    at = last.to;
  }
  return { mentions, faults };
}

/** A number beside a time, or joined to it, means that the time is only a part of what is printed: "13/2009". */
function strayNumber(
  tokens: readonly PeriodToken[],
  from: number,
  to: number,
  read: number,
): PeriodFault | undefined {
  const glue = (at: number) => ['-', '/', '.'].includes(tokens[at]?.word ?? '') && !tokens[at + 1]?.spaced;
  const number = (at: number) => at >= read && tokens[at]?.kind === 'number';
  const left = !tokens[from]!.broken && (number(from - 1) || (glue(from - 1) && number(from - 2)));
  const next = tokens[to];
  const joined = glue(to) || JOINERS.has(next?.word ?? '');
  const right = !next?.broken && (number(to) || (joined && number(to + 1)));
  if (!left && !right) return undefined;
  const words = printedOf(tokens, left ? Math.max(0, from - 2) : from, right ? to + 2 : to);
  return { fault: { code: 'part-unread', words, note: 'a number beside the time has no meaning' }, from, to };
}

function stretchAt(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodMention[] | PeriodFault | undefined {
  const first = firstPoint(tokens, at, options);
  if (!first) return undefined;
  if (isFault(first)) return first;
  const before = phraseBefore(tokens, at, OPENERS);
  const between = before >= 0 && tokens[before]!.word === 'between';
  const joiner = phraseAt(tokens, first.to, between ? WITH_AND : PHRASES);
  if (joiner < 0) return undefined;
  const second = readPoint(tokens, joiner, options);
  if (!second) return undefined;
  if (isFault(second)) return { ...second, from: at };
  const words = printedOf(tokens, at, second.to);
  if (phraseAt(tokens, second.to, MORE) >= 0 && readPoint(tokens, second.to + 1, options)) {
    return {
      fault: { code: 'several-readings', words, note: 'more than two times are joined' },
      from: at,
      to: second.to,
    };
  }
  const sense = before >= 0 && !between ? ({ sense: 'throughout' } as const) : {};
  const stretch = joinDays(first, second, options, words);
  return isFault(stretch)
    ? { ...stretch, from: at, to: second.to }
    : [{ ...stretch, ...sense, from: before >= 0 ? before : at, to: second.to }];
}

/** The first of a stretch: a point, or the day alone of "11-13 July 2006". */
function firstPoint(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const [day, sign, next] = tokens.slice(at, at + 3);
  const joins = sign && (JOINERS.has(sign.word) || LIST_JOINERS.has(sign.word));
  if (day?.kind === 'number' && day.word.length <= 2 && joins && next?.kind === 'number') {
    const last = readPoint(tokens, at + 2, options);
    if (
      last &&
      !isFault(last) &&
      last.kind === 'day' &&
      MONTHS.has(tokens[at + 3]?.word ?? tokens[at + 4]?.word ?? '')
    ) {
      const year = last.year?.first ?? 2000;
      const words = printedOf(tokens, at, last.to);
      return dayOf(year, last.number, Number(day.word)) === undefined
        ? { fault: { code: 'part-unread', words, note: 'no calendar has this day' }, from: at, to: last.to }
        : { ...last, day: Number(day.word), from: at, to: at + 1 };
    }
  }
  return readPoint(tokens, at, options);
}

/** Points with "/", "and" or a comma between them; a single point is a list of one. */
function listAt(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodMention[] | PeriodFault | undefined {
  const points: PeriodPoint[] = [];
  let next = at;
  for (;;) {
    const point = firstPoint(tokens, next, options);
    if (!point) break;
    if (isFault(point)) return { ...point, from: at };
    points.push(point);
    if (!LIST_JOINERS.has(tokens[point.to]?.word ?? '')) break;
    next = point.to + 1;
  }
  if (points.length === 0) return undefined;
  shareYears(points);
  const all = points.map((point) => mentionOf(point, tokens, options));
  const stretch =
    all.length > 1 &&
    all.every(({ span, kind }, index) => {
      const before = all[index - 1];
      return (
        index === 0 ||
        (span && before?.span && kind === before.kind && daysLater(before.span.end, 1) === span.start)
      );
    });
  const last = all.at(-1)!;
  if (!stretch) return all;
  const span = { start: all[0]!.span!.start, end: last.span!.end };
  const because = joined(all.map((each) => each.because));
  return [
    {
      kind: 'range',
      span,
      ...(because !== undefined && { because }),
      doubts: all.flatMap(({ doubts }) => doubts),
      from: at,
      to: last.to,
    },
  ];
}

function shareYears(points: PeriodPoint[]): void {
  for (let index = points.length - 2; index >= 0; index--) {
    const [point, next] = [points[index]!, points[index + 1]!];
    if (
      !point.year &&
      point.kind === next.kind &&
      next.year &&
      (next.year.form === 'one' || isPartOfYear(point)) &&
      isInOrder(point, next)
    )
      points[index] = { ...point, year: next.year };
  }
}

function mentionOf(
  point: PeriodPoint,
  tokens: readonly PeriodToken[],
  options: PeriodOptions,
): PeriodMention {
  const { from, to } = point;
  return { ...daysOf(point, options, printedOf(tokens, from, to)), from, to };
}

function isPartOfYear({ kind }: PeriodPoint): boolean {
  return kind === 'quarter' || kind === 'half-year';
}
