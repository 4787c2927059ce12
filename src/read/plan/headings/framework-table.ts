import type { Cell, Table } from '../../table/table.js';

/** A table that crosses two lists: priorities along the top, principles down the side, and marks or references where they meet. */
export interface FrameworkTable {
  /** The position of its row of headings. */
  readonly from: number;
  /** The position of the column with the names of its rows. */
  readonly names: number;
  /** What runs along the top, and down the side. Default: the table does not say. */
  readonly across?: string;
  readonly down?: string;
}

/** What says that something is there: a tick, a cross or "yes"; with a number or letter it is a figure. */
const MARK = /^(?:[✓✔☑√✗✘☒●■•*xX]|yes|y)$/u;
const REFS =
  /^(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:\s*[,;/&\n]\s*(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?))*$/u;
const ABOUT =
  /\b(?:framework|matrix|priorit(?:y|ies)|principles?|themes?|objectives?|aims?|outcomes?|goals?|strands?)\b/i;
const LOOKED_AT = 4;
/** A longer cell has words. */
const LONGEST_REFS = 200;

export const isMark = (text: string): boolean => MARK.test(text);

/** The references of a cell, such as "1.1, 2.3"; none where it has other words. */
export const refsIn = (text: string): readonly string[] =>
  text.length <= LONGEST_REFS && REFS.test(text) ? text.split(/\s*[,;/&\n]\s*/) : [];

/**
 * The shape of a framework, if a table has it: names along the top and down the side, at least two of each, and nothing between them
 * but marks, references with a full stop, and empty cells. What it is about has to be said by its corner or what stands above it.
 *
 * @param above - the title, headings and caption of the table
 */
export function frameworkTable(
  { rows }: Pick<Table, 'rows'>,
  above: readonly string[],
): FrameworkTable | undefined {
  for (let from = 0; from < Math.min(LOOKED_AT, rows.length - 2); from++) {
    for (const names of [0, 1]) {
      const found = shapeAt(rows, from, names);
      if (!found) continue;
      const words = [...above, ...rows.slice(0, from).flatMap(textsOf), found.across ?? '', found.down ?? ''];
      if (words.some((text) => ABOUT.test(text))) return found;
    }
  }
  return undefined;
}

function shapeAt(
  rows: readonly (readonly Cell[])[],
  from: number,
  names: number,
): FrameworkTable | undefined {
  const head = rows[from]!;
  if (head.length < names + 3) return undefined;
  const body = rows.slice(from + 1);
  const across = head.slice(names + 1).map(({ text }) => text);
  const down = body.map((row) => row[names]!.text);
  if (across.length < 2 || !areNames(across) || !areNames(down)) return undefined;
  const crossings = body.flatMap((row) => row.slice(names + 1));
  if (
    !crossings.every(
      ({ text }) => text === '' || isMark(text) || refsIn(text).some((ref) => ref.includes('.')),
    )
  )
    return undefined;
  const corner = [...new Set(head.slice(0, names + 1).map(({ text }) => text))].filter(Boolean);
  const beside = names === 0 ? [] : [...new Set(body.map((row) => row[0]!.text))].filter(Boolean);
  if (corner.length > 1 || beside.length > 1) return undefined;
  const axes = names === 0 ? cornerOf(corner[0]) : { across: corner[0], down: beside[0] };
  return {
    from,
    names,
    ...(axes.across !== undefined && { across: axes.across }),
    ...(axes.down !== undefined && { down: axes.down }),
  };
}

/** "Principles / Priorities": what is down the side comes first; a corner with one name names what runs down. */
function cornerOf(corner: string | undefined): { across?: string | undefined; down?: string | undefined } {
  const [down, across] = corner?.split(/\s*[/\\|]\s*|\s+(?:by|x|against)\s+|\n/) ?? [];
  return { across, down };
}

const textsOf = (row: readonly Cell[]): string[] => row.map(({ text }) => text);

/** All of them are filled, say different things, and have letters. */
const areNames = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  new Set(texts).size === texts.length &&
  texts.every((text) => /\p{L}{3}/u.test(text) && text.length <= 300);
