import { html, nothing, type TemplateResult } from 'lit';
import type { GapWords } from './gap.words.js';
import type { MeasureGaps } from './shown-gaps.js';

/** Says that the plan tells of single people, and not of whom: that is for the webmaster, in `cohesion-ready`. */
export function flagLine(
  { disclosure: { derivable, small } }: MeasureGaps,
  { gap }: GapWords,
): TemplateResult | typeof nothing {
  return small.size + derivable.size === 0 ? nothing : html`<p class="flag">${gap.flag}</p>`;
}
