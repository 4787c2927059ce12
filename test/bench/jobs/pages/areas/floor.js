// The floor: one string of markup, one element for each cell, and no words in any of them.
import { CELL, HUES, NAMES, NONE, WIDTH } from './look.js';

const LOOK = `
table { border-collapse: collapse; table-layout: fixed; inline-size: ${WIDTH}px }
td { padding: 0; block-size: ${CELL.height}px }
th { font: 11px/${CELL.height}px sans-serif; text-align: start; padding: 0; overflow: hidden; white-space: nowrap; inline-size: ${NAMES}px }
.none { background: ${NONE} }
${HUES.map((hue, at) => `.f${at + 1} { background: ${hue} }`).join('\n')}
`;

export function mount(main, { indicators, fifths }) {
  const cell = (fifth) => `<td class="${fifth === undefined ? 'none' : `f${fifth}`}"></td>`;
  const rows = indicators.map(
    (name, at) => `<tr><th scope="row">${name}</th>${fifths[at].map(cell).join('')}</tr>`,
  );
  main.insertAdjacentHTML(
    'beforeend',
    `<style>${LOOK}</style><table><tbody>${rows.join('')}</tbody></table>`,
  );
}

export const isComplete = (main, { indicators, areas }) =>
  main.querySelectorAll('td').length === indicators.length * areas.length;
