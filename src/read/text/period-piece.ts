import { madeReading } from './made-reading.js';
import type { PeriodInput } from '../../document/period.js';
import type { Doubt, Reading } from '../reading.js';
import { daysLater, type DaySpan, monthsLater } from './day-span.js';
import { boundOf, type PeriodBound } from './period-bound.js';
import { basisOf, joined } from './period-days.js';
import { planOf, type PeriodOptions } from './period-options.js';
import type { PeriodMention } from './period-mention.js';
import { type PeriodToken, phraseBefore, phrasesOf, printedOf } from './period-token.js';
import { type PeriodSayings, sayingsOf } from './period-saying.js';
import { EMPTY } from './period-words.js';

/** One time with the words around it. */
export interface PeriodPiece {
  readonly printed: string;
  readonly tokens: readonly PeriodToken[];
  readonly options: PeriodOptions;
}

/**
 * A time with days, and what the words around it say: how they bound it, how often, how long.
 *
 * Words that say something else are a doubt.
 *
 * @example
 * readPeriod('by March 2007').value.sense; // => 'by'
 */
export function readDated(piece: PeriodPiece, mention: PeriodMention): Reading<PeriodInput> {
  const { tokens, options, printed } = piece;
  const rolling = rollingYear(tokens, mention);
  const bounded: PeriodBound = rolling
    ? { bound: {}, from: rolling.from, to: mention.to }
    : boundOf(tokens, mention);
  const { bound, part, from, to } = bounded;
  const others = from === 0 && to === tokens.length ? [] : [...tokens.slice(0, from), ...tokens.slice(to)];
  const { every, length } = sayingsOf(others);
  const words = printedOf(tokens, mention.from, mention.to);

  const told =
    bound.sense ??
    (length ? undefined : mention.sense) ??
    (mention.kind === 'range' ? undefined : options.sense);
  const state: State = {
    kind: rolling?.kind ?? mention.kind,
    span: rolling?.span ?? mention.span,
    sense: told,
    because: mention.because,
    doubts: every ? [...mention.doubts, ...every.doubts] : [...mention.doubts],
    words,
  };
  if (bound.because !== undefined) doubt(state, 'inferred', bound.because);
  if (part !== undefined) {
    state.doubts.push({
      code: 'part-unread',
      words: part,
      note: 'the days are those of the whole, not of this part',
    });
  }
  if (bound.outside) setOutside(state, bound.outside);
  else if (bound.open && state.kind === 'calendar-year') openYear(state, options);
  else if (
    state.sense === 'until' &&
    bound.sense === 'until' &&
    state.kind !== 'day' &&
    /until|till|up to/i.test(printed)
  ) {
    doubt(state, 'several-readings', 'until its end; it may be until its start');
  }
  if ((every || state.sense === 'every') && mention.yearless) setYearless(state);
  if (length) setLength(state, length);
  const again =
    every?.amount ??
    (state.sense === 'every' && !mention.span ? ({ amount: 1, in: 'years' } as const) : undefined);
  if (every && !mention.yearless && state.sense === undefined) {
    doubt(state, 'several-readings', 'what comes again is taken to do so from this time');
  }
  const basis = basisOf(state.because);
  // one by one: there may be a hundred of them in each cell
  const value: PeriodInput = { printed, kind: state.kind };
  if (state.sense) value.sense = state.sense;
  if (state.span?.start !== undefined) value.start = state.span.start;
  if (state.span?.end !== undefined) value.end = state.span.end;
  if (again) value.every = again;
  if (length) value.length = length.amount;
  if (basis) value.basis = basis;
  if (others.length === 0) return madeReading(value, state.doubts);
  const used = new Set([...tokens.slice(from, to), ...(every?.tokens ?? []), ...(length?.tokens ?? [])]);
  return madeReading(value, [...state.doubts, ...restOf(tokens, used)]);
}

interface State {
  kind: PeriodInput['kind'];
  span: Partial<DaySpan> | undefined;
  sense: PeriodInput['sense'];
  because: string | undefined;
  readonly doubts: Doubt[];
  readonly words: string;
}

function doubt(state: State, code: Doubt['code'], note: string): void {
  state.doubts.push({ code, words: state.words, note });
}

function infer(state: State, because: string): void {
  state.because = joined([state.because, because]);
  doubt(state, 'inferred', because);
}

/** "the year to March 2009", "12 months ending 31 March 2009". */
function rollingYear(tokens: readonly PeriodToken[], mention: PeriodMention) {
  const from = phraseBefore(tokens, mention.from, ROLLING);
  const end = mention.span?.end;
  if (from < 0 || end === undefined || !(mention.kind === 'day' || mention.kind === 'month'))
    return undefined;
  return { from, kind: 'rolling-year' as const, span: { start: monthsLater(daysLater(end, 1), -12), end } };
}

const ROLLING = phrasesOf(
  ['year', 'the year', '12 months', 'twelve months', 'the 12 months', 'the twelve months'].flatMap((year) =>
    ['to', 'ending', 'ended', 'up to', 'to the end of', 'to end of'].map((end) => `${year} ${end}`),
  ),
);

function setOutside(state: State, side: 'before' | 'after'): void {
  const { start, end } = state.span ?? {};
  if (side === 'before') {
    state.sense = 'by';
    state.span = start === undefined ? undefined : { end: daysLater(start, -1) };
    infer(state, 'before it: by the day before its first');
  } else {
    state.sense = 'from';
    state.span = end === undefined ? undefined : { start: daysLater(end, 1) };
    infer(state, 'after it: from the day after its last');
  }
}

/** "By 2010" may mean its start or its end; where the plan runs to that year, its end. */
function openYear(state: State, options: PeriodOptions): void {
  const end = state.span?.end;
  if (end !== undefined && planOf(options)?.end.slice(0, 4) === end.slice(0, 4)) {
    state.span = { end };
    infer(state, 'the end of the year is taken, since the plan runs to that year; its start is possible');
  } else {
    doubt(state, 'several-readings', 'by its end; it may be by its start');
  }
}

function setYearless(state: State): void {
  state.span = undefined;
  state.because = undefined;
  state.sense = 'every';
  const kept = state.doubts.filter(({ code }) => code === 'part-unread');
  state.doubts.splice(0, state.doubts.length, ...kept);
}

function setLength(state: State, { amount }: NonNullable<PeriodSayings['length']>): void {
  const { start, end } = state.span ?? {};
  if (start === undefined) return;
  const last = lastDay(start, amount);
  if (state.kind === 'range') {
    if (last !== end) doubt(state, 'several-readings', `the length that is printed would end on ${last}`);
  } else if (state.sense === 'from') {
    state.kind = 'range';
    state.sense = undefined;
    state.span = { start, end: last };
    infer(state, 'the end follows from the length');
  } else {
    doubt(state, 'several-readings', 'whether the length begins or ends with this time is not clear');
  }
}

function lastDay(start: string, { amount, in: unit }: NonNullable<PeriodInput['length']>): string {
  if (unit === 'days' || unit === 'weeks') return daysLater(start, amount * (unit === 'weeks' ? 7 : 1) - 1);
  return daysLater(monthsLater(start, amount * (unit === 'years' ? 12 : 1)), -1);
}

/**
 * Doubts for the words that were not read; words that say nothing of their own are left out.
 *
 * @example
 * readPeriod('Forums in June 2006').doubts.map(({ words }) => words); // => ['Forums']
 */
export function restOf(tokens: readonly PeriodToken[], used: ReadonlySet<PeriodToken>): Doubt[] {
  const doubts: Doubt[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !used.has(tokens[at]!)) continue;
    const run = tokens.slice(from, at);
    if (run.some(({ kind, word }) => kind !== 'sign' && !EMPTY.has(word))) {
      doubts.push({
        code: 'part-unread',
        words: printedOf(run, 0, run.length),
        note: 'kept in the printed words alone',
      });
    }
    from = at + 1;
  }
  return doubts;
}
