import { InvalidArgumentError } from 'commander';
import { isDay } from '../document/is-day.js';
import { LANGUAGES } from './languages.js';
import { MEANINGS } from './meanings.js';

/** Takes one of some words, and nothing else. */
export function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`It must be one of ${choices.join(', ')}.`);
  };
}

/** Takes a day of the calendar. */
export function day(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.');
}

/** Takes one of the languages, with a region or without: `cy-GB` is `cy`. */
export const language = (value: string): string => oneOf(LANGUAGES)(value.toLowerCase().split('-')[0]!);

/** Takes an option that may be said again. */
export const collected = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** How wide help is: what a terminal shows on one line. */
const WIDTH = 116;

/** What `--help` says of `--column` and `--map`. */
export const MEANINGS_HELP = `

Columns: where a heading is not known, say what stands below it: --column "Work to be done=action", or --column 3=lead
for the third column of a table that has no such heading. For many, write them into a CSV file, a heading and a meaning
on each line, and give its name: --map columns.csv. The meanings:
${wrapped(Object.entries(MEANINGS).map(([meaning, words]) => `${meaning} (${words})`))}`;

function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`;
  }
  return lines.map((line) => `  ${line}`).join(',\n');
}
