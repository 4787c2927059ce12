import type { Link } from '../../document/link.js';
import type { Observation } from '../../document/observation.js';
import type { Target } from '../../document/target.js';
import { inTurn } from '../in-turn.js';
import { directionSentence, limitsSentence } from '../rating-basis.js';
import { flagSentence, ratingSentence } from '../rating-sentence.js';
import { formatValue } from '../value.js';
import type { MeasureScore } from '../../score/scorecard.js';
import type { HtmlWords } from './html-words.js';
import { between, paragraph, type Pieces, planParagraph } from './piece.js';
import { said, sentence } from './said.js';

/**
 * How a rating was made, in the open: the sentence, what speaks against it, which way is good and the limits, what the
 * plan prints where that is not what is shown, notes and links.
 *
 * @param more - what is said after the sentence
 */
export function whyCell(score: MeasureScore, words: HtmlWords, more: Pieces): Pieces {
  const { measure, now } = score;
  const sentences = { ...words.rating, ...words.why };
  const { notes, links } = measure.indicator.document;
  const all = [...notes, ...measure.document.notes];
  const cautions = notes.filter(({ kind }) => kind === 'caution').map(({ text }) => text);
  const others = all.filter(({ kind }) => kind !== 'caution').map(({ text }) => text);
  return [
    paragraph([ratingSentence(now, sentences)]),
    ...more,
    ...now.flags.map((flag) => {
      const said = flagSentence(flag, now.inputs, sentences);
      // a caution is the plan's own
      return flag.code === 'caution' ? planParagraph(said, 'flag') : paragraph([said], 'flag');
    }),
    ...cautions.map((text) => planParagraph(text, 'flag')),
    paragraph(between(workingOf(score, words), ' '), 'muted'),
    ...others.map((text) => planParagraph(text, 'muted')),
    ...linksOf(links),
  ];
}

const linksOf = (links: readonly Link[]): Pieces =>
  links.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          of: between(
            links.map(({ href, title }) => [{ kind: 'link', href, title }]),
            ' ',
          ),
          isOfPlan: true,
        },
      ];

/** Which way is good, the limits, and what the plan prints. */
function workingOf(score: MeasureScore, words: HtmlWords): Pieces[] {
  const sentences = { ...words.rating, ...words.why };
  const lines = [directionSentence(score.now, sentences), limitsSentence(score.now, sentences)];
  return [...lines.flatMap((line) => (line === undefined ? [] : [[line]])), ...printed(score, words)];
}

/** The cells of the plan whose words are not among those that are shown. */
function printed({ measure, now, way }: MeasureScore, words: HtmlWords): Pieces[] {
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
  return others.length === 0 ? [] : [sentence(html.asPrinted({ figures: inTurn(others, rating.also) }))];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
