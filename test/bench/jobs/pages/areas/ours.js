/* global innerHeight, innerWidth */
import '../../../../../dist/components/matrix/index.js';
import { count, place } from '../shown.js';

let element;

export function mount(main, strategy) {
  element = place(main, 'cohesion-matrix', { strategy, by: 'place' });
}

// Of so large a table only the cells near what can be seen are on the page, beside all headings and all heads of rows. It is complete
// when all that is on the screen is there: under every heading in view every row in view has its cell, and words in it. The others come as
// somebody scrolls to them; the peers draw theirs at once, but no words in any cell.
export const isComplete = (main, { indicators }) =>
  count(element, 'tbody tr') === indicators.length &&
  count(element, '[aria-busy="true"]') === 0 &&
  isScreenFull(element.shadowRoot);

function isScreenFull(root) {
  const { bottom, left, right, top } = root.querySelector('.region').getBoundingClientRect();
  const isAcross = (box) => box.right > Math.max(left, 0) && box.left < Math.min(right, innerWidth);
  const isDown = (box) => box.bottom > Math.max(top, 0) && box.top < Math.min(bottom, innerHeight);
  const inView = (selector, is) =>
    [...root.querySelectorAll(selector)].filter((part) => is(part.getBoundingClientRect()));
  const columns = inView('thead th', isAcross).map(columnOf);
  const rows = inView('tbody tr', isDown);
  const isFull = ({ cells }) => {
    const filled = new Set([...cells].filter((cell) => cell.textContent.trim() !== '').map(columnOf));
    return columns.every((column) => filled.has(column));
  };
  return columns.length > 1 && rows.length > 0 && rows.every(isFull);
}

const columnOf = (cell) => cell.getAttribute('aria-colindex');
