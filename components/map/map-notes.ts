import { html, nothing, type TemplateResult } from 'lit';
import { partName } from '../../src/index.js';
import { someNames } from '../shared/some-names.js';
import { hasSmallPlaces } from './drawing.js';
import type { Shade } from '../shared/shade.js';
import type { MapPlaces } from './map-places.js';
import type { MapWords } from './map.words.js';
import type { MapOfMeasure } from './shown-map.js';

/** What a reader must know of the map: how far the shading may be trusted, and what is left out. */
export function mapNotes(
  shown: MapOfMeasure,
  { drawn, rows }: MapPlaces,
  shade: Shade,
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
    without.length === 0 ? '' : map.notes.without({ names: someNames(namesOf(without), words) }),
    others.length === 0 ? '' : map.notes.levels({ names: someNames(namesOf(others), words) }),
    faulty === 0 ? '' : map.notes.faulty({ count: faulty }),
    strays === 0 ? '' : map.notes.strays({ count: strays }),
    gaps.others.length === 0
      ? ''
      : gap.others({
          names: someNames(
            gaps.others.map((part) => partName({ kind: 'measure', part })),
            words,
          ),
        }),
  ].filter((line) => line !== '');
  return lines.length === 0
    ? nothing
    : html`<div class="notes muted" part="notes">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);
