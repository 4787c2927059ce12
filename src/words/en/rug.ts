// Made from rug.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const rug = {
  caption: {
    place: 'Measures and places',
    group: 'Measures and groups',
  },
  cell: {
    fifths: 'In each cell: the figure, and its fifth.',
    rating: 'In each cell: the figure, and its rating against the target of the whole.',
    whole: 'In each cell: the figure, and how it stands beside the whole.',
  },
  measure: 'Measure',
  whole: 'The whole',
  noFigure: 'no figure',
  lowest: '1 is the lowest',
  cells: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' cell',
      other: number('en', d.count, 0) + ' cells',
    }),
  finding: {
    all: (d: { readonly count: number; readonly parts: string }): string =>
      plural(d.count, 0, en, {
        one: 'The only measure has figures of ' + d.parts + '.',
        other: 'All ' + number('en', d.count, 0) + ' measures have figures of ' + d.parts + '.',
      }),
    measures: (d: { readonly count: number; readonly all: string; readonly parts: string }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' of ' + d.all + ' measures has figures of ' + d.parts + '.',
        other: number('en', d.count, 0) + ' of ' + d.all + ' measures have figures of ' + d.parts + '.',
      }),
    cells: (d: { readonly count: number; readonly all: string }): string =>
      plural(d.count, 0, en, {
        one: 'Of ' + d.all + ' cells, ' + number('en', d.count, 0) + ' holds one.',
        other: 'Of ' + d.all + ' cells, ' + number('en', d.count, 0) + ' hold one.',
      }),
    full: 'Every cell holds one.',
    often: {
      fifths: (d: { readonly name: string; readonly n: string; readonly all: string }): string =>
        d.name + ' is most often in the worst fifth: for ' + d.n + ' of ' + d.all + ' measures.',
      rating: (d: {
        readonly name: string;
        readonly word: string;
        readonly n: string;
        readonly all: string;
      }): string =>
        d.name + ' most often has the rating “' + d.word + '”: for ' + d.n + ' of ' + d.all + ' measures.',
      whole: (d: { readonly name: string; readonly n: string; readonly all: string }): string =>
        d.name + ' is most often worse off by more than chance: for ' + d.n + ' of ' + d.all + ' measures.',
    },
    most: {
      rating: (d: {
        readonly name: string;
        readonly word: string;
        readonly n: string;
        readonly all: string;
      }): string =>
        '“' + d.name + '” has most with the rating “' + d.word + '”: ' + d.n + ' of ' + d.all + '.',
      whole: (d: { readonly name: string; readonly n: string; readonly all: string }): string =>
        '“' + d.name + '” has most who are worse off by more than chance: ' + d.n + ' of ' + d.all + '.',
    },
  },
  key: {
    best: 'the best fifth',
    worst: 'the worst fifth',
    lowest: 'the lowest fifth',
    highest: 'the highest fifth',
    bestOrLowest: 'the best fifth; in rows that say so, the lowest',
    worstOrHighest: 'the worst fifth; in rows that say so, the highest',
  },
  notes: {
    chance: 'Fifths say nothing about chance: groups in different fifths may be alike.',
    rating: 'The target was set for the whole. The plan itself does not hold groups against it.',
    overlap: 'Groups overlap: one person may be in several of them.',
    counts: (d: { readonly names: string }): string =>
      'Numbers, not shares, so that a larger part has more: ' + d.names + '.',
    levels: {
      place: (d: { readonly names: string }): string =>
        'Not in the table, since they lie in its places or hold them: ' + d.names + '.',
      group: (d: { readonly names: string }): string =>
        'Not in the table, since they lie in its groups or hold them: ' + d.names + '.',
    },
    elsewhere: (d: { readonly names: string }): string =>
      'Not in the table, since their figures are of none of its columns: ' + d.names + '.',
    crosses: 'Figures of a group in a place are not in the table.',
  },
};
