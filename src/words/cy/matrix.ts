// Made from matrix.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { matrix as en } from '../en/matrix.js';
export const matrix: typeof en = {
  axes: (d: { readonly across: string; readonly down: string }): string =>
    'Ar draws: ' + d.across + '. I lawr: ' + d.down + '.',
  notStated: 'heb ei nodi',
  whole: 'Yn ei gyfanrwydd',
  wholeMeans: 'nid mewn un gell benodol',
  wholeGroup: (d: { readonly axis: string }): string => 'Heb fod mewn un penodol o’r canlynol: ' + d.axis,
  turn: 'Cyfnewid y rhesi a’r colofnau',
  at: (d: { readonly names: string }): string => 'yn y lle hwn: ' + d.names,
  marks: {
    inferred: '(wedi’i ddiddwytho)',
    outside: '(o’r tu allan i’r cynllun)',
  },
  marksMean: {
    inferred:
      'Nodir “wedi’i ddiddwytho” lle nad yw’r cynllun ei hun yn dweud hynny: fe’i casglwyd o’r hyn a ddywed y cynllun.',
    outside: 'Nodir “o’r tu allan i’r cynllun” lle mae’n hysbys o ffynhonnell arall.',
  },
  finding: {
    cells: (d: { readonly count: number; readonly all: string }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Celloedd yn y fframwaith hwn sy’n cynnwys rhywbeth: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        one:
          'Celloedd yn y fframwaith hwn sy’n cynnwys rhywbeth: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        two:
          'Celloedd yn y fframwaith hwn sy’n cynnwys rhywbeth: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        few:
          'Celloedd yn y fframwaith hwn sy’n cynnwys rhywbeth: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        many:
          'Celloedd yn y fframwaith hwn sy’n cynnwys rhywbeth: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        other:
          'Celloedd yn y fframwaith hwn sy’n cynnwys rhywbeth: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
      }),
    others: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Ni nodir beth sy’n perthyn i’r ' + number('en-GB', d.count, 0) + ' arall.',
        one: 'Ni nodir beth sy’n perthyn i’r llall.',
        two: 'Ni nodir beth sy’n perthyn i’r ' + number('en-GB', d.count, 0) + ' arall.',
        few: 'Ni nodir beth sy’n perthyn i’r ' + number('en-GB', d.count, 0) + ' arall.',
        many: 'Ni nodir beth sy’n perthyn i’r ' + number('en-GB', d.count, 0) + ' arall.',
        other: 'Ni nodir beth sy’n perthyn i’r ' + number('en-GB', d.count, 0) + ' arall.',
      }),
    noCells: (d: { readonly all: string }): string =>
      'Nid oes yr un gell yn y fframwaith hwn wedi’i llenwi (0 o ' +
      d.all +
      '): ni nodir beth sy’n perthyn yno.',
    allCells: (d: { readonly all: string }): string =>
      'Mae pob cell yn y fframwaith hwn yn cynnwys rhywbeth: ' + d.all + ' o ' + d.all + '.',
    unsaid: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Mewn ' + number('en-GB', d.count, 0) + ' ohonynt, nid yw’r cynllun ei hun yn dweud hynny.',
        one: 'Mewn un ohonynt, nid yw’r cynllun ei hun yn dweud hynny.',
        two: 'Mewn ' + number('en-GB', d.count, 0) + ' ohonynt, nid yw’r cynllun ei hun yn dweud hynny.',
        few: 'Mewn ' + number('en-GB', d.count, 0) + ' ohonynt, nid yw’r cynllun ei hun yn dweud hynny.',
        many: 'Mewn ' + number('en-GB', d.count, 0) + ' ohonynt, nid yw’r cynllun ei hun yn dweud hynny.',
        other: 'Mewn ' + number('en-GB', d.count, 0) + ' ohonynt, nid yw’r cynllun ei hun yn dweud hynny.',
      }),
    unsaidAll: 'Nid yw’r cynllun ei hun yn dweud hynny am yr un ohonynt.',
    bareCells: (d: { readonly names: string }): string => 'Ni lenwyd yr un gell ar gyfer: ' + d.names + '.',
    bareMany: (d: { readonly bare: string; readonly all: string; readonly axis: string }): string =>
      'Ni lenwyd yr un gell ar gyfer ' + d.bare + ' o’r ' + d.all + ' yn “' + d.axis + '”.',
    headings: (d: { readonly count: number; readonly all: string }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Penawdau yn y fframwaith hwn sydd â rhywbeth odanynt: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        one:
          'Penawdau yn y fframwaith hwn sydd â rhywbeth odanynt: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        two:
          'Penawdau yn y fframwaith hwn sydd â rhywbeth odanynt: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        few:
          'Penawdau yn y fframwaith hwn sydd â rhywbeth odanynt: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        many:
          'Penawdau yn y fframwaith hwn sydd â rhywbeth odanynt: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
        other:
          'Penawdau yn y fframwaith hwn sydd â rhywbeth odanynt: ' +
          number('en-GB', d.count, 0) +
          ' o ' +
          d.all +
          '.',
      }),
    noHeadings: (d: { readonly all: string }): string =>
      'Ni nodir dim o dan yr un pennawd yn y fframwaith hwn: 0 o ' + d.all + '.',
    allHeadings: (d: { readonly all: string }): string =>
      'Nodir rhywbeth o dan bob pennawd yn y fframwaith hwn: ' + d.all + ' o ' + d.all + '.',
    bareHeadings: (d: { readonly names: string }): string => 'Ni nodir dim o dan: ' + d.names + '.',
    bareManyHeadings: (d: { readonly bare: string }): string => 'Ni nodir dim o dan y ' + d.bare + ' arall.',
    large: (d: { readonly all: string }): string =>
      'Nifer y celloedd yn y fframwaith hwn yw ' +
      d.all +
      ', gormod i’w dangos mewn tabl. Isod mae’r hyn a nodir.',
    largeNothing: (d: { readonly all: string }): string =>
      'Nifer y celloedd yn y fframwaith hwn yw ' + d.all + ', ac ni nodir beth sy’n perthyn i’r un ohonynt.',
  },
  withQuote: (d: { readonly text: string; readonly words: string }): string => d.text + ' “' + d.words + '”',
  left: (d: { readonly shown: string; readonly all: string }): string =>
    'Dangosir y ' + d.shown + ' lle cyntaf o ' + d.all + '.',
  hidden: (d: { readonly axes: string }): string =>
    'Nid oes lle yn y tabl i’r canlynol: ' +
    d.axes +
    '. Gall yr hyn a geir yn un o’i gelloedd fod mewn lleoedd gwahanol yno.',
};
