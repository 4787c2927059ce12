import type { Column } from '../../columns/column.js';
import type { Cell } from '../../table/table.js';
import { readPolarity } from '../cells/polarity-text.js';

/** So many rows show what a column holds. */
const LOOKED_AT = 200;
/** "Direction" heads which way is good, and which way a figure went: signs and these words say the latter as well. */
const WENT =
  /^(?:[↑↓→←↔↗↘▲▼►◄=+-]|up|down|same|static|stable|improv\w*|declin\w*|worse\w*|better|no change)$/iu;
const DIRECTION = /^\s*direction\s*$/i;

/**
 * The columns of a table of indicators, where cells say otherwise than headings what they hold: "Aim" over "Maximise" and "Minimise" is
 * which way is good, and names no objective; "Direction" over arrows may be which way a figure went, and stays a note, in doubt.
 *
 * @param rows - those below the headings
 *
 * @example
 * const column = { column: 1, heading: 'Aim', field: 'objective', doubts: [] };
 * withShownPolarity([column], [[{ text: 'Maximise' }]])[0].field; // => 'polarity'
 */
export function withShownPolarity(
  columns: readonly Column[],
  rows: readonly (readonly Pick<Cell, 'text'>[])[],
): readonly Column[] {
  const hasPolarity = columns.some(({ field }) => field === 'polarity');
  return columns.map((column, at) => {
    const { field, heading } = column;
    const isAim = field === 'objective' && !hasPolarity;
    const isDirection = field === 'polarity' && DIRECTION.test(heading);
    if (!isAim && !isDirection) return column;
    const texts = rows.slice(0, LOOKED_AT).flatMap((row) => row[at]?.text.trim() || []);
    if (texts.length === 0) return column;
    if (isAim && texts.every(isWay)) return { ...column, field: 'polarity' as const };
    if (!isDirection || !texts.every((text) => WENT.test(text))) return column;
    const note = 'which way is good, or which way the figure went: the heading does not say';
    return {
      ...column,
      field: 'comment' as const,
      doubts: [...column.doubts, { code: 'several-readings' as const, words: heading, note }],
    };
  });
}

/** "High" under "Priority" says how urgent something is, and names no way. */
const isWay = (text: string): boolean =>
  text.length > 3 && !/^(?:high|low|none|neutral)$/i.test(text) && readPolarity(text).sure === 'exact';
