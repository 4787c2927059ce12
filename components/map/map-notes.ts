import { html, nothing, type TemplateResult } from 'lit';
import { partName } from '../../src/index.js';
import { besides } from '../shared/listed.js';
import { hasSmallPlaces } from './drawing.js';
import type { MapShade } from './map-classes.js';
import type { MapPlaces } from './map-places.js';
import type { MapWords } from './map.words.js';
import type { MapOfMeasure } from './shown-map.js';

/** More places than these are counted. */
const MOST_NAMED = 12;

/** What a reader must know of the map: how far the shading may be trusted, and what is left out. */
export function mapNotes(
  shown: MapOfMeasure,
  { drawn, rows }: MapPlaces,
  shade: MapShade,
  words: MapWords,
): TemplateResult | typeof nothing {
  const { gap, map } = words;
  const { drawing, failed, faulty, gaps, strays, without } = shown;
  const { kind } = gaps.measure.document.unit;
  const figures = drawn.filter(({ dot }) => dot !== undefined).length;
  const others = rows.filter(({ place }) => place === undefined);
  const lines = [
    shade === 'fifths' && figures > 0 ? (figures < 5 ? map.notes.few : map.notes.chance) : '',
    shade === 'rating' ? map.notes.rating : '',
    kind === 'count' || kind === 'money' ? map.notes.counts : '',
    failed ? map.notes.failed : '',
    drawing.as === 'boundaries' ? '' : map.notes[drawing.as],
    hasSmallPlaces(drawing) ? map.notes.small : '',
    without.length === 0 ? '' : map.notes.without({ names: some(without, words) }),
    others.length === 0 ? '' : map.notes.levels({ names: some(others, words) }),
    faulty === 0 ? '' : map.notes.faulty({ count: faulty }),
    strays === 0 ? '' : map.notes.strays({ count: strays }),
    gaps.others.length === 0
      ? ''
      : gap.others({
          names: some(
            gaps.others.map((part) => ({ name: partName({ kind: 'measure', part }) })),
            words,
          ),
        }),
  ].filter((line) => line !== '');
  return lines.length === 0
    ? nothing
    : html`<div class="notes muted" part="notes">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function some(all: readonly { readonly name: string }[], { map, rating }: MapWords): string {
  const names = all.map(({ name }) => name);
  if (names.length <= MOST_NAMED) return besides(names, rating);
  const more = map.more({ count: names.length - MOST_NAMED });
  return besides([...names.slice(0, MOST_NAMED), more], rating);
}
