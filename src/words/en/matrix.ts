// Made from matrix.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const matrix = {
  axes: (d: { readonly across: string; readonly down: string }): string =>
    'Across: ' + d.across + '. Down: ' + d.down + '.',
  notStated: 'not stated',
  whole: 'As a whole',
  wholeMeans: 'in no single cell',
  wholeGroup: (d: { readonly axis: string }): string => 'In no single one of: ' + d.axis,
  turn: 'Exchange rows and columns',
  at: (d: { readonly names: string }): string => 'at ' + d.names,
  marks: {
    inferred: '(inferred)',
    outside: '(from outside the plan)',
  },
  marksMean: {
    inferred: 'Marked “inferred”: the plan does not say so itself; it was read from what the plan says.',
    outside: 'Marked “from outside the plan”: it is known from elsewhere.',
  },
  finding: {
    cells: (d: { readonly count: number; readonly all: string }): string =>
      plural(d.count, 0, en, {
        one: 'Of ' + d.all + ' cells of this framework, ' + number('en', d.count, 0) + ' holds something.',
        other: 'Of ' + d.all + ' cells of this framework, ' + number('en', d.count, 0) + ' hold something.',
      }),
    others: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'What belongs in the other one is not stated.',
        other: 'What belongs in the other ' + number('en', d.count, 0) + ' is not stated.',
      }),
    noCells: (d: { readonly all: string }): string =>
      'No cell of this framework is filled (0 of ' + d.all + '): what belongs there is not stated.',
    allCells: (d: { readonly all: string }): string =>
      'Every cell of this framework holds something: ' + d.all + ' of ' + d.all + '.',
    unsaid: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'In one of these the plan does not say so itself.',
        other: 'In ' + number('en', d.count, 0) + ' of these the plan does not say so itself.',
      }),
    unsaidAll: 'The plan does not say so itself of any of these.',
    bareCells: (d: { readonly names: string }): string => 'No cell is filled for: ' + d.names + '.',
    bareMany: (d: { readonly bare: string; readonly all: string; readonly axis: string }): string =>
      'No cell is filled for ' + d.bare + ' of the ' + d.all + ' in “' + d.axis + '”.',
    headings: (d: { readonly count: number; readonly all: string }): string =>
      plural(d.count, 0, en, {
        one:
          'Of ' +
          d.all +
          ' headings of this framework, ' +
          number('en', d.count, 0) +
          ' has something under it.',
        other:
          'Of ' +
          d.all +
          ' headings of this framework, ' +
          number('en', d.count, 0) +
          ' have something under them.',
      }),
    noHeadings: (d: { readonly all: string }): string =>
      'Nothing is stated under any heading of this framework: 0 of ' + d.all + '.',
    allHeadings: (d: { readonly all: string }): string =>
      'Something is stated under each heading of this framework: ' + d.all + ' of ' + d.all + '.',
    bareHeadings: (d: { readonly names: string }): string => 'Nothing is stated under: ' + d.names + '.',
    bareManyHeadings: (d: { readonly bare: string }): string =>
      'Nothing is stated under the other ' + d.bare + '.',
    large: (d: { readonly all: string }): string =>
      'This framework has ' + d.all + ' cells, too many for a table. Below is what is stated.',
    largeNothing: (d: { readonly all: string }): string =>
      'This framework has ' + d.all + ' cells, and nothing is stated of what belongs in any of them.',
  },
  withQuote: (d: { readonly text: string; readonly words: string }): string => d.text + ' “' + d.words + '”',
  left: (d: { readonly shown: string; readonly all: string }): string =>
    'The first ' + d.shown + ' of ' + d.all + ' places are shown.',
  hidden: (d: { readonly axes: string }): string =>
    'The table has no room for: ' +
    d.axes +
    '. What stands in one of its cells may stand at different places there.',
};
