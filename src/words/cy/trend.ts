// Made from trend.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { trend as en } from '../en/trend.js';
export const trend: typeof en = {
  finding: {
    improved: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string => 'Yn gwella: o ' + d.from + ' (' + d.before + ') i ' + d.to + ' (' + d.when + ').',
    worsened: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string => 'Yn gwaethygu: o ' + d.from + ' (' + d.before + ') i ' + d.to + ' (' + d.when + ').',
    risen: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Wedi codi: o ' +
      d.from +
      ' (' +
      d.before +
      ') i ' +
      d.to +
      ' (' +
      d.when +
      '). Nid oes dim yn dweud pa ffordd sy’n dda.',
    fallen: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Wedi gostwng: o ' +
      d.from +
      ' (' +
      d.before +
      ') i ' +
      d.to +
      ' (' +
      d.when +
      '). Nid oes dim yn dweud pa ffordd sy’n dda.',
    'no-change': (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string => 'Ni ddangosir newid: ' + d.from + ' (' + d.before + '), yna ' + d.to + ' (' + d.when + ').',
    better: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Yn well, ond nid oes dim yn dangos bod hyn yn fwy na siawns: o ' +
      d.from +
      ' (' +
      d.before +
      ') i ' +
      d.to +
      ' (' +
      d.when +
      ').',
    worse: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Yn waeth, ond nid oes dim yn dangos bod hyn yn fwy na siawns: o ' +
      d.from +
      ' (' +
      d.before +
      ') i ' +
      d.to +
      ' (' +
      d.when +
      ').',
    changed: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Wedi newid: o ' +
      d.from +
      ' (' +
      d.before +
      ') i ' +
      d.to +
      ' (' +
      d.when +
      '). Nid oes dim yn dangos bod hyn yn fwy na siawns, na pha ffordd sy’n dda.',
    first: (d: { readonly to: string; readonly when: string }): string =>
      'Un ffigur hyd yma: ' + d.to + ' (' + d.when + ').',
    uncompared: (d: { readonly to: string; readonly when: string }): string =>
      d.to + ' (' + d.when + '). Ni ellir cymharu ffigur cynharach ag ef.',
    words: (d: { readonly to: string; readonly when: string }): string =>
      'Nid un ffigur: ' + d.to + ' (' + d.when + ').',
    absent: (d: { readonly when: string; readonly why: string }): string =>
      'Dim ffigur ar gyfer ' + d.when + ': ' + d.why + '.',
    none: 'Dim canlyniad eto.',
  },
  target: {
    way: (d: { readonly due: string; readonly target: string; readonly way: string }): string =>
      'Targed ar gyfer ' + d.due + ', ' + d.target + ': ' + d.way + '.',
    asked: (d: { readonly due: string; readonly target: string }): string =>
      'Targed ar gyfer ' + d.due + ': ' + d.target + '.',
    none: 'Dim targed pellach.',
  },
  said: (d: { readonly words: string }): string => d.words + '.',
  noTime: 'dim dyddiad',
  tally: (d: { readonly count: number; readonly states: string }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' mesur: ' + d.states + '.',
      one: number('en-GB', d.count, 0) + ' mesur: ' + d.states + '.',
      two: number('en-GB', d.count, 0) + ' fesur: ' + d.states + '.',
      few: number('en-GB', d.count, 0) + ' mesur: ' + d.states + '.',
      many: number('en-GB', d.count, 0) + ' mesur: ' + d.states + '.',
      other: number('en-GB', d.count, 0) + ' mesur: ' + d.states + '.',
    }),
  states: {
    better: (d: { readonly n: string }): string => d.n + ' yn well',
    worse: (d: { readonly n: string }): string => d.n + ' yn waeth',
    'no-change': (d: { readonly n: string }): string => d.n + ' heb ddangos newid',
    other: (d: { readonly n: string }): string => d.n + ' wedi newid, heb ddim i ddweud ai er gwell',
    first: (d: { readonly n: string }): string => d.n + ' heb ddim i’w gymharu',
  },
  part: (d: {
    readonly heading: string;
    readonly from: string;
    readonly to: string;
    readonly total: string;
  }): string => d.heading + ', ' + d.from + ' i ' + d.to + ' o ' + d.total,
  count: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' o ' +
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' dangosydd',
      one: number('en-GB', d.count, 0) + ' dangosydd',
      two: number('en-GB', d.count, 0) + ' ddangosydd',
      few: number('en-GB', d.count, 0) + ' dangosydd',
      many: number('en-GB', d.count, 0) + ' dangosydd',
      other: number('en-GB', d.count, 0) + ' dangosydd',
    }),
  unit: (d: { readonly unit: string }): string => 'Uned: ' + d.unit,
  data: 'Dangos y data',
  dataOf: (d: { readonly name: string }): string => 'Ffigurau: ' + d.name,
  columns: {
    when: 'Amser',
    what: 'Beth',
    of: 'O',
    value: 'Ffigur',
    printed: 'Fel y’i hargraffwyd',
  },
  whole: 'y cyfan',
  all: 'pawb',
  kinds: {
    baseline: 'gwaelodlin',
    result: 'canlyniad',
    target: 'targed',
    earlier: 'targed cyn ei newid',
    expected: 'disgwyliedig',
    cut: 'torrir y gyfres',
    missing: 'dim ffigur yn y cynllun',
  },
  labels: {
    baseline: (d: { readonly figure: string }): string => 'gwaelodlin ' + d.figure,
    target: (d: { readonly figure: string }): string => 'targed ' + d.figure,
    forecast: (d: { readonly figure: string }): string => 'rhagolwg ' + d.figure,
    mean: (d: { readonly figure: string }): string => 'cymedr ' + d.figure,
    upper: 'terfyn uchaf',
    lower: 'terfyn isaf',
    series: (d: { readonly name: string; readonly figure: string }): string => d.name + ' ' + d.figure,
    range: (d: { readonly low: string; readonly high: string }): string => d.low + ' i ' + d.high,
  },
  cuts: {
    unit: 'yr uned yn newid',
    definition: 'y diffiniad yn newid',
    survey: 'yr arolwg yn newid',
    boundary: 'y ffin yn newid',
    source: 'y ffynhonnell yn newid',
  },
  provisional: 'dros dro',
  setsBaseline: 'yn gosod y waelodlin',
  nested: (d: { readonly name: string; readonly figure: string }): string => d.name + ': ' + d.figure,
  between: (d: { readonly from: string; readonly to: string }): string => d.from + ' i ' + d.to,
  remarks: {
    notZero: 'Nid yw echel y gwerthoedd yn dechrau ar sero.',
    baselineUndated: 'Nid oes dyddiad i’r waelodlin: mae’n sefyll ar yr ymyl chwith, ar wahân i’r dyddiau.',
    gap: (d: { readonly count: number; readonly from: string; readonly to: string }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Nid oes dim yn cysylltu ' +
          d.from +
          ' a ' +
          d.to +
          ': ' +
          number('en-GB', d.count, 0) +
          ' cyfnod heb ffigur rhyngddynt.',
        one:
          'Nid oes dim yn cysylltu ' +
          d.from +
          ' a ' +
          d.to +
          ': ' +
          number('en-GB', d.count, 0) +
          ' cyfnod heb ffigur rhyngddynt.',
        two:
          'Nid oes dim yn cysylltu ' +
          d.from +
          ' a ' +
          d.to +
          ': ' +
          number('en-GB', d.count, 0) +
          ' gyfnod heb ffigur rhyngddynt.',
        few:
          'Nid oes dim yn cysylltu ' +
          d.from +
          ' a ' +
          d.to +
          ': ' +
          number('en-GB', d.count, 0) +
          ' chyfnod heb ffigur rhyngddynt.',
        many:
          'Nid oes dim yn cysylltu ' +
          d.from +
          ' a ' +
          d.to +
          ': ' +
          number('en-GB', d.count, 0) +
          ' chyfnod heb ffigur rhyngddynt.',
        other:
          'Nid oes dim yn cysylltu ' +
          d.from +
          ' a ' +
          d.to +
          ': ' +
          number('en-GB', d.count, 0) +
          ' cyfnod heb ffigur rhyngddynt.',
      }),
    absent: (d: { readonly when: string; readonly why: string }): string =>
      'Nodir gan groes: ' + d.when + ' (' + d.why + ').',
    cut: (d: { readonly when: string; readonly what: string }): string =>
      'Yn ' +
      d.when +
      ' ' +
      select(d.what, {
        unit: 'mae’r uned',
        definition: 'mae’r diffiniad',
        survey: 'mae’r arolwg',
        boundary: 'mae’r ffin',
        other: 'mae’r ffynhonnell',
      }) +
      ' yn newid: ni chymharir ffigurau ar y ddwy ochr.',
    cutUndated: (d: { readonly what: string }): string =>
      'Ar adeg na nodir ' +
      select(d.what, {
        unit: 'mae’r uned',
        definition: 'mae’r diffiniad',
        survey: 'mae’r arolwg',
        boundary: 'mae’r ffin',
        other: 'mae’r ffynhonnell',
      }) +
      ' yn newid: ni chysylltir ffigurau.',
    otherUnit: (d: { readonly due: string }): string =>
      'Mae’r targed ar gyfer ' + d.due + ' mewn uned arall, ac ni chaiff ei luniadu.',
    provisional: 'Mae pwynt gwag dros dro.',
    interval: 'Mae’r arlliw yn dangos rhwng pa derfynau y gall ffigur fod mewn gwirionedd.',
    earlier: 'Llinell ddotiog denau yw’r ffordd at darged cyn ei newid.',
    expected: 'Arwydd plws yw’r hyn yr oedd y cyngor yn ei ddisgwyl.',
    limits: (d: { readonly count: number }): string =>
      'Y llinellau main yw’r cymedr a therfynau siawns, o ' +
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' ffigur',
        one: number('en-GB', d.count, 0) + ' ffigur',
        two: number('en-GB', d.count, 0) + ' ffigur',
        few: number('en-GB', d.count, 0) + ' ffigur',
        many: number('en-GB', d.count, 0) + ' ffigur',
        other: number('en-GB', d.count, 0) + ' ffigur',
      }) +
      '.',
    noSignals: 'Nid oes ffigur sy’n fwy na siawns.',
    unsteady: (d: { readonly signals: string; readonly count: string }): string =>
      'Mae ' +
      d.signals +
      ' o’r ' +
      d.count +
      ' ffigur yn fwy na siawns, y naill ffordd neu’r llall: mae’r gyfres yn symud yn ei chrynswth, ac nid oes cylch am yr un.',
    signal: {
      'outside-limits': (d: { readonly side: string; readonly when: string }): string =>
        select(d.side, { higher: 'Uwchlaw', other: 'Islaw' }) + ' y terfynau, mewn cylch: ' + d.when + '.',
      'trend-of-seven': (d: { readonly side: string; readonly when: string }): string =>
        'Saith neu fwy yn olynol ' +
        select(d.side, { higher: 'ar i fyny', other: 'ar i lawr' }) +
        ', mewn cylch: ' +
        d.when +
        '.',
      'two-of-three-near-limit': (d: { readonly side: string; readonly when: string }): string =>
        'Dau o dri yn agos at y terfyn ' +
        select(d.side, { higher: 'uchaf', other: 'isaf' }) +
        ', mewn cylch: ' +
        d.when +
        '.',
      'seven-on-one-side': (d: { readonly side: string; readonly when: string }): string =>
        'Saith neu fwy yn olynol ' +
        select(d.side, { higher: 'uwchlaw', other: 'islaw' }) +
        '’r cymedr, mewn cylch: ' +
        d.when +
        '.',
    },
    aside: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' ffigur heb ddiwrnod neu heb fod yn un rhif: yn y tabl yn unig.',
        one: number('en-GB', d.count, 0) + ' ffigur heb ddiwrnod neu heb fod yn un rhif: yn y tabl yn unig.',
        two: number('en-GB', d.count, 0) + ' ffigur heb ddiwrnod neu heb fod yn un rhif: yn y tabl yn unig.',
        few: number('en-GB', d.count, 0) + ' ffigur heb ddiwrnod neu heb fod yn un rhif: yn y tabl yn unig.',
        many: number('en-GB', d.count, 0) + ' ffigur heb ddiwrnod neu heb fod yn un rhif: yn y tabl yn unig.',
        other:
          number('en-GB', d.count, 0) + ' ffigur heb ddiwrnod neu heb fod yn un rhif: yn y tabl yn unig.',
      }),
    later: (d: { readonly count: number; readonly day: string }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' canlyniad ar ôl ' + d.day + ' heb ei ddangos.',
        one: number('en-GB', d.count, 0) + ' canlyniad ar ôl ' + d.day + ' heb ei ddangos.',
        two: number('en-GB', d.count, 0) + ' ganlyniad ar ôl ' + d.day + ' heb ei ddangos.',
        few: number('en-GB', d.count, 0) + ' chanlyniad ar ôl ' + d.day + ' heb ei ddangos.',
        many: number('en-GB', d.count, 0) + ' chanlyniad ar ôl ' + d.day + ' heb ei ddangos.',
        other: number('en-GB', d.count, 0) + ' canlyniad ar ôl ' + d.day + ' heb ei ddangos.',
      }),
    more: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cyfres arall yn y tabl yn unig.',
        one: number('en-GB', d.count, 0) + ' gyfres arall yn y tabl yn unig.',
        two: number('en-GB', d.count, 0) + ' gyfres arall yn y tabl yn unig.',
        few: number('en-GB', d.count, 0) + ' chyfres arall yn y tabl yn unig.',
        many: number('en-GB', d.count, 0) + ' chyfres arall yn y tabl yn unig.',
        other: number('en-GB', d.count, 0) + ' cyfres arall yn y tabl yn unig.',
      }),
    empty: 'Ni ellir lluniadu dim yma: nid oes ffigur sy’n un rhif â diwrnod.',
  },
  notPrinted: 'heb ei argraffu',
  emptyCell: 'cell wag',
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  level: (d: { readonly percent: string }): string => d.percent + '%',
  interval: (d: { readonly low: string; readonly high: string; readonly level: string }): string =>
    'rhwng ' + d.low + ' a ' + d.high + ' (hyder ' + d.level + ')',
  intervalSample: (d: { readonly low: string; readonly high: string; readonly level: string }): string =>
    'rhwng ' + d.low + ' a ' + d.high + ' (hyder ' + d.level + ', o’r sampl)',
  missing: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' cyfnod heb ffigur',
      one: number('en-GB', d.count, 0) + ' cyfnod heb ffigur',
      two: number('en-GB', d.count, 0) + ' gyfnod heb ffigur',
      few: number('en-GB', d.count, 0) + ' chyfnod heb ffigur',
      many: number('en-GB', d.count, 0) + ' chyfnod heb ffigur',
      other: number('en-GB', d.count, 0) + ' cyfnod heb ffigur',
    }),
  notDrawn: 'heb ei luniadu',
  figureAt: (d: { readonly figure: string; readonly when: string }): string =>
    d.figure + ' (' + d.when + ').',
};
