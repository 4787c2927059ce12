import type { FigureWords } from '../../src/index.js';

/** What a round day is called on an axis of time: "2007" where a year begins, else its month. */
export function tickWords(day: string, words: FigureWords): string {
  const [year, number] = day.split('-') as [string, string];
  const month = words.months[number as keyof typeof words.months];
  return number === '01' ? year : words.month({ month, year });
}
