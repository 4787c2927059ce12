import type { PeriodToken } from './period-token.js';
import { ACADEMIC, CALENDAR, FINANCIAL, MONTHS, ORDINAL_ENDINGS, SEASONS, WEEKDAYS } from './period-words.js';
import { isYear } from './year-text.js';

type Tokens = readonly Pick<PeriodToken, 'kind' | 'word'>[];

/** The words with which a time may begin; all others are passed over without a look at what stands behind them. */
const WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...['q', 'quarter', 'qtr', 'h', 'half', 'first', 'second', 'third', 'fourth'],
  ...[...FINANCIAL, ...ACADEMIC, ...CALENDAR].map((phrase) => phrase.split(' ')[0]!),
]);

/** The parts of a year that are counted: 1st quarter, 2nd half. */
const PARTS: ReadonlySet<string> = new Set(['quarter', 'half']);

/**
 * Whether a time may begin at a token. It costs little to ask, and most tokens of a text begin none.
 *
 * @example
 * mayBegin([{ kind: 'word', word: 'march' }], 0); // => true
 * mayBegin([{ kind: 'number', word: '45' }, { kind: 'word', word: 'people' }], 0); // => false
 */
export function mayBegin(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return false;
  if (token.kind === 'word') return WORDS.has(token.word);
  return isYear(token.word) || mayBeJoined(tokens, at) || mayBeDay(tokens, at);
}

/** Whether a number may be the day of 31st March, 31 March or 31st of March, or the part of 1st quarter. */
function mayBeDay(tokens: Tokens, at: number): boolean {
  const isOrdinal = ORDINAL_ENDINGS.has(tokens[at + 1]?.word ?? '');
  const next = tokens[at + (isOrdinal ? 2 : 1)];
  if (next === undefined) return false;
  if (next.kind === 'word' && next.word !== 'of')
    return MONTHS.has(next.word) || (isOrdinal && PARTS.has(next.word));
  return (
    (next.word === 'of' || next.word === '-' || next.word === '/') &&
    MONTHS.has(tokens[at + (isOrdinal ? 3 : 2)]?.word ?? '')
  );
}

/** Whether a number may be the first of 31/03/2009, 31/03/09, 03/2009, 08/09 or 31-Mar. */
function mayBeJoined(tokens: Tokens, at: number): boolean {
  const [sign, next] = [tokens[at + 1]?.word, tokens[at + 2]];
  if (next === undefined || !(sign === '-' || sign === '/' || sign === '.')) return false;
  if (next.kind !== 'number') return MONTHS.has(next.word);
  if (next.word.length === 4) return isYear(next.word);
  const last = tokens[at + 4];
  if (last?.kind === 'number' && last.word.length > 1 && tokens[at + 3]!.word === sign) return true;
  return sign === '/' && next.word.length === 2 && Number(next.word) === (Number(tokens[at]!.word) + 1) % 100;
}
