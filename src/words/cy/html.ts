// Made from html.json by `npm run words`: change that.

import type { html as en } from '../en/html.js';
export const html: typeof en = {
  titles: {
    indicators: 'Dangosyddion',
    actions: 'Camau gweithredu',
    scorecard: 'Cerdyn sgorio',
  },
  captions: {
    indicators: (d: { readonly title: string }): string => 'Dangosyddion: ' + d.title,
    actions: (d: { readonly title: string }): string => 'Camau gweithredu: ' + d.title,
    scorecard: (d: { readonly title: string }): string => 'Cerdyn sgorio: ' + d.title,
  },
  aside: (d: { readonly words: string }): string => '(' + d.words + ')',
  nextTarget: 'Targed nesaf',
  travel: 'Cyfeiriad y newid',
  noBaseline: 'ni nodir gwaelodlin',
  ratedOf: (d: { readonly rated: string; readonly total: string }): string =>
    'Graddiwyd: ' + d.rated + ' o ' + d.total,
  asPrinted: (d: { readonly figures: string }): string => 'Fel yr argraffwyd: ' + d.figures + '.',
  printed: {
    baseline: (d: { readonly cell: string }): string => 'gwaelodlin “' + d.cell + '”',
    result: (d: { readonly cell: string }): string => 'canlyniad “' + d.cell + '”',
    target: (d: { readonly cell: string }): string => 'targed “' + d.cell + '”',
    next: (d: { readonly cell: string }): string => 'targed nesaf “' + d.cell + '”',
  },
  quoted: (d: { readonly printed: string }): string => '“' + d.printed + '”',
  noDetails: 'dim manylion pellach',
  actionsOf: (d: { readonly count: string }): string => 'Camau gweithredu: ' + d.count,
};
