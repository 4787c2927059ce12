// Made from scorecard.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { scorecard as en } from '../en/scorecard.js';
export const scorecard: typeof en = {
  of: (d: { readonly part: string; readonly whole: string }): string => d.part + ' o ' + d.whole,
  rated: 'Wedi’u graddio',
  whyNot: 'Pam na chafwyd gradd',
  allRated: 'graddiwyd pob un',
  noMeasures: 'dim mesurau',
  whole: 'Y cynllun cyfan',
  colours: {
    green: 'Gwyrdd',
    amber: 'Oren',
    red: 'Coch',
    none: 'Heb ei raddio',
  },
  titled: (d: { readonly title: string }): string => 'Cerdyn sgorio: ' + d.title,
  gapGrows: 'mae bwlch yn tyfu',
  beside: (d: { readonly of: string }): string =>
    select(d.of, { editions: 'Ochr yn ochr â’r argraffiad blaenorol', other: 'Yn ôl rheolau eraill' }),
  edition: 'Argraffiad',
  thisEdition: 'Yr argraffiad hwn',
  editionBefore: 'Yr argraffiad blaenorol',
  asOf: (d: { readonly day: string }): string => 'y sefyllfa ar ' + d.day,
  differ: (d: { readonly count: number; readonly shared: string }): string =>
    plural(d.count, 0, cy, {
      zero: 'Ni raddir unrhyw fesur yn wahanol (' + d.shared + ' o fesurau).',
      one: 'Graddir ' + number('en-GB', d.count, 0) + ' o blith ' + d.shared + ' o fesurau yn wahanol.',
      two: 'Graddir ' + number('en-GB', d.count, 0) + ' o blith ' + d.shared + ' o fesurau yn wahanol.',
      few: 'Graddir ' + number('en-GB', d.count, 0) + ' o blith ' + d.shared + ' o fesurau yn wahanol.',
      many: 'Graddir ' + number('en-GB', d.count, 0) + ' o blith ' + d.shared + ' o fesurau yn wahanol.',
      other: 'Graddir ' + number('en-GB', d.count, 0) + ' o blith ' + d.shared + ' o fesurau yn wahanol.',
    }),
  differing: 'Mesurau a raddir yn wahanol',
  measure: 'Mesur',
};
