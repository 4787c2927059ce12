import type { Observation } from '../../document/observation.js';
import type { Target } from '../../document/target.js';
import { en } from '../../format/en.js';
import { directionSentence, limitsSentence } from '../../format/rating-basis.js';
import { flagSentence, ratingSentence } from '../../format/rating-sentence.js';
import { formatValue } from '../../format/value.js';
import type { MeasureScore } from '../../score/scorecard.js';
import { joined, type Markup, markup, when } from './markup.js';
import { viewWords } from './view-words.js';

/**
 * How a rating was made, in the open: the sentence, what speaks against it, which way is good and the limits, what the
 * plan prints where that is not what is shown, notes and links.
 */
export function whyCell(score: MeasureScore): Markup {
  const { measure, now } = score;
  const { notes, links } = measure.indicator.document;
  const all = [...notes, ...measure.document.notes];
  const cautions = notes.filter(({ kind }) => kind === 'caution').map(({ text }) => text);
  const others = all.filter(({ kind }) => kind !== 'caution').map(({ text }) => text);
  const flags = now.flags.map((flag) => flagSentence(flag, now.inputs, en));
  const working = [directionSentence(now, en), limitsSentence(now, en), printed(score)].filter(
    (line) => line !== undefined,
  );
  return joined([
    markup`<p>${ratingSentence(now, en)}</p>`,
    ...[...flags, ...cautions].map((text) => markup`<p class="cohesion-flag">${text}</p>`),
    markup`<p class="cohesion-muted">${working.join(' ')}</p>`,
    ...others.map((text) => markup`<p class="cohesion-muted">${text}</p>`),
    when(
      links.length > 0,
      () =>
        markup`<p>${joined(
          links.map(({ href, title }) => markup`<a href="${href}" rel="noopener">${title}</a>`),
          ' ',
        )}</p>`,
    ),
  ]);
}

/** The cells of the plan whose words are not among those that are shown. */
function printed({ measure, now, way }: MeasureScore): string | undefined {
  const { result, target, unit } = now.inputs;
  const figures: readonly (readonly [string, Observation | Target | undefined])[] = [
    [en.indicators.baseline, measure.document.baseline],
    [en.indicators.result, result],
    [en.indicators.target, target],
    [viewWords.nextTarget, way.target],
  ];
  const others = figures.flatMap(([name, of]) => {
    const cell = of?.printed;
    if (of === undefined || cell === undefined || cell.trim() === '') return [];
    return plain(formatValue(of.value, unit, en)).includes(plain(cell))
      ? []
      : [viewWords.figurePrinted(name, cell)];
  });
  return others.length === 0 ? undefined : viewWords.asPrinted(others);
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
