import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../shared/plan-lang.js';
import type { DrawnWhole } from './gap-dot.js';
import { countWords } from '../shared/standings-sentence.js';
import type { GapRow } from '../shared/gap-row.js';
import type { GapGroup } from './gap-rows.js';
import type { GapScale } from './gap-scale.js';
import type { GapWords } from '../shared/gap.words.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';

/** What the tables are made of. */
export interface GapContext {
  readonly gaps: MeasureGaps;
  readonly groups: readonly GapGroup[];
  readonly words: GapWords;
  /** The `lang` of what the plan says itself. */
  readonly lang: Lang;
  readonly caption: string;
  /** The heading of what became of the gaps: since when, where that is one time for all. */
  readonly since: string;
  readonly scale: GapScale | undefined;
  /** The whole as it is drawn; undefined where it has no figure in the unit of the measure. */
  readonly whole: DrawnWhole | undefined;
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

/** A table of the places or groups, those that lie in one under its name. */
export function gapTable(
  { caption, gaps, groups, lang, words }: GapContext,
  columns: number,
  heads: TemplateResult,
  renderRow: (row: GapRow) => TemplateResult,
): TemplateResult {
  return html`
    <table part="table" role="table">
      <caption id="caption">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads}
        </tr>
      </thead>
      ${groups.map(
        ({ heading, ofPlan: isOfPlan, rows }) => html`
          <tbody role="rowgroup">
            ${
              groups.length === 1 && !isOfPlan
                ? nothing
                : html`<tr class="group" part="group" role="row">
                    <th scope="rowgroup" role="rowheader" colspan=${columns}>
                      <span lang=${isOfPlan ? lang : nothing}>${heading}</span>
                      <span class="muted">${countWords(gaps, rows.length, words)}</span>
                    </th>
                  </tr>`
            }
            ${rows.map(renderRow)}
          </tbody>
        `,
      )}
    </table>
  `;
}
