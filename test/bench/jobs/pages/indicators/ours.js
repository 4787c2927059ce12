/* the element has neither direction nor a small picture in its rows: what it shows is what is measured */
import '../../../../../dist/components/indicators/index.js';
import { count, place } from '../shown.js';

let element;

export function mount(main, strategy) {
  element = place(main, 'cohesion-indicators', { strategy });
}

export const isComplete = (main, { indicators }) => count(element, 'tr.item') === indicators.length;
