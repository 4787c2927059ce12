/* global document, NodeFilter */
// Functions that run in a page: they read the table out of the shadow tree of the element under test. Puppeteer sends
// each as text, so each stands alone.

/** The words of every cell that can be seen, row after row; how markup spaces them out does not count. */
export function readCells() {
  const { shadowRoot } = document.querySelector('main > [src]');
  const seen = (cell) => {
    const skip = {
      acceptNode: (node) => (node.parentElement.closest('.unseen') ? NodeFilter.FILTER_REJECT : 1),
    };
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, skip);
    const words = [];
    while (walker.nextNode()) words.push(...walker.currentNode.data.split(/\s+/));
    return words.filter(Boolean).join(' ');
  };
  return [...shadowRoot.querySelectorAll('tr')].map((row) => [...row.cells].map(seen));
}

/** The table of the real element as the bare one wants it: its words, and which of its cells are what. */
export function readTable() {
  const table = document.querySelector('main > [src]').shadowRoot.querySelector('table');
  const trimmed = (text) => text?.replace(/\s+/g, ' ').trim();
  const words = (node) => trimmed(node?.textContent);
  const isText = ({ nodeType }) => nodeType === 3; // Lit leaves comments too
  const ownWords = ({ childNodes }) =>
    trimmed(
      [...childNodes]
        .filter(isText)
        .map(({ data }) => data)
        .join(''),
    );
  const ofCell = (cell) => {
    const mark = cell.querySelector('.mark');
    const [first, ...more] = cell.children;
    return {
      words: words(first),
      more: more.map(words),
      ...(mark ? { rating: mark.classList[1] } : { missing: first.classList.contains('muted') }),
    };
  };
  const ofRow = (row) => {
    const [code, name, ...cells] = row.cells;
    const start = { code: words(code), name: words(name) };
    if (row.classList.contains('parent')) return start;
    const why = ownWords(cells.pop().querySelector('button'));
    return { ...start, part: row.classList.contains('part'), cells: cells.map(ofCell), why };
  };
  const ofHeading = (cell) => {
    const date = words(cell.querySelector('.date'));
    const all = words(cell);
    return {
      label: date ? all.slice(0, -date.length).trim() : all,
      date,
      figure: cell.classList.contains('figure'),
      button: cell.querySelector('button') !== null,
    };
  };
  return {
    caption: ownWords(table.caption),
    columns: [...table.tHead.rows[0].cells].map(ofHeading),
    groups: [...table.tBodies].map(({ rows: [group, ...rows] }) => ({
      heading: words(group.querySelector('span')),
      detail: words(group.querySelector('.muted')),
      rows: rows.map(ofRow),
    })),
  };
}
