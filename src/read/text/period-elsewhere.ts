import { madeReading } from './made-reading.js';
import type { PeriodInput } from '../../document/period.js';
import type { Doubt, Reading } from '../reading.js';
import { type PeriodPiece, restOf } from './period-piece.js';
import { type PeriodToken, phraseAt, printedOf, phrasesOf } from './period-token.js';
import { sayingsOf } from './period-saying.js';
import { ELSEWHERE } from './period-words.js';

const PHRASES = phrasesOf(ELSEWHERE);

/**
 * Where words begin that send the reader to another document; -1 where none do.
 *
 * @example
 * readPeriod('dates set out in the Housing Strategy').value.undated; // => 'in-another-document'
 */
export function elsewhereAt(tokens: readonly PeriodToken[]): number {
  return tokens.findIndex(({ kind }, at) => kind === 'word' && phraseAt(tokens, at, PHRASES) >= 0);
}

/**
 * A time that another document holds: the one whose known name is printed, where there is one.
 *
 * @example
 * readPeriod('see Equality Plan', { documents: [{ id: 'e', name: 'Equality Plan' }] }).value.document; // => 'e'
 */
export function readElsewhere({ printed, tokens, options }: PeriodPiece, at: number): Reading<PeriodInput> {
  const start = phraseAt(tokens, at, PHRASES);
  const named = documentsIn(tokens.slice(start), options.documents ?? []);
  const words = printedOf(tokens, start, tokens.length) || printed;
  const doubts: Doubt[] = restOf(tokens.slice(0, at), new Set());
  const every = sayingsOf(tokens.slice(0, at)).every;
  if (named.length === 0) doubts.push({ code: 'new-name', words, note: 'no known document has this name' });
  if (named.length > 1)
    doubts.push({ code: 'several-readings', words, note: `the first of ${named.join(', ')} is taken` });
  if (named.length === 1 && named[0]!.rest)
    doubts.push({ code: 'part-unread', words, note: 'only the document was read' });
  const [document] = named;
  return madeReading(
    {
      printed,
      kind: 'undated',
      undated: 'in-another-document',
      ...(document && { document: document.id }),
      ...(every && { every: every.amount }),
    },
    doubts,
  );
}

interface Named {
  readonly id: string;
  readonly rest: boolean;
  toString(): string;
}

/** The known documents in some words, in their order; of names that overlap, the longest. */
function documentsIn(
  tokens: readonly PeriodToken[],
  known: NonNullable<PeriodPiece['options']['documents']>,
): Named[] {
  const text = plain(printedOf(tokens, 0, tokens.length));
  const names = known
    .flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((each) => ({ id, name: plain(each) })))
    .filter(({ name }) => name.trim() !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  const found: { id: string; at: number; to: number }[] = [];
  for (const { id, name } of names) {
    const at = text.indexOf(name);
    const to = at + name.length;
    if (at >= 0 && !found.some((other) => at < other.to - 1 && other.at < to - 1)) found.push({ id, at, to });
  }
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, at, to }) => ({
      id,
      rest: to - at < text.length && !/^ the $/.test(text.slice(0, at + 1)),
      toString: () => id,
    }));
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
