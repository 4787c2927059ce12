import { html, nothing, type TemplateResult } from 'lit';
import {
  directionOfTravel,
  formatPeriod,
  formatValue,
  type MeasureScore,
  type NumberObservation,
  type Observation,
  type Scorecard,
  seriesLine,
  type Target,
  toldTravel,
  TRAVEL_STATES,
  type TravelKnown,
  travelState,
  undatedBaseline,
  untoldTravel,
} from '../../src/index.js';
import { drawnFigures, type Sparkline, sparkline, type Spot, WIDTH } from './sparkline.js';
import { sparklineWords } from './sparkline-words.js';
import type { WorkingWords } from './working.js';

/** Which way a measure goes, as its row shows it. */
export interface TravelCell {
  /** What stands in the cell. */
  readonly cell: TemplateResult;
  /** The change in a sentence; undefined where none is known. */
  readonly sentence: string | undefined;
  /** What the column sorts by: the best first; undefined is not known. */
  readonly key: number | undefined;
}

/** Which way the figure went, not whether that is good: words say that. */
const ARROWS = { up: 'M6 1 11 11H1Z', down: 'M6 11 1 1h10Z', level: 'M1 3h10v2H1ZM1 7h10v2H1Z' };

/** Which way a measure goes: its figures as a small picture, and the direction in words; or why neither can be told. */
export function travelCell(
  { measure: { document }, now, way }: MeasureScore,
  { strategy }: Scorecard,
  words: WorkingWords,
): TravelCell {
  const { asOf } = now;
  const travel = toldTravel(directionOfTravel(document, asOf, strategy.document.rule?.change));
  const line = seriesLine(document, asOf);
  const undated = undatedBaseline(document);
  const asked = [now.inputs.target, way.target].find(isFigure);
  const figures = drawnFigures(line, undated, asked?.value, document.unit);
  const drawn = sparkline(figures);
  const target = figures.target === undefined ? undefined : asked;
  const picture =
    drawn === undefined
      ? nothing
      : pictureOf(drawn, sparklineWords(figures, line.gaps, target, document.unit, words));
  if (travel.state === 'unknown') {
    const count = line.stretches.flat().length + Number(undated !== undefined);
    const cell = html`${picture}<span class="muted">${untoldTravel(travel, count, words)}</span>`;
    return { cell, sentence: undefined, key: undefined };
  }
  const { movement } = words.why;
  const { difference, by } = travel;
  const state = travelState(travel);
  const arrow = state === 'no-change' || difference === 0 ? 'level' : difference > 0 ? 'up' : 'down';
  return {
    cell: html`${picture}<span class="way" part="direction"
        ><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d=${ARROWS[arrow]}></path></svg
        ><span>${movement.states[state]}</span></span
      ><span class="muted">${by === 'nothing' ? movement.chance : nothing}</span>`,
    sentence: travelSentence(travel, document.unit, words),
    key: TRAVEL_STATES.indexOf(state),
  };
}

const isFigure = <Figure extends Observation | Target>(
  of: Figure | undefined,
): of is Figure & Pick<NumberObservation, 'value'> => of?.value.kind === 'number';

// Two paths for all shapes: in a table of many rows every node counts.
function pictureOf(drawn: Sparkline, name: string): TemplateResult {
  return html`<svg
    class="spark"
    part="sparkline"
    role="img"
    aria-label=${name}
    viewBox="0 0 96 24"
    width="96"
    height="24"
  >
    <path class="line" d=${outline(drawn)}></path>
    <path class="last" d="M${at(drawn.last)}h0"></path>
  </svg>`;
}

function outline({ stretches, baseline, target }: Sparkline): string {
  // the last figure has a mark of its own
  const lone = stretches
    .slice(0, -1)
    .filter(({ length }) => length === 1)
    .flat();
  return [
    ...stretches.filter(({ length }) => length > 1).map((stretch) => `M${stretch.map(at).join('L')}`),
    ...lone.map((spot) => ring(spot, 0.75)),
    baseline && ring(baseline, 2.5),
    target !== undefined && `M${WIDTH - 6} ${target}h6`,
  ]
    .filter(Boolean)
    .join('');
}

const at = ({ x, y }: Spot): string => `${x} ${y}`;

const ring = ({ x, y }: Spot, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

function travelSentence(
  travel: TravelKnown,
  unit: MeasureScore['measure']['document']['unit'],
  { rating, why: { movement } }: WorkingWords,
): string {
  const { from, to, by } = travel;
  return movement.sentence({
    state: movement.states[travelState(travel)],
    since: from.period === undefined ? movement.baseline : formatPeriod(from.period, rating),
    from: formatValue(from.value, unit, rating),
    to: formatValue(to.value, unit, rating),
    by,
  });
}
