import '../../../../../dist/components/matrix/index.js';
import { count, place } from '../shown.js';

let element;

export function mount(main, strategy) {
  element = place(main, 'cohesion-matrix', { strategy, by: 'place' });
}

// a large table is drawn some rows at a time, and is busy until it has all
export const isComplete = (main, { indicators, places }) =>
  count(element, 'tbody td') >= indicators.length * places.length &&
  count(element, '[aria-busy="true"]') === 0;
