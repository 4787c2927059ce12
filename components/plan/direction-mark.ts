import { html, type TemplateResult } from 'lit';
import type { SignDirection } from '../../src/index.js';
import type { PlanWords } from './plan.words.js';

// Beside the words these are decoration: an arrow, an arrow that meets a bar, a tick on a line, a ring.
const SHAPES: Readonly<Record<SignDirection, string>> = {
  more: 'M8 14V2.5M3.5 7 8 2.5 12.5 7',
  less: 'M8 2v11.5M3.5 9 8 13.5 12.5 9',
  better: 'M3 13 12.8 3.2M5.5 3H13v7.5',
  halted: 'M2 2.5h12M8 14V5.5M4 9.5l4-4 4 4',
  standard: 'M2 14h12M3 7.5l3.5 3.5L13 3.5',
  balance: 'M2 8h12M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  sooner: 'M14 8H2.5M7 3.5 2.5 8 7 12.5',
  state: 'M3.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0',
};

/** Which way a sign points, in words with a shape beside them. */
export function directionMark(direction: SignDirection, { plan }: PlanWords): TemplateResult {
  return html`<span class="way" part="direction"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d=${SHAPES[direction]}></path></svg
    ><span>${plan.directions[direction]}</span></span
  >`;
}
