/**
 * The cells of one row of a Markdown table, as they are written, without space around them.
 *
 * A line that begins or ends on `|` has no empty cell there. `\|` is a sign of the cell, in code as well, as GitHub has it;
 * other signs keep their `\`. A line without `|` has one cell.
 *
 * @param most - how many cells are looked for; where there are more, one more is given than that
 *
 * @example
 * markdownRow('| NI 1 | a \\| b |'); // => ['NI 1', 'a | b']
 */
export function markdownRow(line: string, most = Infinity): string[] {
  const row = line.trim();
  let start = row.charCodeAt(0) === BAR ? 1 : 0;
  // counted before, for a list that grows takes several times the room
  const cells = new Array<string>(widthOf(row, start, most));
  for (let index = 0; index < cells.length; index += 1) {
    const bar = nextBar(row, start);
    cells[index] = cellOf(bar === -1 ? row.slice(start) : row.slice(start, bar));
    start = bar + 1;
  }
  return cells;
}

function widthOf(row: string, start: number, most: number): number {
  let width = 0;
  let from = start;
  for (let bar = nextBar(row, from); bar !== -1; bar = nextBar(row, from)) {
    if (width > most) return width;
    width += 1;
    from = bar + 1;
  }
  return from < row.length || width === 0 ? width + 1 : width;
}

/** The next bar that no backslash stands before, from a place on; -1 where there is none. */
function nextBar(row: string, from: number): number {
  let at = row.indexOf('|', from);
  while (at !== -1 && isEscaped(row, at, from)) at = row.indexOf('|', at + 1);
  return at;
}

const [BAR, BACKSLASH] = [124, 92];
const DASHES = /^:?-+:?$/;

const cellOf = (cell: string): string =>
  cell.includes('|') ? cell.trim().replaceAll('\\|', '|') : cell.trim();

/** Whether an odd number of backslashes stands before a sign, from a place on. */
function isEscaped(line: string, at: number, from: number): boolean {
  let first = at;
  while (first > from && line.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

/**
 * Whether a line is the one below the headings of a Markdown table: dashes between bars, with colons that align.
 *
 * It has one `|` at least: without one, it would be a rule, or the line below a heading.
 *
 * @example
 * isDelimiterRow('|:---|---:|'); // => true
 */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-') || /[^\s|:-]/.test(line)) return false;
  return markdownRow(line).every((cell) => DASHES.test(cell));
}

/**
 * Whether a line has a `|` that parts two cells, or begins or ends one.
 *
 * @example
 * hasBar('a \\| b'); // => false
 */
export function hasBar(line: string): boolean {
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) {
    if (!isEscaped(line, at, 0)) return true;
  }
  return false;
}
