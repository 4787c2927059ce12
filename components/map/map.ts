import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { buildModel, parseStrategy, partName, partQuantiles, type Strategy } from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { flagLine } from '../shared/flag-line.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import type { Lang } from '../shared/plan-lang.js';
import { type Shade, shadeOf } from '../shared/shade.js';
import { shadeKey } from '../shared/shade-key.js';
import { shadeStyles } from '../shared/shade.styles.js';
import { shownGaps } from '../shared/shown-gaps.js';
import { nextSort, type Sort } from '../shared/sort.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { type Boundaries, BoundariesSource } from './boundaries-source.js';
import type { LoadedBoundaries } from './load-boundaries.js';
import { mapFinding, mapSubject } from './map-finding.js';
import { keyEntries } from './map-key.js';
import { mapNotes } from './map-notes.js';
import { mapPicture } from './map-picture.js';
import { figureWords, type MapPlace, type MapPlaces, mapPlaces, placeWords } from './map-places.js';
import { mapTable, type MapTableContext } from './map-table.js';
import { mapStyles } from './map.styles.js';
import { mapEnglish, type MapWords } from './map.words.js';
import { nextPlace } from './next-place.js';
import { type MapOfMeasure, mapOf, type ShownMap } from './shown-map.js';

/**
 * Shows the places of an indicator as a map: which have the lowest and the highest figures, and where they lie.
 *
 * The finding stands first, in words. Places are drawn from a GeoJSON file (`boundaries`), else as a tile map (`tiles`), else as tiles in the
 * order of the plan; nothing else is loaded. A place is told by the tint of its class and by a number or a shape. With the keyboard
 * the map is one stop, in which arrow keys go from place to place. "Show the data" opens a table of all places, which is always there in print.
 *
 * @element cohesion-map
 * @fires {CustomEvent<ShownMap>} cohesion-ready - the strategy is there: linked, with the places of the measure and what could not be drawn
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentences
 * @csspart picture - the map
 * @csspart line - the place that is pointed at or chosen, in words
 * @csspart key - what the shading means
 * @csspart notes - how to read it, and what is left out
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind the places
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-shade=currentColor] - the ink of the tints
 * @cssproperty [--cohesion-green=#008a3e] - the hue of places on target
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of places that are close
 * @cssproperty [--cohesion-red=#d3222a] - the hue of places off target
 */
export class CohesionMap extends StrategyElement<ShownMap> {
  /** @internal */
  static override styles = [tableStyles, shadeStyles, mapStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    indicator: {},
    boundaries: {},
    tiles: {},
    shade: {},
    within: {},
    at: { state: true, attribute: false },
    pointed: { state: true, attribute: false },
    focused: { state: true, attribute: false },
    chosen: { state: true, attribute: false },
    sort: { state: true, attribute: false },
    dataShown: { state: true, attribute: false },
  };

  /** The identifier of an indicator, or of one of its measures. By default the first that has figures of places. */
  declare indicator?: string;

  /** Where the places lie: the address of a GeoJSON file in longitude and latitude, relative to the page, or what is in one. */
  declare boundaries?: Boundaries;

  /** The layout of a tile map: rows parted by `/`, cells by spaces, `.` for an empty one, each cell the identifier, a code or an alias of a place. */
  declare tiles?: string;

  /** By what places are shaded: `fifths` (also where it is anything else), `rating` or `whole`. */
  declare shade?: Shade;

  /** The identifier of a place: of what lies in it, the level with most figures is drawn. By default of all places. */
  declare within?: string;

  declare private at: string | undefined;
  declare private pointed: string | undefined;
  declare private focused: string | undefined;
  declare private chosen: string | undefined;
  declare private sort: Sort | undefined;
  declare private dataShown: boolean;
  #region = new OverflowRegion(this);
  #source = new BoundariesSource(this);
  #made: { shown: MapOfMeasure; shade: Shade; words: MapWords; places: MapPlaces } | undefined;
  #said = '';
  // WebKit shows the focus that a script moves only where it was shown before
  #keyed = false;

  constructor() {
    super();
    this.dataShown = false;
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked = ['indicator', 'boundaries', 'tiles', 'within'];
    if (this.hasUpdated && asked.some((name) => changed.has(name))) void this.refresh();
  }

  /** @internal */
  protected override prepare(document: Strategy): ShownMap | Promise<ShownMap> {
    const boundaries = this.#source.of(this.boundaries);
    return boundaries instanceof Promise
      ? boundaries.then(() => this.prepare(document))
      : this.#prepared(document, boundaries);
  }

  #prepared(document: Strategy, boundaries: LoadedBoundaries | undefined): ShownMap {
    this.at = this.pointed = this.focused = this.chosen = undefined;
    this.#said = '';
    // a removed attribute is null
    const shown = shownGaps(buildModel(document), {
      indicator: this.indicator || undefined,
      by: 'place',
      asOf: this.day,
    });
    const map =
      shown.of &&
      mapOf(shown.strategy, shown.of, {
        boundaries,
        tiles: typeof this.tiles === 'string' ? this.tiles || undefined : undefined,
        within: this.within || undefined,
      });
    this.#source.tell(map?.problems ?? []);
    return { ...shown, map };
  }

  /** @internal */
  protected override isVacant({ map }: ShownMap): boolean {
    return map === undefined;
  }

  /** @internal */
  protected override announcement(): string {
    return this.#said;
  }

  get #words(): MapWords {
    return this.inLanguage(mapEnglish);
  }

  get #shade(): Shade {
    return shadeOf(this.shade);
  }

  #choose(id: string, places: ReadonlyMap<string, MapPlace>): void {
    this.chosen = this.chosen === id ? undefined : id;
    this.at = id;
    const words = this.#words;
    this.#said = this.chosen === undefined ? words.map.letGo : placeWords(places.get(id)!, words);
  }

  #press(event: KeyboardEvent, { drawing }: MapOfMeasure, places: ReadonlyMap<string, MapPlace>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    this.#keyed = true;
    const { shapes } = drawing;
    const from = shapes.find(({ id }) => id === this.#stop(drawing))!;
    if (key === 'Enter' || key === ' ') this.#choose(from.id, places);
    else {
      const to = nextPlace(shapes, from, key, (id) => places.get(id)!.name);
      if (to === undefined) return;
      this.at = to.id;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<SVGElement>("[role='option'][tabindex='0']")?.focus(),
      );
    }
    event.preventDefault();
  }

  /** The place that the keyboard comes to. */
  #stop({ shapes }: MapOfMeasure['drawing']): string {
    return shapes.find(({ id }) => id === this.at)?.id ?? shapes[0]!.id;
  }

  // Pointing at places renders the view many times.
  #placesOf(strategy: ShownMap['strategy'], shown: MapOfMeasure): MapPlaces {
    const words = this.#words;
    const shade = this.#shade;
    const made = this.#made;
    if (made?.shown === shown && made.shade === shade && made.words === words) return made.places;
    const places = mapPlaces(strategy, shown.gaps, shown.parts, shade, words);
    this.#made = { shown, shade, words, places };
    return places;
  }

  /** @internal */
  protected override renderStrategy({ map, strategy }: ShownMap): TemplateResult {
    const shown = map!;
    const { gaps } = shown;
    const words = this.#words;
    const shade = this.#shade;
    const places = this.#placesOf(strategy, shown);
    const { first } = partQuantiles(gaps.measure.document, []);
    const byId = new Map(places.drawn.map((place) => [place.place!, place]));
    const subject = mapSubject(gaps, partName({ kind: 'measure', part: gaps.measure }), words);
    const lang = this.planLang(strategy.document);
    return html`
      <p class="finding" part="finding">${mapFinding(gaps, places.drawn, shade, words)}</p>
      <p class="subject">${subject}</p>
      ${cautions(strategy, lang)} ${cautions(gaps.measure.indicator, lang)} ${flagLine(gaps, words)}
      <div class="board ${shown.drawing.as === 'boundaries' ? '' : 'tiled'}">
        ${this.#renderPicture(shown, subject, byId, lang)}
        <div class="beside">
          ${this.#renderLine(byId, lang)}
          ${shadeKey(keyEntries(places.drawn, shade, first, words), words.gap.counts.place, words)}
        </div>
      </div>
      ${mapNotes(shown, places, shade, words)}
      ${this.#renderData({
        rows: places.rows,
        caption: words.map.caption({ indicator: subject }),
        shade,
        words,
        lang,
        drawn: new Set(shown.drawing.shapes.map(({ id }) => id)),
        chosen: this.chosen,
        choose: (id) => this.#choose(id, byId),
        sort: this.sort,
        sortBy: this.#region.stacked ? undefined : ({ id }) => (this.sort = nextSort(this.sort, id)),
      })}
    `;
  }

  #renderPicture(
    shown: MapOfMeasure,
    indicator: string,
    places: ReadonlyMap<string, MapPlace>,
    lang: Lang,
  ): TemplateResult {
    const { drawing } = shown;
    const words = this.#words;
    return mapPicture({
      drawing,
      places,
      words,
      lang,
      label: words.map.list[drawing.as]({ indicator }),
      state: { at: this.#stop(drawing), focused: this.focused, chosen: this.chosen },
      onKey: (event) => this.#press(event, shown, places),
      onPoint: (id) => (this.pointed = id),
      onChoose: (id) => this.#choose(id, places),
      onFocus: (id, event) => {
        if (id !== undefined) this.at = id;
        const isShown = this.#keyed || (event.target as Element).matches(':focus-visible');
        this.focused = isShown ? id : undefined;
        if (id === undefined) this.#keyed = false;
      },
    });
  }

  /** The place that is pointed at, or has the focus, or is chosen. */
  #renderLine(places: ReadonlyMap<string, MapPlace>, lang: Lang): TemplateResult {
    const words = this.#words;
    const place = places.get(this.pointed ?? this.focused ?? this.chosen ?? '');
    return html`<p class="line ${place === undefined ? 'muted' : ''}" part="line">
      ${
        place === undefined
          ? words.map.prompt
          : html`<strong lang=${lang}>${place.name}</strong> <span>${figureWords(place, words)}</span>`
      }
    </p>`;
  }

  #renderData(table: MapTableContext): TemplateResult {
    const { hide, show } = table.words.gap.funnel;
    return html`
      <p class="toggle">
        <button
          type="button"
          class="plain"
          aria-expanded=${this.dataShown ? 'true' : 'false'}
          aria-controls="data"
          @click=${() => (this.dataShown = !this.dataShown)}
        >
          ${this.dataShown ? hide : show}
        </button>
      </p>
      <div id="data" class=${this.dataShown ? 'data' : 'data closed'}>
        ${this.#region.render(mapTable(table))}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-map': CohesionMap;
  }
}
