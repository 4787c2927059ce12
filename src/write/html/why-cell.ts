import type { Observation } from '../../document/observation.js';
import type { Target } from '../../document/target.js';
import { inTurn } from '../../format/in-turn.js';
import { directionSentence, limitsSentence } from '../../format/rating-basis.js';
import { flagSentence, ratingSentence } from '../../format/rating-sentence.js';
import { formatValue } from '../../format/value.js';
import type { MeasureScore } from '../../score/scorecard.js';
import { joined, type Markup, markup, when } from './markup.js';
import { said, sentence, type ViewWords } from './view-words.js';

/**
 * How a rating was made, in the open: the sentence, what speaks against it, which way is good and the limits, what the
 * plan prints where that is not what is shown, notes and links.
 */
export function whyCell(score: MeasureScore, words: ViewWords): Markup {
  const { measure, now } = score;
  const { planLang } = words;
  const sentences = { ...words.rating, ...words.why };
  const { notes, links } = measure.indicator.document;
  const all = [...notes, ...measure.document.notes];
  const cautions = notes.filter(({ kind }) => kind === 'caution').map(({ text }) => text);
  const others = all.filter(({ kind }) => kind !== 'caution').map(({ text }) => text);
  const flags = now.flags.map((flag) => flagSentence(flag, now.inputs, sentences));
  return joined([
    markup`<p>${ratingSentence(now, sentences)}</p>`,
    ...flags.map((text) => markup`<p class="cohesion-flag">${text}</p>`),
    ...cautions.map((text) => markup`<p class="cohesion-flag"${planLang}>${text}</p>`),
    markup`<p class="cohesion-muted">${joined(workingOf(score, words), ' ')}</p>`,
    ...others.map((text) => markup`<p class="cohesion-muted"${planLang}>${text}</p>`),
    when(
      links.length > 0,
      () =>
        markup`<p${planLang}>${joined(
          links.map(({ href, title }) => markup`<a href="${href}" rel="noopener">${title}</a>`),
          ' ',
        )}</p>`,
    ),
  ]);
}

/** Which way is good, the limits, and what the plan prints. */
function workingOf(score: MeasureScore, words: ViewWords): Markup[] {
  const sentences = { ...words.rating, ...words.why };
  const lines = [directionSentence(score.now, sentences), limitsSentence(score.now, sentences)];
  return [
    ...lines.flatMap((line) => (line === undefined ? [] : [markup`${line}`])),
    ...printed(score, words),
  ];
}

/** The cells of the plan whose words are not among those that are shown. */
function printed({ measure, now, way }: MeasureScore, words: ViewWords): Markup[] {
  const { html, rating } = words;
  const { result, target, unit } = now.inputs;
  const figures: readonly (readonly [keyof typeof html.printed, Observation | Target | undefined])[] = [
    ['baseline', measure.document.baseline],
    ['result', result],
    ['target', target],
    ['next', way.target],
  ];
  const others = figures.flatMap(([which, of]) => {
    const cell = of?.printed;
    if (of === undefined || cell === undefined || cell.trim() === '') return [];
    return plain(formatValue(of.value, unit, rating)).includes(plain(cell))
      ? []
      : [html.printed[which]({ cell: said(cell) })];
  });
  return others.length === 0
    ? []
    : [sentence(html.asPrinted({ figures: inTurn(others, rating.also) }), words)];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
