import { html, nothing, type TemplateResult } from 'lit';
import type { MapPlace } from './map-places.js';
import type { MapShade } from './map-classes.js';
import { swatch } from './place-mark.js';
import type { MapWords } from './map.words.js';

/** A class, what it holds, and how many. */
export interface KeyEntry {
  readonly mark: MapPlace['class']['mark'];
  readonly words: string;
  readonly count: number;
}

/** The classes that are there, the first first, and last what has none. `first` says what the first fifth is. */
export function keyEntries(
  places: readonly MapPlace[],
  shade: MapShade,
  first: 'best' | 'lowest',
  words: MapWords,
): readonly KeyEntry[] {
  const classes = new Map<string, MapPlace[]>();
  for (const place of places) {
    const { mark, words: said } = place.class;
    const key = mark === 'none' ? mark : `${mark} ${said}`;
    classes.set(key, [...(classes.get(key) ?? []), place]);
  }
  return [...classes.values()]
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((some) => {
      const { mark, words: said } = some[0]!.class;
      const count = some.length;
      if (mark === 'none') return { mark, words: words.map.key.none, count };
      return { mark, words: shade === 'fifths' ? fifthWords(some, first, words) : said, count };
    });
}

// What has no class comes last; what is not compared comes after what is.
const orderOf = (places: readonly MapPlace[]): number => {
  const { mark, order } = places[0]!.class;
  return order ?? (mark === 'none' ? Infinity : Number.MAX_VALUE);
};

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

/** What the shading means. */
export function mapKey(
  entries: readonly KeyEntry[],
  { gap, map }: MapWords,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="key" part="key" aria-label=${map.key.title}>
    ${entries.map(
      ({ count, mark, words }) =>
        html`<li>
          ${swatch(mark)}
          <span
            >${/^\d$/.test(mark) ? html`<span class="unseen">${map.key.nth({ n: mark })} </span>` : nothing}${words}
            <span class="muted">${gap.counts.place({ count })}</span></span
          >
        </li>`,
    )}
  </ul>`;
}
