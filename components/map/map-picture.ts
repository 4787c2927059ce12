import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Drawing, type DrawnShape, roomFor } from './drawing.js';
import type { Lang } from '../shared/plan-lang.js';
import { placeWords, type MapPlace } from './map-places.js';
import type { MapWords } from './map.words.js';
import { hatch, markOf, placeArea } from '../shared/shade-mark.js';

/** What a reader does with the map. */
export interface MapState {
  /** The place that the keyboard comes to. */
  readonly at: string | undefined;
  /** The place that has the focus of the keyboard. */
  readonly focused: string | undefined;
  readonly chosen: string | undefined;
}

/** What a map is made of. */
export interface MapContext {
  readonly drawing: Drawing;
  /** By the identifier of the place. */
  readonly places: ReadonlyMap<string, MapPlace>;
  readonly label: string;
  readonly words: MapWords;
  /** The `lang` of the short names on tiles. */
  readonly lang: Lang;
  readonly state: MapState;
  readonly onKey: (event: KeyboardEvent) => void;
  /** The place that is pointed at, or none. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onFocus: (id: string | undefined, event: FocusEvent) => void;
  readonly onChoose: (id: string) => void;
}

/** More columns than these scroll where the page is narrow. */
const MOST_FLUID = 8 * 72 + 4;

/** The places as a list whose items lie where they lie. */
export function mapPicture(context: MapContext): TemplateResult {
  const { drawing, label, onChoose, onFocus, onKey, onPoint, state, words } = context;
  const { as, height, width } = drawing;
  const isTiles = as !== 'boundaries';
  const idOf = ({ target }: Event): string | undefined =>
    (target as Element).closest<SVGGElement>('[data-place]')?.dataset['place'];
  const choose = (event: Event): void => {
    const id = idOf(event);
    if (id !== undefined) onChoose(id);
  };
  // from place to place the focus does not leave
  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Element && to.closest('[data-place]'))) onFocus(undefined, event);
  };
  return html`<div
    class="picture ${isTiles ? 'tiles' : ''} ${isTiles && width > MOST_FLUID ? 'wide' : ''}"
    part="picture"
  >
    <svg
      class="map"
      role="listbox"
      aria-label=${label}
      aria-describedby="help"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      @click=${choose}
      @keydown=${onKey}
      @focusin=${(event: FocusEvent) => onFocus(idOf(event), event)}
      @focusout=${leave}
      @pointerover=${(event: Event) => onPoint(idOf(event))}
      @pointerleave=${() => onPoint(undefined)}
    >
      <defs>${hatch}</defs>
      ${drawing.shapes.map((shape) => option(shape, context))}
      <g class="marks" aria-hidden="true">${drawing.shapes.map((shape) => marks(shape, context))}</g>
      ${ring(drawing, state.chosen, 'chosen')}${ring(drawing, state.focused, 'focused')}
    </svg>
    <p id="help" class="help muted">${words.map.help}</p>
  </div>`;
}

function option(shape: DrawnShape, { places, state, words }: MapContext): SVGTemplateResult {
  const place = places.get(shape.id)!;
  const { mark } = place.class;
  return svg`<g
    role="option"
    class="place ${`as-${mark}`}"
    data-place=${shape.id}
    tabindex=${shape.id === state.at ? '0' : '-1'}
    aria-label=${placeWords(place, words)}
    aria-selected=${shape.id === state.chosen ? 'true' : 'false'}
  >
    ${shape.paths.map((path) => placeArea(mark, path))}
  </g>`;
}

// Apart from the places, whose names say more than numbers and short names do.
function marks(shape: DrawnShape, { drawing, lang, places }: MapContext): SVGTemplateResult {
  const { mark } = places.get(shape.id)!.class;
  return svg`<g class="place ${`as-${mark}`}" data-mark=${shape.id}>
    ${drawing.as === 'boundaries' ? areaMark(shape, mark) : tileMarks(shape, mark, lang)}
  </g>`;
}

function areaMark(shape: DrawnShape, mark: MapPlace['class']['mark']): SVGTemplateResult | typeof nothing {
  const room = roomFor(shape);
  if (room === 'none') return nothing;
  return svg`<g transform="translate(${shape.x} ${shape.y})" class=${room === 'tight' ? room : nothing}><g class="mark">${markOf(mark)}</g></g>`;
}

const tileMarks = (
  { label, x, y }: DrawnShape,
  mark: MapPlace['class']['mark'],
  lang: Lang,
): SVGTemplateResult => svg`
  <text class="label" lang=${lang} text-anchor="middle" x=${x} y=${y - 3}>${label}</text>
  <g transform="translate(${x} ${y + 17})"><g class="mark">${markOf(mark)}</g></g>`;

// Over all others, so that no neighbour covers half of the line.
function ring({ shapes }: Drawing, id: string | undefined, name: string): SVGTemplateResult | typeof nothing {
  const shape = shapes.find((one) => one.id === id);
  if (shape === undefined) return nothing;
  return svg`<g class="ring ${name}" aria-hidden="true">
    ${shape.paths.map((path) => svg`<path class="halo" d=${path} />`)}
    ${shape.paths.map((path) => svg`<path class="line" d=${path} />`)}
  </g>`;
}
