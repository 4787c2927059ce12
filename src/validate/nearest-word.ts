/** The most letters that may differ, however long the word is. */
const MOST_CHANGES = 4;

/**
 * The known word that a person most likely meant, or nothing where none is near.
 *
 * Near means: at most a third of the letters, and at most four, would have to be added, dropped or changed
 * (Levenshtein distance), so that "baselin" finds "baseline" and "cat" finds nothing. At most 200 known words are
 * compared.
 *
 * @example
 * nearestWord('percentage', ['percent', 'count']); // => 'percent'
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(Math.floor(Math.max(word.length, 4) / 3), MOST_CHANGES) + 1;
  const lower = word.toLowerCase();
  let compared = 0;
  for (const candidate of known) {
    if (++compared > 200) break;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

// The distance, or any number from `limit` on where it is not less than that. Only what lies within the limit of the
// diagonal of the table is filled, since no way through the rest is short enough, and it is given up once a row has no
// short way: a document may hold a thousand long words that are near to nothing.
function editDistance(from: string, to: string, limit: number): number {
  let previous = new Uint16Array(to.length + 1).map((_, index) => index);
  let current = new Uint16Array(to.length + 1);
  for (let i = 1; i <= from.length; i++) {
    const [start, end] = [Math.max(1, i - limit), Math.min(to.length, i + limit)];
    const letter = from.charCodeAt(i - 1);
    let left = (current[start - 1] = start === 1 ? i : limit);
    let least = left;
    for (let j = start; j <= end; j++) {
      const change = previous[j - 1]! + (letter === to.charCodeAt(j - 1) ? 0 : 1);
      // the row before does not reach as far as this one
      const above = j < i + limit ? previous[j]! : limit;
      left = current[j] = Math.min(above + 1, left + 1, change);
      if (left < least) least = left;
    }
    if (least >= limit) return limit;
    [previous, current] = [current, previous];
  }
  return previous[to.length]!;
}
