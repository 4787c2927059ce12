import { formatPeriod, formatValue } from '../../src/index.js';
import type { GapRow } from './gap-row.js';
import type { GapWords } from './gap.words.js';
import { type GapStanding, STANDINGS } from './part-figure.js';
import type { MeasureGaps } from './shown-gaps.js';

/** So many places, or so many groups. */
export const countWords = ({ by }: MeasureGaps, count: number, { gap }: GapWords): string =>
  gap.counts[by]({ count });

/** How many differ from the whole by more than chance, and which way. */
export function standingsSentence(gaps: MeasureGaps, rows: readonly GapRow[], words: GapWords): string {
  const { gap, rating } = words;
  const { whole } = gaps.beside;
  const parts = countWords(gaps, rows.length, words);
  if (rows.every(({ part }) => part.observation === undefined)) return gap.finding.promised({ parts });
  const states = STANDINGS.flatMap((standing) => {
    const count = rows.filter((row) => row.standing === standing).length;
    return count === 0 ? [] : [stateWords(standing, count, rows, words)];
  }).join(', ');
  if (whole === undefined) {
    const some = rows.some(({ standing }) => standing !== 'no-figure');
    return (some ? gap.finding.noWhole : gap.finding.noFigures)({ parts, states });
  }
  const said = { parts, states, whole: formatValue(whole.value, gaps.measure.document.unit, rating) };
  return whole.period === undefined
    ? gap.finding.undated(said)
    : gap.finding.dated({ ...said, period: formatPeriod(whole.period, rating) });
}

// Why so many are not compared is told where one reason holds for all of them.
function stateWords(
  standing: GapStanding,
  count: number,
  rows: readonly GapRow[],
  { gap }: GapWords,
): string {
  const n = String(count);
  if (standing !== 'not-compared') return gap.states[standing]({ n });
  const isError = rows.every(
    ({ part: { comparison }, standing: own }) =>
      own !== 'not-compared' || ('notCompared' in comparison && comparison.notCompared === 'no-error'),
  );
  return isError ? gap.states['not-compared']({ n }) : gap.notComparedAlone({ n });
}
