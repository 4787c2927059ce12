import { madeReading, unread } from './made-reading.js';
import { mentionAt } from './mention-at.js';
import type { PeriodInput } from '../../document/period.js';
import type { Doubt, Reading } from '../reading.js';
import { elsewhereAt, readElsewhere } from './period-elsewhere.js';
import { readUndated } from './period-without-days.js';
import type { PeriodOptions } from './period-options.js';
import { readDated } from './period-piece.js';
import { findMentions, type PeriodMention, TOO_MANY } from './period-mention.js';
import { LONGEST_TEXT, MOST_MEANT } from './plain-text.js';
import { periodTokens, type PeriodToken, printedOf } from './period-token.js';

/** The signs that end what belongs to a time, the strongest first; then the words: each with its place among these. */
const SEPARATORS: ReadonlyMap<string, number> = new Map(
  [
    [';', '•', '·', '●'],
    [',', '.', '|'],
    ['and', '&', '/', '+', '-', 'then'],
  ].flatMap((signs, place) => signs.map((sign) => [sign, place] as const)),
);

/**
 * All times that a cell means, each with the words that belong to it.
 *
 * A list is split at semicolons, line breaks, commas and "and" between two times; a stretch ("April 2006 to March 2009") stays
 * one. Each time is read as by `readPeriod`, with its own part of the text as `printed`, and the doubts of all are those of
 * the list. Where one of the times cannot be, none is read, and none where there are more than 100, or more than
 * 100 parts between semicolons.
 *
 * @example
 * readPeriods('June 2006 and December 2006').value.map(({ printed }) => printed); // => ['June 2006', 'December 2006']
 */
export function readPeriods(text: string, options: PeriodOptions = {}): Reading<readonly PeriodInput[]> {
  if (text.length > LONGEST_TEXT) return unread(`${text.slice(0, 40)}…`, 'the text is too long for times');
  if (text.trim() === '') return { sure: 'unread', doubts: [] };
  const all = segments(text);
  const readings = all.length > MOST_MEANT ? undefined : readAll(all, options);
  if (!readings) return unread(text.trim(), TOO_MANY);
  const impossible = readings.flatMap(({ faults }) => faults);
  if (impossible.length > 0) return { sure: 'unread', doubts: impossible };
  const values: PeriodInput[] = [];
  const doubts: Doubt[] = [];
  for (const { times } of readings)
    for (const each of times) {
      if (each.sure !== 'unread') values.push(each.value);
      if (each.sure !== 'exact') doubts.push(...each.doubts);
    }
  return values.length === 0 ? { sure: 'unread', doubts } : madeReading(values, doubts);
}

/** What semicolons part has no words in common. */
function segments(text: string): string[] {
  return text.split(/[;•●]/).filter((segment) => segment.trim() !== '');
}

/** The times of all segments; nothing where there are more than a cell may mean. */
function readAll(all: readonly string[], options: PeriodOptions): Segment[] | undefined {
  const readings: Segment[] = [];
  let count = 0;
  for (const segment of all) {
    const reading = readSegment(segment, options, MOST_MEANT - count);
    if (!reading) return undefined;
    count += reading.times.length + reading.faults.length;
    readings.push(reading);
  }
  return readings;
}

interface Segment {
  readonly times: readonly Reading<PeriodInput>[];
  readonly faults: readonly Doubt[];
}

function readSegment(text: string, options: PeriodOptions, most: number): Segment | undefined {
  const tokens = periodTokens(text);
  const { mentions, faults } = findMentions(tokens, options);
  const whole = { printed: text.trim(), tokens, options };
  const elsewhere = elsewhereAt(tokens);
  if (elsewhere >= 0 && (mentions.length === 0 || elsewhere < mentions[0]!.from)) {
    return { times: [readElsewhere(whole, elsewhere)], faults: [] };
  }
  if (mentions.length + faults.length > most) return undefined;
  if (faults.length > 0) return { times: [], faults: faults.map(({ fault }) => fault) };
  if (mentions.length === 0) {
    return {
      times: [readUndated(whole) ?? unread(whole.printed, 'no time was found in these words')],
      faults: [],
    };
  }
  let from = 0;
  const times = mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const to = next ? cutBefore(tokens, mention, next) : tokens.length;
    const own = trimmed(tokens, from, to, mention);
    from = to;
    return readBetween(tokens, mention, own, options);
  });
  return { times, faults: [] };
}

/** The token with which the words of the second of two times begin. */
function cutBefore(tokens: readonly PeriodToken[], one: PeriodMention, two: PeriodMention): number {
  let [cut, strongest] = [one.to, Infinity];
  for (let at = one.to; at <= two.from; at += 1) {
    const { broken, word } = tokens[at]!;
    if (broken) return at;
    const place = at < two.from ? SEPARATORS.get(word) : undefined;
    if (place !== undefined && place < strongest) [cut, strongest] = [at + 1, place];
  }
  return cut;
}

/** Without the separators at its ends. */
function trimmed(
  tokens: readonly PeriodToken[],
  from: number,
  to: number,
  mention: PeriodMention,
): [number, number] {
  const isSeparator = (at: number) => SEPARATORS.has(tokens[at]!.word);
  let [start, end] = [from, to];
  while (start < mention.from && isSeparator(start)) start += 1;
  while (end > mention.to && isSeparator(end - 1)) end -= 1;
  return [start, end];
}

function readBetween(
  tokens: readonly PeriodToken[],
  mention: PeriodMention,
  [from, to]: readonly [number, number],
  options: PeriodOptions,
): Reading<PeriodInput> {
  const piece = { printed: printedOf(tokens, from, to), tokens: tokens.slice(from, to), options };
  return readDated(piece, mentionAt(mention, mention.from - from, mention.to - from, mention.sense));
}
