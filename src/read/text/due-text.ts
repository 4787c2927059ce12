import type { PeriodInput } from '../../document/period.js';
import type { Doubt } from '../reading.js';
import type { PeriodReader } from './period-reader.js';
import { phraseAt } from './phrase-at.js';

/** The time that stands beside a target in its cell, and the words without it. */
export interface DueText {
  /** The words of the target, without the space and the signs that join them to the time. */
  readonly target: string;
  /** The time, which has a last day. */
  readonly due: PeriodInput;
  /** Whether its words say that something is to be done by then: "in 2009" may be when a sentence was true. */
  readonly isBy: boolean;
  /** What is in doubt of the time. */
  readonly doubts: readonly Doubt[];
}

/** The most characters of a text that is parted: a longer one is a paragraph. */
const LONGEST = 200;
/** The most characters of a time, with the words that bound it. */
const LONGEST_TIME = 60;
/** So many places are tried. */
const MOST_TRIED = 6;

/** Words before a time that make it the one at which a target is due. "On 2008/09" and "from" name where a change starts. */
const JOINTS: ReadonlyMap<string, true> = new Map(
  ['by', 'in', 'for', 'at', 'end', 'due', 'during', 'no later than', 'not later than'].map((word) => [
    word,
    true,
  ]),
);
const BY: ReadonlyMap<string, true> = new Map(
  ['by', 'no later than', 'not later than'].map((word) => [word, true]),
);

// A day of a month, or a year, is part of the time behind it: "10 - 12 March 2009", "2008 - March 2009".
const MAY_BE_TIME = /^(?:\d{1,2}|\d{4})$/;
const TIME_AT_END = /\d\)?[.,;]?$/;
const JOINED = /[ ,;:–—-]+$/;
const TAIL = /[ .,;]+$/;

/**
 * Parts the time of a target from its words: "60% by March 2011", "75% (by Mar 2011)", "2010/11: 65%".
 *
 * Only one time that has a last day is taken, and only where all words between the target and the end of the text, or between
 * its beginning and a colon, are that time. A time that no word joins to the target ("60% (2010/11)") is in doubt. "From
 * 2009", "every year" and "on 2005/06" are no time that a target is due.
 *
 * @param text - in plain characters; one of more than 200 is not parted
 *
 * @returns nothing where there is no such time
 *
 * @example
 * dueIn('60% (by March 2011)', readPeriod)?.due.end; // => '2011-03-31'
 */
export function dueIn(text: string, readPeriod: PeriodReader): DueText | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  return dueBefore(text, readPeriod) ?? dueBehind(text, readPeriod);
}

// "By March 2011: 60%": a colon, and a comma or a dash only behind "by".
function dueBefore(text: string, readPeriod: PeriodReader): DueText | undefined {
  const beginning = text.slice(0, LONGEST_TIME);
  const signs = phraseAt(text, 0, BY) === undefined ? [':', ' = '] : [':', ' = ', ', ', ' - ', ' – '];
  for (const sign of signs) {
    const at = beginning.indexOf(sign);
    const target = at > 0 ? text.slice(at + sign.length).trim() : '';
    const time = target === '' ? undefined : timeOf(text.slice(0, at).trim(), readPeriod);
    if (time !== undefined) return { target, ...time };
  }
  return undefined;
}

// The longest time that the text ends with.
function dueBehind(text: string, readPeriod: PeriodReader): DueText | undefined {
  if (!TIME_AT_END.test(text)) return undefined;
  const end = text.replace(TAIL, '').length;
  let tried = 0;
  for (let at = Math.max(1, end - LONGEST_TIME); at < end && tried < MOST_TRIED; at += 1) {
    const found = jointAt(text, at, end);
    if (found === undefined) continue;
    tried += 1;
    const target = text.slice(0, at).replace(JOINED, '');
    const time = timeOf(found.words, readPeriod);
    if (time === undefined || target === '' || (!found.isPlain && MAY_BE_TIME.test(target))) continue;
    if (found.isPlain) return { target, ...time };
    const note = 'the time beside the target is taken for when it is due';
    return { target, ...time, doubts: [...time.doubts, { code: 'inferred', words: found.words, note }] };
  }
  return undefined;
}

// The words from a place to the end, where they may be a time: behind a space or a bracket, and a word, a sign or a unit that joins them.
function jointAt(text: string, at: number, end: number): { words: string; isPlain: boolean } | undefined {
  const inBrackets = text.charAt(at) === '(';
  if (!inBrackets && text.charAt(at) !== ' ') return undefined;
  const isClosed = text.charAt(end - 1) === ')';
  if (inBrackets !== isClosed) return undefined;
  const words = text.slice(at + 1, isClosed ? end - 1 : end).trim();
  if (inBrackets && /[()]/.test(words)) return undefined;
  const isPlain = phraseAt(words, 0, JOINTS) !== undefined;
  const isJoined = isPlain || inBrackets || /[%,–-]$/.test(text.slice(0, at));
  return isJoined ? { words, isPlain } : undefined;
}

// One time with a last day, and no other words: the target is due at its end.
function timeOf(words: string, readPeriod: PeriodReader): Omit<DueText, 'target'> | undefined {
  if (words.length > LONGEST_TIME) return undefined;
  const reading = readPeriod(words);
  if (reading.sure === 'unread') return undefined;
  const { kind, end, sense, every, length } = reading.value;
  const isOne = kind !== 'undated' && kind !== 'range' && every === undefined && length === undefined;
  if (!isOne || end === undefined || (sense !== undefined && sense !== 'by')) return undefined;
  const doubts = reading.sure === 'doubtful' ? reading.doubts : [];
  if (doubts.some(({ code }) => code === 'part-unread')) return undefined;
  return { due: { ...reading.value, sense: 'by' }, isBy: sense === 'by', doubts };
}
