import type { Place } from '../../src/index.js';

const MOST = 4;

/**
 * A short name for each place, by its identifier, no two alike: its shortest alias or code of up to four letters, else the first
 * letters of its words, or of its name.
 */
export function tileNames(places: readonly Place[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  // what the plan says itself goes before what is made
  for (const place of places) {
    const own = [...place.aliases, ...place.identifiers.map(({ value }) => value)]
      .map((name) => name.trim())
      .filter((name) => name.length > 0 && [...name].length <= MOST)
      .sort((a, b) => a.length - b.length);
    take(place.id, own);
  }
  for (const place of places) {
    if (!names.has(place.id)) take(place.id, madeOf(place.name));
  }
  return names;

  function take(id: string, candidates: readonly string[]): void {
    const free = candidates.find((name) => !taken.has(name.toLowerCase()));
    if (free === undefined) return;
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
}

const SMALL = /^(?:and|the|of|upon|on|in|y|yr|a|le|by|with|under|cum)$/i;

// "Yorkshire and The Humber": YH, then Yor, York, Yo; and numbers where many begin alike.
function madeOf(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL.test(word));
  const letters = [...words.join('')];
  const first = words.map((word) => [...word][0]!.toUpperCase());
  const initials = first.length > 1 ? [first.slice(0, MOST).join('')] : [];
  const starts = [3, MOST].map((length) => letters.slice(0, length).join(''));
  // the first letter and a later one: "Sal", "Sae", …
  const later = letters.slice(2).map((letter) => letters.slice(0, 2).join('') + letter);
  const numbered = Array.from({ length: 999 }, (_, at) => `${letters[0] ?? ''}${at + 1}`);
  return [...initials, ...starts, ...later, ...numbered].filter((made) => made !== '');
}
