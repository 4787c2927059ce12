// The table for peers that only draw: everything but the pictures is markup. The words are our own and hold none.
import { DIRECTIONS, HEADINGS, RATINGS, SHAPES } from './cells.js';
import { LOOK } from './look.js';

const figure = (value) => `<td class="figure">${value ?? '–'}</td>`;
const mark = (rating) =>
  `<span class="mark ${rating}"><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="${SHAPES[rating]}"/></svg>${RATINGS[rating]}</span>`;
const row = ({ name, unit, baseline, target, latest, rating, direction }) =>
  `<tr><th scope="row">${name} <small>${unit}</small></th>${[baseline, target, latest].map(figure).join('')}<td>${mark(rating)}</td><td>${DIRECTIONS[direction]}</td><td class="trend"></td></tr>`;

/** Puts the table into the page, and gives the cells for the pictures, row by row. */
export function plainTable(main, rows) {
  const heads = HEADINGS.map(
    (heading, at) => `<th scope="col"${at > 0 && at < 4 ? ' class="figure"' : ''}>${heading}</th>`,
  );
  main.insertAdjacentHTML(
    'beforeend',
    `<style>${LOOK}</style><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`,
  );
  return [...main.querySelectorAll('td.trend')];
}

/** Whether every row has its picture. */
export const hasPictures = (main, rows, picture) =>
  main.querySelectorAll(`td.trend ${picture}`).length === rows.length;
