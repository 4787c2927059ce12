import { formatNumber } from '../../src/index.js';
import type { Shade } from '../shared/shade.js';
import type { RugCell, RugRow } from './rug-grid.js';
import type { RugWords } from './rug.words.js';
import type { ShownRug } from './shown-rug.js';

/** Of fewer with a class nothing is said: two of three are no pattern, and one of one is none at all. */
const FEWEST = 3;

/** What the worst class is, by what is shaded. */
const WORST = { fifths: '5', rating: 'red', whole: 'worse' } as const;

/**
 * The sentences that open the table: how many measures have figures of how many places or groups, how much of it is filled, and who
 * stands out.
 *
 * Somebody always has most of what is worst: that is told only where it is more than half of three or more, and of nobody else as many.
 *
 * @param total - how many measures the plan has
 */
export function rugFinding(
  { by, measures, parts }: Pick<ShownRug, 'by' | 'measures' | 'parts'>,
  rows: readonly RugRow[],
  total: number,
  shade: Shade,
  words: RugWords,
): string {
  const { gap, map, rating, rug } = words;
  const said = (count: number): string => formatNumber(count, rating.locale);
  const counted = gap.counts[by]({ count: parts.length });
  const all = rows.length * parts.length;
  const count = rows.flatMap(({ cells }) => cells).filter(({ hasFigure }) => hasFigure).length;
  if (count === 0) {
    const isTold = measures.some(({ beside }) => beside.parts.some(({ observation }) => observation));
    return (isTold ? map.finding.none : gap.finding.promised)({ parts: counted });
  }
  return [
    rows.length === total
      ? rug.finding.all({ count: total, parts: counted })
      : rug.finding.measures({ count: rows.length, all: said(total), parts: counted }),
    count === all ? rug.finding.full : rug.finding.cells({ count, all: said(all) }),
    partSentence(parts, rows, shade, words),
    shade === 'fifths' ? '' : measureSentence(rows, shade, words),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function partSentence(
  parts: ShownRug['parts'],
  rows: readonly RugRow[],
  shade: Shade,
  { rating, rug: { finding } }: RugWords,
): string {
  const judged = shade === 'fifths' ? rows.filter(({ first }) => first === 'best') : rows;
  const found = outstanding(
    parts.map(({ document: { name } }, at) => ({ name, cells: judged.map(({ cells }) => cells[at]!) })),
    WORST[shade],
  );
  if (found === undefined) return '';
  const { name, word, ...counts } = found;
  const said = { name, ...inWords(counts, rating.locale) };
  return shade === 'rating' ? finding.often.rating({ ...said, word }) : finding.often[shade](said);
}

function measureSentence(
  rows: readonly RugRow[],
  shade: Exclude<Shade, 'fifths'>,
  { rating, rug: { finding } }: RugWords,
): string {
  const found = outstanding(rows, WORST[shade]);
  if (found === undefined) return '';
  const { name, word, ...counts } = found;
  const said = { name, ...inWords(counts, rating.locale) };
  return shade === 'rating' ? finding.most.rating({ ...said, word }) : finding.most.whole(said);
}

interface Outstanding {
  readonly name: string;
  /** The class in words. */
  readonly word: string;
  /** How many of its cells are of the worst class, and how many have a class. */
  readonly n: number;
  readonly all: number;
}

function outstanding(
  lines: readonly { readonly name: string; readonly cells: readonly RugCell[] }[],
  worst: string,
): Outstanding | undefined {
  const counted = lines.map(({ name, cells }): Outstanding => {
    const bad = cells.filter((cell) => cell.class.mark === worst);
    const all = cells.filter((cell) => cell.class.mark !== 'none').length;
    return { name, word: bad[0]?.class.words ?? '', n: bad.length, all };
  });
  const most = Math.max(0, ...counted.map(({ n }) => n));
  const [first, second] = counted.filter(({ n }) => n === most);
  if (first === undefined || second !== undefined) return undefined;
  return first.all >= FEWEST && first.n * 2 > first.all ? first : undefined;
}

const inWords = (
  { all, n }: Pick<Outstanding, 'all' | 'n'>,
  locale: string,
): { readonly all: string; readonly n: string } => ({
  all: formatNumber(all, locale),
  n: formatNumber(n, locale),
});
