import type { ReasonCount, Tally } from '../score/tally.js';
import type { FigureWords } from './en.js';
import { inTurn } from './in-turn.js';
import { formatNumber } from './number.js';

/**
 * A tally as the finding that opens a view: how many can be rated and how they stand, how many cannot and why.
 *
 * @example
 * tallySentence(scoreStrategy(leeds).tally, en);
 * // => 'Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target. 24 cannot: no target (17 baseline year, 4 reason unclear, 3 no survey).'
 */
export function tallySentence(tally: Tally, words: FigureWords): string {
  const { total, rated, none } = tally;
  const number = (count: number): string => formatNumber(count, words.locale);
  const counts = inTurn(
    tally.levels[0]
      ? tally.levels.map(({ word, count }) => words.tally.level({ n: number(count), word }))
      : (['green', 'amber', 'red'] as const)
          .filter((colour) => tally[colour] > 0)
          .map((colour) => words.tally.counts[colour]({ n: number(tally[colour]) })),
    words.list,
  );
  if (total === 0) return words.tally.none;
  const why = reasonsWords(tally.reasons, words);
  if (total === 1) return rated === 1 ? words.tally.only({ counts }) : words.tally.onlyNot({ why });
  if (rated === total) return words.tally.all({ total, counts });
  if (rated === 0) return words.tally.noneRated({ total: number(total), why });
  return words.tally.some({ total, rated: number(rated), counts, none: number(none), why });
}

/** Why measures were not rated, with how many for each absence: "no target (17 baseline year, 3 no survey)". */
export function reasonsWords(reasons: readonly ReasonCount[], words: FigureWords): string {
  const groups = new Map<string, string[]>();
  for (const { code, absence, count } of reasons) {
    const group = groups.get(code) ?? [];
    groups.set(code, group);
    const number = formatNumber(count, words.locale);
    group.push(
      absence === undefined ? number : words.tally.absence({ n: number, absence: words.absences[absence] }),
    );
  }
  const told = [...groups].map(([code, counts]) => {
    const reason = words.shortReasons[code as ReasonCount['code']];
    return words.tally.reason({ reason, absences: inTurn(counts, words.list) });
  });
  return inTurn(told, words.also);
}
