import type { DurationInput } from '../../../document/duration.js';

const EVERY: readonly (readonly [RegExp, DurationInput])[] = [
  [
    /\b(?:bi-?annually|half[- ]yearly|six[- ]monthly|twice (?:a|each) year|every six months)\b/i,
    { amount: 6, in: 'months' },
  ],
  [/\b(?:annual(?:ly)?|yearly|once (?:a|each) year|every year|each year)\b/i, { amount: 1, in: 'years' }],
  [/\b(?:quarterly|every quarter|each quarter|every three months)\b/i, { amount: 3, in: 'months' }],
  [/\b(?:bi-?monthly|every two months)\b/i, { amount: 2, in: 'months' }],
  [/\b(?:monthly|every month|each month)\b/i, { amount: 1, in: 'months' }],
  [/\b(?:fortnightly|every two weeks)\b/i, { amount: 2, in: 'weeks' }],
  [/\b(?:weekly|every week)\b/i, { amount: 1, in: 'weeks' }],
];

/** What all of them have a word of: most cells have none. */
const NAMES_TIME = /annual|year|month|quarter|fortnight|week/i;

/** How often words say that something is done, and the words without it. */
export interface FrequencyText {
  readonly every: DurationInput;
  readonly rest: string;
}

/**
 * How often something is done, by the first words that say so; undefined where none do.
 *
 * "Biannually" is taken as twice a year.
 *
 * @example
 * frequencyIn('Reported annually to Cabinet'); // => { every: { amount: 1, in: 'years' }, rest: 'Reported to Cabinet' }
 */
export function frequencyIn(text: string): FrequencyText | undefined {
  if (!NAMES_TIME.test(text)) return undefined;
  const found = EVERY.find(([pattern]) => pattern.test(text));
  if (!found) return undefined;
  const rest = text.replace(found[0], ' ').replace(/\s+/g, ' ').trim();
  return { every: { ...found[1] }, rest };
}
