/* pictures and directions come after the first drawing: the job is done when they are there */
import '../../../../../dist/components/indicators/index.js';
import { count, place } from '../shown.js';

let element;

export function mount(main, strategy) {
  element = place(main, 'cohesion-indicators', { strategy });
}

export const isComplete = (main, { indicators }) =>
  count(element, 'tr.item [part="sparkline"]') === indicators.length;
