import type { ReasonCount, Tally } from '../score/tally.js';
import type { Words } from './en.js';
import { formatNumber } from './number.js';

/**
 * A tally as the finding that opens a view: how many can be rated and how they stand, how many cannot and why.
 *
 * @example
 * tallySentence(scoreStrategy(leeds).tally, en);
 * // => 'Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target. 24 cannot: no target (17 baseline year, 4 reason unclear, 3 no survey).'
 */
export function tallySentence(tally: Tally, words: Words): string {
  const { total, rated, none } = tally;
  const number = (count: number): string => formatNumber(count, words.locale);
  const counts = (
    tally.levels[0]
      ? tally.levels.map(({ word, count }) => words.tally.level(number(count), word))
      : (['green', 'amber', 'red'] as const)
          .filter((colour) => tally[colour] > 0)
          .map((colour) => words.tally.counts[colour](number(tally[colour])))
  ).join(', ');
  if (total === 0) return words.tally.none;
  const why = reasonsWords(tally.reasons, words);
  if (total === 1) return words.tally.only(rated === 1, rated === 1 ? counts : why);
  if (rated === total) return words.tally.all(number(total), counts);
  if (rated === 0) return words.tally.noneRated(number(total), why);
  return words.tally.some(number(total), number(rated), counts, number(none), why);
}

/** Why measures were not rated, with how many for each absence: "no target (17 baseline year, 3 no survey)". */
export function reasonsWords(reasons: readonly ReasonCount[], words: Words): string {
  const groups = new Map<string, string[]>();
  for (const { code, absence, count } of reasons) {
    const group = groups.get(code) ?? [];
    groups.set(code, group);
    const number = formatNumber(count, words.locale);
    group.push(absence === undefined ? number : words.tally.absence(number, words.absences[absence]));
  }
  return [...groups]
    .map(([code, counts]) =>
      words.tally.reason(words.shortReasons[code as ReasonCount['code']], counts.join(', ')),
    )
    .join(words.tally.separator);
}
