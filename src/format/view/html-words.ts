import { type ActionWords, enActions } from '../en-actions.js';
import { enHtml } from '../en-html.js';
import { enScorecard } from '../en-scorecard.js';
import { en, enWhy, type FigureWords } from '../en.js';

/** What static HTML needs of the words of a language; a whole `Language` has it. */
export interface HtmlWords {
  readonly rating: FigureWords;
  readonly why: typeof enWhy;
  readonly actions: ActionWords;
  readonly scorecard: typeof enScorecard;
  readonly html: typeof enHtml;
}

/** The English words, which are there where no other language is given. */
export const htmlEnglish: HtmlWords = {
  rating: en,
  why: enWhy,
  actions: enActions,
  scorecard: enScorecard,
  html: enHtml,
};
