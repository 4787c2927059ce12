// Made from rating.json by `npm run words`: change that.
import { cy } from './plural-rule.js';
import { number, plural } from '../runtime.js';
import type { rating as en } from '../en/rating.js';
export const rating: typeof en = {
  locale: 'cy-GB',
  months: {
    '10': 'Hydref',
    '11': 'Tachwedd',
    '12': 'Rhagfyr',
    '01': 'Ionawr',
    '02': 'Chwefror',
    '03': 'Mawrth',
    '04': 'Ebrill',
    '05': 'Mai',
    '06': 'Mehefin',
    '07': 'Gorffennaf',
    '08': 'Awst',
    '09': 'Medi',
  },
  date: (d: { readonly day: string; readonly month: string; readonly year: string }): string =>
    d.day + ' ' + d.month + ' ' + d.year,
  month: (d: { readonly month: string; readonly year: string }): string => d.month + ' ' + d.year,
  ratings: {
    green: 'Ar y targed',
    amber: 'Agos',
    red: 'Oddi ar y targed',
    none: 'Heb ei raddio',
  },
  absences: {
    'awaiting-survey': 'yn disgwyl arolwg',
    'baseline-year': 'blwyddyn waelodlin',
    'new-collection': 'casgliad data newydd',
    'new-indicator': 'dangosydd newydd',
    'to-be-agreed': 'i’w gytuno',
    'to-be-confirmed': 'i’w gadarnhau',
    'to-be-established': 'i’w sefydlu',
    'not-applicable': 'amherthnasol',
    'not-available': 'ddim ar gael',
    'no-survey': 'heb arolwg',
    'not-reported': 'heb ei adrodd',
    'not-collected': 'heb ei gasglu',
    suppressed: 'wedi’i atal',
    withdrawn: 'wedi’i dynnu’n ôl',
    'not-due': 'ddim i’w ddisgwyl eto',
    late: 'yn hwyr',
    'not-stated': 'heb ei nodi',
    unclear: 'rheswm aneglur',
  },
  awaiting: (d: { readonly survey: string }): string => 'yn disgwyl ' + d.survey,
  or: (d: { readonly first: string; readonly second: string }): string => d.first + ' neu ' + d.second,
  list: (d: { readonly first: string; readonly second: string }): string => d.first + ', ' + d.second,
  also: (d: { readonly first: string; readonly second: string }): string => d.first + '; ' + d.second,
  bounds: {
    over: (d: { readonly figure: string }): string => 'dros ' + d.figure,
    'at-least': (d: { readonly figure: string }): string => 'o leiaf ' + d.figure,
    under: (d: { readonly figure: string }): string => 'dan ' + d.figure,
    'at-most': (d: { readonly figure: string }): string => 'hyd at ' + d.figure,
    almost: (d: { readonly figure: string }): string => 'bron ' + d.figure,
  },
  about: (d: { readonly figure: string }): string => 'oddeutu ' + d.figure,
  range: (d: { readonly low: string; readonly high: string }): string => d.low + ' i ' + d.high,
  per: (d: { readonly figure: string; readonly count: string }): string => d.figure + ' fesul ' + d.count,
  points: (d: { readonly count: number; readonly figure: string }): string =>
    plural(d.count, 0, cy, {
      zero: d.figure + ' pwynt',
      one: d.figure + ' pwynt',
      two: d.figure + ' bwynt',
      few: d.figure + ' phwynt',
      many: d.figure + ' phwynt',
      other: d.figure + ' pwynt',
    }),
  durations: {
    days: {
      name: 'diwrnodau',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, cy, {
          zero: d.figure + ' diwrnod',
          one: d.figure + ' diwrnod',
          two: d.figure + ' ddiwrnod',
          few: d.figure + ' diwrnod',
          many: d.figure + ' diwrnod',
          other: d.figure + ' diwrnod',
        }),
    },
    weeks: {
      name: 'wythnosau',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, cy, {
          zero: d.figure + ' wythnos',
          one: d.figure + ' wythnos',
          two: d.figure + ' wythnos',
          few: d.figure + ' wythnos',
          many: d.figure + ' wythnos',
          other: d.figure + ' wythnos',
        }),
    },
    months: {
      name: 'misoedd',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, cy, {
          zero: d.figure + ' mis',
          one: d.figure + ' mis',
          two: d.figure + ' fis',
          few: d.figure + ' mis',
          many: d.figure + ' mis',
          other: d.figure + ' mis',
        }),
    },
    years: {
      name: 'blynyddoedd',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, cy, {
          '4': d.figure + ' blynedd',
          zero: d.figure + ' blynedd',
          one: d.figure + ' flwyddyn',
          two: d.figure + ' flynedd',
          few: d.figure + ' blynedd',
          many: d.figure + ' blynedd',
          other: d.figure + ' mlynedd',
        }),
    },
  },
  change: {
    points: (d: { readonly figure: string }): string => d.figure + ' ar y waelodlin',
    'per-cent': (d: { readonly figure: string }): string => d.figure + '% o’r waelodlin',
  },
  directions: {
    up: 'cynnydd',
    down: 'gostyngiad',
    hold: 'dim newid',
  },
  shortReasons: {
    'no-target': 'dim targed',
    'no-target-due': 'dim targed i’w gyrraedd eto',
    'no-further-target': 'dim targed pellach',
    'no-result': 'dim canlyniad',
    'no-result-yet': 'dim canlyniad eto',
    'result-before-target': 'canlyniad yn hŷn na’r targed',
    'target-not-a-number': 'targed heb fod yn ffigur unigol',
    'result-not-a-number': 'canlyniad heb fod yn ffigur unigol',
    'unit-differs': 'unedau’n wahanol',
    'no-baseline': 'dim gwaelodlin',
    'readings-disagree': 'targed amwys',
    'polarity-unknown': 'ni wyddys pa gyfeiriad sy’n dda',
    'not-judged': 'cyd-destun, heb ei asesu',
    'rule-undecided': 'nid yw’r rheol yn pennu gradd',
  },
  way: {
    reached: 'wedi’i gyrraedd',
    toGo: (d: { readonly distance: string }): string => d.distance + ' i fynd',
    otherUnit: 'uned yn newid',
  },
  tally: {
    none: 'Nid oes unrhyw fesurau yn y cynllun hwn eto.',
    all: (d: { readonly total: number; readonly counts: string }): string =>
      'Gellir graddio pob un o’r ' +
      plural(d.total, 0, cy, {
        zero: number('en-GB', d.total, 0) + ' mesur',
        one: number('en-GB', d.total, 0) + ' mesur',
        two: number('en-GB', d.total, 0) + ' fesur',
        few: number('en-GB', d.total, 0) + ' mesur',
        many: number('en-GB', d.total, 0) + ' mesur',
        other: number('en-GB', d.total, 0) + ' mesur',
      }) +
      ' (' +
      d.counts +
      ').',
    only: (d: { readonly counts: string }): string => 'Gellir graddio’r unig fesur (' + d.counts + ').',
    some: (d: {
      readonly total: number;
      readonly rated: string;
      readonly counts: string;
      readonly none: string;
      readonly why: string;
    }): string =>
      'O blith ' +
      plural(d.total, 0, cy, {
        zero: number('en-GB', d.total, 0) + ' mesur',
        one: number('en-GB', d.total, 0) + ' mesur',
        two: number('en-GB', d.total, 0) + ' fesur',
        few: number('en-GB', d.total, 0) + ' mesur',
        many: number('en-GB', d.total, 0) + ' mesur',
        other: number('en-GB', d.total, 0) + ' mesur',
      }) +
      ', gellir graddio ' +
      d.rated +
      ' (' +
      d.counts +
      '). Ni ellir graddio ' +
      d.none +
      ' ohonynt: ' +
      d.why +
      '.',
    noneRated: (d: { readonly total: string; readonly why: string }): string =>
      'Ni ellir graddio’r un o’r ' + d.total + ': ' + d.why + '.',
    reason: (d: { readonly reason: string; readonly absences: string }): string =>
      d.reason + ' (' + d.absences + ')',
    absence: (d: { readonly absence: string; readonly n: string }): string => d.absence + ': ' + d.n,
    level: (d: { readonly word: string; readonly n: string }): string => d.word + ': ' + d.n,
    counts: {
      green: (d: { readonly n: string }): string => d.n + ' ar y targed',
      amber: (d: { readonly n: string }): string => d.n + ' yn agos',
      red: (d: { readonly n: string }): string => d.n + ' oddi ar y targed',
    },
    onlyNot: (d: { readonly why: string }): string => 'Ni ellir graddio’r unig fesur: ' + d.why + '.',
  },
  rules: {
    'target-distance': {
      title: 'Pellter o’r targed',
      text: 'Ar y targed: yn cyrraedd y targed neu’n well. Agos: yn brin ohono, ond heb fod y tu hwnt i’r goddefiant neu led gwall yr arolwg. Oddi ar y targed: yn brin o fwy na hynny. Y goddefiant yw un y cyngor ei hun neu, fel arall, yr hyn sy’n talgrynnu i’r targed fel y’i hargraffwyd.',
    },
  },
  views: {
    vacant: 'Nid oes dim i’w ddangos yma eto.',
    asOf: (d: { readonly date: string }): string => 'Y sefyllfa ar ' + d.date + '.',
    objective: 'Amcan',
    noObjective: 'Heb fod o dan unrhyw amcan',
    rule: 'Rheol',
    notes: 'Nodiadau',
    lead: 'Arweinydd',
    ruleLine: (d: { readonly title: string; readonly id: string; readonly version: string }): string =>
      'Rheol: ' + d.title + ' (' + d.id + ' ' + d.version + ').',
  },
  indicators: {
    code: 'Cod',
    indicator: 'Dangosydd',
    baseline: 'Gwaelodlin',
    result: 'Canlyniad',
    target: 'Targed',
    rating: 'Gradd',
    why: 'Pam?',
    checkData: 'gwiriwch y data',
    noCode: 'dim cod',
    noResult: 'dim canlyniad eto',
    noTarget: 'dim targed i’w gyrraedd',
  },
  absenceIn: (d: { readonly absence: string; readonly period: string }): string => d.absence + ' ' + d.period,
};
