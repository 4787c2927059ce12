import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import { COMPARISONS, MONTHS } from './figure-words.js';
import { partUnread } from './made-reading.js';
import { phraseAt } from './phrase-at.js';
import type { QuantityParts } from './quantity-parts.js';
import { CHANGES, IMPROVEMENTS } from './target-words.js';
import { OTHER_TIMES, YEARLY } from './unit-words.js';

const FOOTNOTE = /^(?:[*†‡§#]+|[¹²³⁰⁴-⁹]+|\[\d{1,2}\]|\(\d\)|\([a-h]\)|\^\{?\d{1,2}\}?)$/;
const REVISED = /^[[(]?(?:r|e|f|revised|estimated|estimate|forecast)[\])]?$/i;
const ANOTHER_FIGURE = /^ ?(?:[,;/&|:]|and|then|or|to|[-–—])? ?[+-]?[£€$]?\.?\d/i;
const GLUED = /^[\p{L}\p{N}/.,:'’_-]/u;

/** The words behind a figure that make it something else than an amount. */
const NO_AMOUNT = [OTHER_TIMES, COMPARISONS, CHANGES, IMPROVEMENTS];

/**
 * What the words behind an amount leave in doubt; nothing where they show that it is no amount, as in "12 March" or "5% above
 * the average".
 *
 * @param parts - the amount and the words behind it
 * @param unit - the unit of the measure, whose label may be repeated there
 *
 * @example
 * const parts = { quantity: { kind: 'number', value: 5 }, hasUnit: false, inWords: false, mayBeYear: false };
 * doubtsOfRest({ ...parts, rest: ' languages' }, { kind: 'count', of: 'languages' }); // => []
 * doubtsOfRest({ ...parts, rest: ' March' }); // => undefined
 */
export function doubtsOfRest(
  { rest, hasUnit, inWords, mayBeYear, quantity }: QuantityParts,
  unit?: UnitInput,
): readonly Doubt[] | undefined {
  const words = bareWords(rest);
  if (words === '') return mayBeYear ? yearDoubts(quantity) : [];
  if (FOOTNOTE.test(words)) return [partUnread(words, 'a footnote mark')];
  const isMark = rest.startsWith(' ') || !GLUED.test(rest);
  if (REVISED.test(words) && (isMark || words.length === 1)) {
    return [partUnread(words, 'a mark that the figure is revised, estimated or forecast')];
  }
  if (phraseAt(words, 0, MONTHS) !== undefined || ANOTHER_FIGURE.test(rest)) return undefined;
  if (isLabel(words, unit) || isYearly(words, unit)) return [];
  if (GLUED.test(rest) && !/^[,:;.] /.test(rest)) return undefined;
  if (inWords || (!hasUnit && /\d/.test(words))) return undefined;
  if (NO_AMOUNT.some((table) => phraseAt<unknown>(words, 0, table) !== undefined)) return undefined;
  return [partUnread(words, 'kept as printed')];
}

// Without the space before the words, and a stop behind them.
function bareWords(rest: string): string {
  const from = rest.startsWith(' ') ? 1 : 0;
  let to = rest.length;
  if (to > from && '.,;'.includes(rest.charAt(to - 1))) to -= 1;
  if (to > from && rest.charAt(to - 1) === ' ') to -= 1;
  return rest.slice(from, to);
}

// What four digits that stand alone leave open.
function yearDoubts(quantity: QuantityParts['quantity']): readonly Doubt[] {
  const words = quantity.kind === 'number' ? String(quantity.value) : quantity.kind;
  return [{ code: 'several-readings', words, note: 'a number; a year may be meant' }];
}

// Whether words repeat what the measure counts: "of respondents", where it counts per cent of respondents.
function isLabel(words: string, unit: UnitInput | undefined): boolean {
  if (unit?.of === undefined) return false;
  const plain = words
    .toLowerCase()
    .replace(/^\(?of (?:the )?/, '')
    .replace(/\)$/, '');
  return plain === unit.of.toLowerCase();
}

// Whether words say "a year" of a measure whose label says so too.
function isYearly(words: string, unit: UnitInput | undefined): boolean {
  const phrase = phraseAt(words, 0, YEARLY);
  return phrase?.end === words.length && unit?.of !== undefined && /\b(?:year|annual|annum)/i.test(unit.of);
}
