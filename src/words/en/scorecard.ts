// Made from scorecard.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const scorecard = {
  of: (d: { readonly part: string; readonly whole: string }): string => d.part + ' of ' + d.whole,
  rated: 'Rated',
  whyNot: 'Why not rated',
  allRated: 'all rated',
  noMeasures: 'no measures',
  whole: 'Whole plan',
  colours: {
    green: 'Green',
    amber: 'Amber',
    red: 'Red',
    none: 'Not rated',
  },
  titled: (d: { readonly title: string }): string => 'Scorecard: ' + d.title,
  gapGrows: 'a gap grows',
  beside: (d: { readonly of: string }): string =>
    select(d.of, { editions: 'Beside the edition before', other: 'By other rules' }),
  edition: 'Edition',
  thisEdition: 'This edition',
  editionBefore: 'The edition before',
  asOf: (d: { readonly day: string }): string => 'as of ' + d.day,
  differ: (d: { readonly count: number; readonly shared: string }): string =>
    plural(d.count, 0, en, {
      '0': 'None of ' + d.shared + ' measures comes out otherwise.',
      one: number('en', d.count, 0) + ' of ' + d.shared + ' measures comes out otherwise.',
      other: number('en', d.count, 0) + ' of ' + d.shared + ' measures come out otherwise.',
    }),
  differing: 'Measures that come out otherwise',
  measure: 'Measure',
};
