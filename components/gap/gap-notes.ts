import { html, nothing, type TemplateResult } from 'lit';
import { partName } from '../../src/index.js';
import { besides } from '../shared/listed.js';
import type { GapGroup } from './gap-rows.js';
import type { GapWords } from '../shared/gap.words.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';

/** How to read the table, and which measures could be shown instead. */
export function footLines(
  { others }: MeasureGaps,
  groups: readonly GapGroup[],
  words: GapWords,
): TemplateResult | typeof nothing {
  const { gap } = words;
  const rows = groups.flatMap((group) => group.rows);
  const lines = [
    rows.some(({ dot }) => dot !== undefined) ? `${gap.key} ${gap.keyShapes}` : '',
    rows.some(({ before, movement }) => before !== undefined && movement !== undefined) ? gap.movesKey : '',
    rows.some(({ part, standing }) => standing !== 'no-figure' && 'is' in part.comparison) ? gap.chance : '',
    others.length === 0
      ? ''
      : gap.others({
          names: besides(
            others.map((part) => partName({ kind: 'measure', part })),
            words.rating,
          ),
        }),
  ].filter((line) => line !== '');
  return lines.length === 0
    ? nothing
    : html`<div class="foot muted" part="notes">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}
