import type { MapPlace } from './map-places.js';
import type { Shade } from '../shared/shade.js';
import { byClass, type KeyEntry } from '../shared/shade-key.js';
import type { MapWords } from './map.words.js';

/** The classes that are there, the first first, and last what has none. `first` says what the first fifth is. */
export function keyEntries(
  places: readonly MapPlace[],
  shade: Shade,
  first: 'best' | 'lowest',
  words: MapWords,
): readonly KeyEntry[] {
  return byClass(places).map((some) => {
    const { mark, words: said } = some[0].class;
    const count = some.length;
    if (mark === 'none') return { mark, words: words.map.key.none, count };
    return { mark, words: shade === 'fifths' ? fifthWords(some, first, words) : said, count };
  });
}

function fifthWords(
  places: readonly MapPlace[],
  first: 'best' | 'lowest',
  { gap, map: { key } }: MapWords,
): string {
  const sorted = [...places].sort((a, b) => a.dot!.value - b.dot!.value);
  const [low, high] = [sorted[0]!.figure, sorted.at(-1)!.figure];
  const n = places[0]!.class.mark;
  const said = { range: low === high ? low : gap.interval({ low, high }) };
  if (n === '1') return key[first](said);
  if (n === '5') return key[first === 'best' ? 'worst' : 'highest'](said);
  return key.fifth(said);
}
