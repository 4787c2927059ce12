/**
 * The known word that a person most likely meant, or nothing where none is near.
 *
 * Near means: at most a third of the letters would have to be added, dropped or changed (Levenshtein
 * distance), so that "baselin" finds "baseline" and "cat" finds nothing. At most 200 known words are compared.
 *
 * @example
 * nearestWord('percentage', ['percent', 'count']); // => 'percent'
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.max(word.length, 4) / 3)) + 1;
  let compared = 0;
  for (const candidate of known) {
    if (++compared > 200) break;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = previous[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, change));
    }
    previous = current;
  }
  return previous[to.length]!;
}
