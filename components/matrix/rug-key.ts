import type { Shade } from '../shared/shade.js';
import { byClass, type KeyEntry } from '../shared/shade-key.js';
import type { RugRow } from './rug-grid.js';
import type { RugWords } from './rug.words.js';

/** What the shading of the table means: the classes that are there, the first first, and last what has none. */
export function rugKey(rows: readonly RugRow[], shade: Shade, words: RugWords): readonly KeyEntry[] {
  const { map } = words;
  const ends = fifthEnds(rows, words);
  return byClass(rows.flatMap(({ cells }) => cells)).map((some) => {
    const { mark, words: said } = some[0].class;
    const count = some.length;
    if (mark === 'none') return { mark, words: map.key.none, count };
    return { mark, words: shade === 'fifths' ? (ends.get(mark) ?? said) : said, count };
  });
}

// The first fifth is the best in some rows, and the lowest in others.
function fifthEnds(rows: readonly RugRow[], { rug: { key } }: RugWords): ReadonlyMap<string, string> {
  const firsts = new Set(rows.map(({ first }) => first));
  if (firsts.size === 2) {
    return new Map([
      ['1', key.bestOrLowest],
      ['5', key.worstOrHighest],
    ]);
  }
  const best = firsts.has('best');
  return new Map([
    ['1', best ? key.best : key.lowest],
    ['5', best ? key.worst : key.highest],
  ]);
}
