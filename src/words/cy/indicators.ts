// Made from indicators.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { indicators as en } from '../en/indicators.js';
export const indicators: typeof en = {
  indicatorsOf: (d: { readonly title: string }): string => 'Dangosyddion: ' + d.title,
  nextTarget: 'Targed nesaf',
  travel: 'Cyfeiriad y newid',
  noBaseline: 'heb ei nodi',
  rated: (d: { readonly rated: string; readonly total: string }): string =>
    'graddiwyd ' + d.rated + ' o ' + d.total,
  cut: {
    place: 'Ffigurau am le',
    group: 'Ffigurau am grŵp',
  },
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' mesur',
      one: number('en-GB', d.count, 0) + ' mesur',
      two: number('en-GB', d.count, 0) + ' fesur',
      few: number('en-GB', d.count, 0) + ' mesur',
      many: number('en-GB', d.count, 0) + ' mesur',
      other: number('en-GB', d.count, 0) + ' mesur',
    }),
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' o ' +
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' mesur',
      one: number('en-GB', d.count, 0) + ' mesur',
      two: number('en-GB', d.count, 0) + ' fesur',
      few: number('en-GB', d.count, 0) + ' mesur',
      many: number('en-GB', d.count, 0) + ' mesur',
      other: number('en-GB', d.count, 0) + ' mesur',
    }),
  noneFound: 'Nid oes unrhyw fesurau’n cyfateb. Cliriwch y chwiliad a’r hidlyddion i weld y cyfan.',
};
