// The words around figures, in small letters. Where one phrase begins another, the longer is found.
import type { BoundQuantityInput } from '../../document/quantity.js';

type Bound = BoundQuantityInput['bound'];

/** Words before a figure that make it a limit. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['over', 'over'],
  ['more than', 'over'],
  ['above', 'over'],
  ['greater than', 'over'],
  ['higher than', 'over'],
  ['in excess of', 'over'],
  ['exceeding', 'over'],
  ['>', 'over'],
  ['at least', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['minimum', 'at-least'],
  ['min', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['not below', 'at-least'],
  ['upwards of', 'at-least'],
  ['>=', 'at-least'],
  ['=>', 'at-least'],
  ['≥', 'at-least'],
  ['under', 'under'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['lower than', 'under'],
  ['below', 'under'],
  ['<', 'under'],
  ['up to', 'at-most'],
  ['at most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['maximum', 'at-most'],
  ['max', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['not over', 'at-most'],
  ['<=', 'at-most'],
  ['=<', 'at-most'],
  ['≤', 'at-most'],
  ['almost', 'almost'],
  ['nearly', 'almost'],
  ['not quite', 'almost'],
]);

/** Words after a figure that make it a limit. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ['+', 'at-least'],
  ['or more', 'at-least'],
  ['or above', 'at-least'],
  ['or over', 'at-least'],
  ['or higher', 'at-least'],
  ['and above', 'at-least'],
  ['and over', 'at-least'],
  ['minimum', 'at-least'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or under', 'at-most'],
  ['or below', 'at-most'],
  ['or lower', 'at-most'],
  ['and below', 'at-most'],
  ['maximum', 'at-most'],
  ['max', 'at-most'],
]);

/** Words before or after a figure that make it approximate. */
export const APPROXIMATIONS: ReadonlyMap<string, true> = new Map([
  ['about', true],
  ['around', true],
  ['approximately', true],
  ['approx', true],
  ['approx.', true],
  ['roughly', true],
  ['some', true],
  ['circa', true],
  ['ca.', true],
  ['c.', true],
  ['c', true],
  ['~', true],
  ['≈', true],
]);

/** Words before the first figure of a range, and the word that has to stand between the two. */
export const RANGE_LEADS: ReadonlyMap<string, string> = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/** Words before a figure that add nothing to it. */
export const LEADS: ReadonlyMap<string, true> = new Map([
  ['a total of', true],
  ['total of', true],
  ['an average of', true],
  ['average of', true],
  ['an index of', true],
  ['a target of', true],
  ['target of', true],
  ['an estimated', true],
]);

/** Words after a figure that make it a difference from another, which is not an amount. */
export const COMPARISONS: ReadonlyMap<string, true> = new Map(
  ['above', 'below', 'better', 'worse', 'higher', 'lower', 'more', 'less', 'fewer', 'up', 'down'].map(
    (word) => [word, true],
  ),
);

/** Marks after a figure that is to be revised. */
export const PROVISIONAL: ReadonlyMap<string, true> = new Map(
  [
    ...['p', '(p)', '[p]', '(provisional)', '[provisional]', 'provisional', '- provisional', '– provisional'],
    ...['prov', 'prov.', '(prov)', '(prov.)', '(provisional figure)', '(unaudited)', 'unaudited'],
  ].map((word) => [word, true]),
);

/** Numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['one hundred', 100],
  ['a hundred', 100],
  ['a thousand', 1000],
  ['a million', 1_000_000],
  ['half a million', 500_000],
]);

/** Shares in words, in per cent: only those that come out even. */
export const SHARE_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['a half', 50],
  ['one half', 50],
  ['a quarter', 25],
  ['one quarter', 25],
  ['three quarters', 75],
  ['a fifth', 20],
  ['one fifth', 20],
  ['two fifths', 40],
  ['three fifths', 60],
  ['four fifths', 80],
  ['a tenth', 10],
  ['one tenth', 10],
]);

/** Words that show that the number before them is a day of a month. */
export const MONTHS: ReadonlyMap<string, true> = new Map(
  [
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
    ...['november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov'],
    'dec',
  ].map((word) => [word, true]),
);
