import { formatPeriod } from '../../src/index.js';
import { besides, listed } from '../shared/listed.js';
import { figuresPeriod } from '../shared/part-figure.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';
import { countWords, standingsSentence } from '../shared/standings-sentence.js';
import type { ShadeClass } from '../shared/shade-classes.js';
import type { Shade } from '../shared/shade.js';
import type { MapPlace } from './map-places.js';
import type { MapWords } from './map.words.js';

/** More places than these with one figure are counted, and not named. */
const MOST_NAMED = 3;

/** The sentences that open the view: which of the places drawn have the lowest and the highest figures, or how they are rated. */
export function mapFinding(
  gaps: MeasureGaps,
  places: readonly MapPlace[],
  shade: Shade,
  words: MapWords,
): string {
  const sentences =
    shade === 'whole' && gaps.beside.whole !== undefined
      ? [standingsSentence(gaps, places, words)]
      : shade === 'rating'
        ? [ratedSentence(gaps, places, words), endsSentence(gaps, places, words)]
        : [endsSentence(gaps, places, words), missingSentence(places, words)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The measure and the period of its figures. */
export function mapSubject({ beside }: MeasureGaps, indicator: string, { map, rating }: MapWords): string {
  const period = figuresPeriod(beside);
  return period === undefined
    ? map.of.undated({ indicator })
    : map.of.dated({ indicator, period: formatPeriod(period, rating) });
}

// No judgement: that the lowest is the worst is said by the classes, where somebody has said which way is good.
function endsSentence(gaps: MeasureGaps, places: readonly MapPlace[], words: MapWords): string {
  const { finding } = words.map;
  const drawn = places.filter(({ dot }) => dot !== undefined);
  const [first] = drawn;
  if (first === undefined) return finding.none({ parts: countWords(gaps, places.length, words) });
  if (drawn.length === 1) return finding.one({ name: first.name, figure: first.figure });
  const parts = countWords(gaps, drawn.length, words);
  const values = drawn.map(({ dot }) => dot!.value);
  const at = (value: number): MapPlace[] => drawn.filter(({ dot }) => dot!.value === value);
  const low = at(values.reduce((a, b) => Math.min(a, b)));
  const high = at(values.reduce((a, b) => Math.max(a, b)));
  if (low.length === drawn.length) return finding.same({ parts, figure: first.figure });
  return finding.ends({
    parts,
    lowest: finding.lowest(endOf(low, words)),
    highest: finding.highest(endOf(high, words)),
  });
}

function endOf(
  places: readonly MapPlace[],
  words: MapWords,
): { count: number; names: string; figure: string } {
  const count = places.length;
  const names =
    count > MOST_NAMED
      ? words.map.many({ count })
      : besides(
          places.map(({ name }) => name),
          words.rating,
        );
  return { count, names, figure: places[0]!.figure };
}

function missingSentence(places: readonly MapPlace[], { map }: MapWords): string {
  const missing = places.filter(({ standing }) => standing === 'no-figure').length;
  return missing === 0 || missing === places.length ? '' : map.finding.missing({ count: missing });
}

function ratedSentence(gaps: MeasureGaps, places: readonly MapPlace[], words: MapWords): string {
  const { finding } = words.map;
  const counts = new Map<string, { of: ShadeClass; count: number }>();
  const rated = places.filter(({ standing }) => standing !== 'no-figure').map((place) => place.class);
  for (const of of rated.toSorted((a, b) => (a.order ?? 9) - (b.order ?? 9))) {
    const counted = counts.get(of.words) ?? { of, count: 0 };
    counted.count += 1;
    counts.set(of.words, counted);
  }
  const states = [...counts.values()].map(({ of, count }) => stateWords(of, String(count), words));
  const missing = places.length - rated.length;
  if (missing > 0) states.push(words.gap.states['no-figure']({ n: String(missing) }));
  return finding.rated({
    parts: countWords(gaps, places.length, words),
    states: listed(states, words.rating.list, words.rating),
  });
}

// The colours of our own rules have words for a sentence; the levels of others, and reasons, are told as they are.
function stateWords({ mark, words: said }: ShadeClass, n: string, { rating }: MapWords): string {
  const isColour = mark === 'green' || mark === 'amber' || mark === 'red';
  return isColour && said === rating.ratings[mark]
    ? rating.tally.counts[mark]({ n })
    : rating.tally.level({ n, word: said });
}
