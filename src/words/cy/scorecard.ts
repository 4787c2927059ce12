// Made from scorecard.json by `npm run words`: change that.

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
};
