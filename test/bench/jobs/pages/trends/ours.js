// one element for each indicator, as the guide says: an element without `indicator` draws no more than twelve at once
import '../../../../../dist/components/trend/index.js';
import { count, place } from '../shown.js';
import { grid } from './grid.js';

let elements;

export function mount(main, strategy) {
  const box = grid(main);
  elements = strategy.indicators.map(({ id }) => place(box, 'cohesion-trend', { strategy, indicator: id }));
}

export const isComplete = () => elements.every((element) => count(element, '[part~="picture"] path') > 2);
