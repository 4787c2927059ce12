// Made from indicators.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const indicators = {
  indicatorsOf: (d: { readonly title: string }): string => 'Indicators: ' + d.title,
  nextTarget: 'Way to',
  travel: 'Direction of travel',
  noBaseline: 'not given',
  rated: (d: { readonly rated: string; readonly total: string }): string =>
    d.rated + ' of ' + d.total + ' rated',
  cut: {
    place: 'Figures for place',
    group: 'Figures for group',
  },
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' measure',
      other: number('en', d.count, 0) + ' measures',
    }),
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' of ' +
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' measure',
      other: number('en', d.count, 0) + ' measures',
    }),
  noneFound: 'No measures match. Clear the search and filters to see all.',
};
