// Made from rug.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { rug as en } from '../en/rug.js';
export const rug: typeof en = {
  caption: {
    place: 'Mesurau a lleoedd',
    group: 'Mesurau a grwpiau',
  },
  cell: {
    fifths: 'Ym mhob cell: y ffigur, a’i bumed.',
    rating: 'Ym mhob cell: y ffigur, a’i radd wrth ochr targed y cyfan.',
    whole: 'Ym mhob cell: y ffigur, a sut mae’n sefyll wrth ochr y cyfan.',
  },
  measure: 'Mesur',
  whole: 'Y cyfan',
  noFigure: 'dim ffigur',
  lowest: '1 yw’r isaf',
  cells: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' cell',
      one: number('en-GB', d.count, 0) + ' gell',
      two: number('en-GB', d.count, 0) + ' gell',
      few: number('en-GB', d.count, 0) + ' cell',
      many: number('en-GB', d.count, 0) + ' chell',
      other: number('en-GB', d.count, 0) + ' cell',
    }),
  finding: {
    all: (d: { readonly count: number; readonly parts: string }): string =>
      plural(d.count, 0, cy, {
        zero: 'Mae gan bob mesur ffigurau (' + d.parts + ').',
        one: 'Mae gan yr unig fesur ffigurau (' + d.parts + ').',
        two: 'Mae gan y ' + number('en-GB', d.count, 0) + ' fesur ffigurau (' + d.parts + ').',
        few: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' mesur ffigurau (' + d.parts + ').',
        many: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' mesur ffigurau (' + d.parts + ').',
        other: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' mesur ffigurau (' + d.parts + ').',
      }),
    measures: (d: { readonly count: number; readonly parts: string; readonly all: string }): string =>
      plural(d.count, 0, cy, {
        zero: 'Mesurau â ffigurau (' + d.parts + '): ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        one: 'Mesurau â ffigurau (' + d.parts + '): ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        two: 'Mesurau â ffigurau (' + d.parts + '): ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        few: 'Mesurau â ffigurau (' + d.parts + '): ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        many: 'Mesurau â ffigurau (' + d.parts + '): ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        other: 'Mesurau â ffigurau (' + d.parts + '): ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
      }),
    cells: (d: { readonly count: number; readonly all: string }): string =>
      plural(d.count, 0, cy, {
        zero: 'Celloedd sy’n cynnwys ffigur: ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        one: 'Celloedd sy’n cynnwys ffigur: ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        two: 'Celloedd sy’n cynnwys ffigur: ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        few: 'Celloedd sy’n cynnwys ffigur: ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        many: 'Celloedd sy’n cynnwys ffigur: ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
        other: 'Celloedd sy’n cynnwys ffigur: ' + number('en-GB', d.count, 0) + ' o ' + d.all + '.',
      }),
    full: 'Mae pob cell yn cynnwys ffigur.',
    often: {
      fifths: (d: { readonly name: string; readonly n: string; readonly all: string }): string =>
        d.name + ' sydd amlaf yn y pumed gwaethaf: mesurau ' + d.n + ' o ' + d.all + '.',
      rating: (d: {
        readonly name: string;
        readonly word: string;
        readonly n: string;
        readonly all: string;
      }): string => d.name + ' sydd amlaf â’r radd “' + d.word + '”: mesurau ' + d.n + ' o ' + d.all + '.',
      whole: (d: { readonly name: string; readonly n: string; readonly all: string }): string =>
        d.name + ' sydd amlaf yn waeth o fwy na siawns: mesurau ' + d.n + ' o ' + d.all + '.',
    },
    most: {
      rating: (d: {
        readonly name: string;
        readonly word: string;
        readonly n: string;
        readonly all: string;
      }): string =>
        '“' + d.name + '” sydd â’r nifer mwyaf â’r radd “' + d.word + '”: ' + d.n + ' o ' + d.all + '.',
      whole: (d: { readonly name: string; readonly n: string; readonly all: string }): string =>
        '“' + d.name + '” sydd â’r nifer mwyaf sy’n waeth o fwy na siawns: ' + d.n + ' o ' + d.all + '.',
    },
  },
  key: {
    best: 'y pumed gorau',
    worst: 'y pumed gwaethaf',
    lowest: 'y pumed isaf',
    highest: 'y pumed uchaf',
    bestOrLowest: 'y pumed gorau; mewn rhesi sy’n dweud hynny, yr isaf',
    worstOrHighest: 'y pumed gwaethaf; mewn rhesi sy’n dweud hynny, yr uchaf',
  },
  notes: {
    chance:
      'Nid yw pumedau’n dweud dim am siawns: gall grwpiau mewn pumedau gwahanol fod yn debyg i’w gilydd.',
    rating:
      'Ar gyfer y cyfan y gosodwyd y targed. Nid yw’r cynllun ei hun yn ei ddefnyddio ar gyfer grwpiau unigol.',
    overlap: 'Mae grwpiau’n gorgyffwrdd: gall un person fod mewn sawl un.',
    counts: (d: { readonly names: string }): string =>
      'Niferoedd, nid cyfrannau, felly mae gan ran fwy o faint fwy: ' + d.names + '.',
    levels: {
      place: (d: { readonly names: string }): string =>
        'Heb fod yn y tabl, gan eu bod o fewn ei leoedd neu’n eu cynnwys: ' + d.names + '.',
      group: (d: { readonly names: string }): string =>
        'Heb fod yn y tabl, gan eu bod o fewn ei grwpiau neu’n eu cynnwys: ' + d.names + '.',
    },
    elsewhere: (d: { readonly names: string }): string =>
      'Heb fod yn y tabl, gan nad yw eu ffigurau’n perthyn i’r un o’i golofnau: ' + d.names + '.',
    crosses: 'Nid yw ffigurau grŵp mewn lle yn y tabl.',
  },
};
