import type { ImplicationInput } from '../../../document/implication.js';
import type { Doubt } from '../../reading.js';

type Answer = ImplicationInput['answer'];

/** What a cell answers to a question of yes or no. */
export interface AnswerReading {
  readonly answer: Answer;
  /** The paragraphs that the cell names beside the answer. Default: none. */
  readonly reference?: string;
  readonly doubts: readonly Doubt[];
}

const WORD = /^(yes|no|not applicable|n\/ ?a|n\.a\.?|na)(?![\p{L}\p{N}])(.*)$/isu;
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
]);
const LETTER = /^[yn]$/i;
/** A tick beside a question may be a yes, or say that it was looked at. */
const MARK = /^(?:[✓✔☑√✗✘☒●■•*xX?]|[-–—]+)$/u;
/** What a "no" can be said of without being another answer. */
const NOTHING_ELSE =
  /^\s+(?:(?:direct|specific|significant|additional) )?(?:implications?|impacts?|issues?)$/i;
const PARAGRAPHS =
  /^(?:see )?(?:paragraphs?|paras?|sections?|appendix|appendices)\.? ?[\dA-Z](?:[\d.A-Z]|[,&–-]| and | to | ){0,60}$/i;
/** A longer cell is a text, in UTF-16 units. */
const LONGEST = 2_000;

/**
 * Reads the cell that answers a question of yes or no. "N/A" is not applicable there; other words are `words`, and a mark that can
 * be read in several ways, or an empty cell, is `unclear`, in doubt. Words beside the answer that are no reference are in doubt.
 *
 * @param text - the words of the cell
 *
 * @example
 * answerIn('Yes (see paragraph 4.2)'); // => { answer: 'yes', reference: 'see paragraph 4.2', doubts: [] }
 * answerIn('Executive (Cabinet)').answer; // => 'words'
 */
export function answerIn(text: string): AnswerReading {
  const words = text.trim();
  if (words === '' || MARK.test(words)) return { answer: 'unclear', doubts: [unclear(words)] };
  if (words.length > LONGEST) return { answer: 'words', doubts: [] };
  const letter = LETTER.test(words) ? ANSWERS.get(words.toLowerCase()) : undefined;
  if (letter !== undefined) return { answer: letter, doubts: [] };
  const found = WORD.exec(words);
  if (!found) return { answer: 'words', doubts: [] };
  const [, word, after] = found as unknown as [string, string, string];
  const answer = ANSWERS.get(word.toLowerCase()) ?? 'not-applicable';
  const beside = after.replace(/\.$/, '');
  if (beside.trim() === '' || (answer === 'no' && NOTHING_ELSE.test(beside))) return { answer, doubts: [] };
  return besideAnswer(beside, answer);
}

/** "No change" is another answer than "No, as before": only what is parted from the answer is said beside it. */
function besideAnswer(beside: string, answer: Answer): AnswerReading {
  const words = beside.replace(/^[\s.,;:(–—/-]+|[\s)]+$/gu, '');
  if (PARAGRAPHS.test(words)) return { answer, reference: words, doubts: [] };
  if (!/^\s*[.,;:(–—-]/u.test(beside)) return { answer: 'words', doubts: [] };
  const note = 'said beside the answer: it stays in the words of the cell';
  return { answer, doubts: [{ code: 'part-unread', words: words.slice(0, 200), note }] };
}

const unclear = (words: string): Doubt => ({
  code: 'several-readings',
  words,
  note: words === '' ? 'no answer is printed' : 'the mark may be a yes, a no, or say that it was looked at',
});
