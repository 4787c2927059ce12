import { html, nothing, type TemplateResult } from 'lit';
import { type FullMeasureModel, partName } from '../../src/index.js';
import type { Shade } from '../shared/shade.js';
import { someNames } from '../shared/some-names.js';
import type { RugWords } from './rug.words.js';
import type { ShownRug } from './shown-rug.js';

/** What a reader must know of the table: how far the shading may be trusted, and what is left out. */
export function rugNotes(rug: ShownRug, shade: Shade, words: RugWords): TemplateResult | typeof nothing {
  const { by, crosses, measures, otherMeasures, otherParts } = rug;
  const { notes } = words.rug;
  const counts = measures.map(({ measure }) => measure).filter(isTotal);
  const lines = [
    chanceLine(by, shade, words),
    by === 'group' ? notes.overlap : '',
    counts.length === 0 ? '' : notes.counts({ names: someNames(counts.map(nameOf), words) }),
    otherParts.length === 0
      ? ''
      : notes.levels[by]({
          names: someNames(
            otherParts.map(({ document }) => document.name),
            words,
          ),
        }),
    otherMeasures.length === 0 ? '' : notes.elsewhere({ names: someNames(otherMeasures.map(nameOf), words) }),
    crosses ? notes.crosses : '',
  ].filter((line) => line !== '');
  return lines.length === 0
    ? nothing
    : html`<div class="notes muted" part="notes">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function chanceLine(by: ShownRug['by'], shade: Shade, { gap, map, rug: { notes } }: RugWords): string {
  if (shade === 'whole') return gap.chance;
  if (shade === 'rating') return by === 'place' ? map.notes.rating : notes.rating;
  return by === 'place' ? map.notes.chance : notes.chance;
}

const isTotal = ({ document: { unit } }: FullMeasureModel): boolean =>
  unit.kind === 'count' || unit.kind === 'money';

const nameOf = (part: FullMeasureModel): string => partName({ kind: 'measure', part });
