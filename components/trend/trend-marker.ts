import { svg, type SVGTemplateResult } from 'lit';
import { percent, tall } from './measures.js';
import type { Spot } from './chart.js';

/** The outlines of markers, one for each line of a picture: circle, square, triangle up, triangle down. */
const OUTLINES = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-3.6-3.6h7.2v7.2h-7.2z',
  'M0-4.6l4.6 8h-9.2z',
  'M0 4.6l4.6-8h-9.2z',
] as const;
const DIAMOND = 'M0-5.6l5.6 5.6l-5.6 5.6l-5.6-5.6z';
const PLUS = 'M-5 0h10M0-5v10';
const CROSS = 'M-4-4l8 8M-4 4l8-8';
const END = 'M0-6v12';

/** What stands at a place of a picture. */
export type Mark = 'point' | 'baseline' | 'expected' | 'absent' | 'target';

/** A marker at a place: its size is the same however wide the picture is. */
export function marker(
  { x, y }: Spot,
  mark: Mark,
  look = 1,
  more: { readonly hollow?: boolean; readonly ringed?: boolean } = {},
): SVGTemplateResult {
  return svg`<svg class="at" width="1" height="1" x=${percent(x)} y=${tall(y)} overflow="visible">
    ${more.ringed === true ? svg`<circle class="ring" r="9" />` : ''}
    <path class="mark ${mark} ${more.hollow === true ? 'hollow' : ''}" d=${outlineOf(mark, look)} />
  </svg>`;
}

function outlineOf(mark: Mark, look: number): string {
  switch (mark) {
    case 'point':
      return OUTLINES[look - 1] ?? OUTLINES[0];
    case 'baseline':
      return DIAMOND;
    case 'expected':
      return PLUS;
    case 'absent':
      return CROSS;
    case 'target':
      return END;
  }
}
