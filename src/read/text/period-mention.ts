import type { PeriodInput } from '../../document/period.js';
import { firstPoint } from './first-point.js';
import type { PeriodDays } from './period-days.js';
import { joinDays } from './period-join.js';
import { mentionAt } from './mention-at.js';
import { listAt } from './period-list.js';
import type { PeriodOptions } from './period-options.js';
import { readPoint } from './period-point-text.js';
import { isFault, type PeriodFault, type PeriodPoint } from './period-point.js';
import { type PeriodToken, phraseAt, phraseBefore, printedOf, phrasesOf } from './period-token.js';
import { JOINERS, LAWS } from './period-words.js';
import { MOST_MEANT } from './plain-text.js';

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
 * follows the one before ("September/October 2003"). A year that is printed once counts for all of them. Behind more than 100 nothing
 * is looked for.
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
  while (at < tokens.length && !isCrowded({ mentions, faults })) {
    const first = firstPoint(tokens, at, options);
    if (!first) {
      at += 1;
      continue;
    }
    if (namesLaw(tokens, first)) {
      at = read = first.to;
      continue;
    }
    const found = isFault(first)
      ? first
      : (stretchAt(tokens, at, first, options) ?? listAt(tokens, at, first, options));
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

/** Whether a year is part of the name of a law before it, and no time. */
const namesLaw = (tokens: readonly PeriodToken[], point: PeriodPoint | PeriodFault): boolean =>
  !isFault(point) &&
  point.kind === 'year' &&
  point.year!.form === 'one' &&
  LAWS.has(tokens[point.from - 1]?.word ?? '');

/**
 * Whether there are more times than a cell may mean.
 *
 * @example
 * isCrowded({ mentions: [], faults: [] }); // => false
 */
export const isCrowded = ({ mentions, faults }: PeriodMentions): boolean =>
  mentions.length + faults.length > MOST_MEANT;

/** Why no time of such a text is read. */
export const TOO_MANY = `more than ${MOST_MEANT} times are printed: no cell means so many`;

const GLUE: ReadonlySet<string> = new Set(['-', '/', '.']);

/** A number beside a time, or joined to it, means that the time is only a part of what is printed: "13/2009". */
function strayNumber(
  tokens: readonly PeriodToken[],
  from: number,
  to: number,
  read: number,
): PeriodFault | undefined {
  const glue = (at: number) => GLUE.has(tokens[at]?.word ?? '') && !tokens[at + 1]?.spaced;
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
  first: PeriodPoint,
  options: PeriodOptions,
): PeriodMention[] | PeriodFault | undefined {
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
  const stretch = joinDays(first, second, options, words);
  if (isFault(stretch)) return { ...stretch, from: at, to: second.to };
  const sense = before >= 0 && !between ? 'throughout' : undefined;
  return [mentionAt(stretch, before >= 0 ? before : at, second.to, sense)];
}
