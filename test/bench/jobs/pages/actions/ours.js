/* global document */
/* the element groups by theme; a plan has neither progress nor budget of an action, so that there are no such columns */
import '../../../../../dist/components/actions/index.js';
import { count, place } from '../shown.js';

let element;

export function mount(main, strategy) {
  element = place(main, 'cohesion-actions', { strategy });
}

export const isComplete = () => count(element, 'tr.item') > 0;

const HEADINGS = { ref: 0, title: 1 };

export const handle = () => ({
  search: element.shadowRoot.querySelector('input[type="search"]'),
  scroller: document.scrollingElement,
  first: () => element.shadowRoot.querySelector('tr.item th').textContent.trim(),
  heading: (column) => element.shadowRoot.querySelectorAll('thead button')[HEADINGS[column]],
});
