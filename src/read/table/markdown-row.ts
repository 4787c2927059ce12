/**
 * The cells of one row of a Markdown table, as they are written, without space around them.
 *
 * A line that begins or ends on `|` has no empty cell there. `\|` is a sign of the cell, in code as well, as GitHub has it;
 * other signs keep their `\`. A line without `|` has one cell.
 *
 * @example
 * markdownRow('| NI 1 | a \\| b |'); // => ['NI 1', 'a | b']
 */
export function markdownRow(line: string): string[] {
  const row = line.trim();
  const cells: string[] = [];
  let start = row.startsWith('|') ? 1 : 0;
  for (let at = start; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (row[at] === '|') {
      cells.push(row.slice(start, at));
      start = at + 1;
    }
  }
  if (start < row.length || cells.length === 0) cells.push(row.slice(start));
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
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
  return markdownRow(line).every((cell) => /^:?-+:?$/.test(cell));
}

/**
 * Whether a line has a `|` that parts two cells, or begins or ends one.
 *
 * @example
 * hasBar('a \\| b'); // => false
 */
export function hasBar(line: string): boolean {
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) {
    let slashes = 0;
    while (line[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return true;
  }
  return false;
}
