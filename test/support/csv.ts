/** The rows of a CSV text (RFC 4180), read without the writer that is tested; the byte-order mark is passed over. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const characters = [...text.replace(/^\uFEFF/, '')];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (characters[at + 1] === '"') cell += characters[++at]!;
      else quoted = false;
    } else if (character === '"') {
      if (cell !== '') throw new SyntaxError(`a quote stands inside the cell ${cell}`);
      quoted = true;
    } else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && characters[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else if (character === '\r' || character === '\n') {
      throw new SyntaxError('a line end stands bare outside quotes');
    } else {
      cell += character;
    }
  }
  if (quoted || cell !== '' || row.length > 0) throw new SyntaxError('the last row does not end');
  return rows;
}

/** The cells of each row by the names in the header. */
export function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((cells) => {
    if (cells.length !== header.length)
      throw new SyntaxError(`${cells.length} cells under ${header.length} headings`);
    return Object.fromEntries(header.map((name, index) => [name, cells[index]!]));
  });
}

/** A cell as it was before the apostrophe that keeps a spreadsheet from running it. */
export function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
