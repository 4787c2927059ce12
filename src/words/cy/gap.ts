// Made from gap.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { gap as en } from '../en/gap.js';
export const gap: typeof en = {
  titled: {
    place: (d: { readonly indicator: string }): string => d.indicator + ': lleoedd wrth ochr y cyfan',
    group: (d: { readonly indicator: string }): string => d.indicator + ': grwpiau wrth ochr y cyfan',
  },
  columns: {
    place: 'Lle',
    group: 'Grŵp',
    figure: 'Ffigur',
    standing: 'Wrth ochr y cyfan',
    movement: 'Ers y tro blaen',
    picture: 'Ffigurau',
    why: 'Pam?',
    size: 'O faint',
    funnel: 'Yn y twndis',
  },
  whole: (d: { readonly figure: string }): string => 'y cyfan ' + d.figure,
  cross: (d: { readonly place: string; readonly group: string }): string => d.place + ': ' + d.group,
  places: 'Lleoedd',
  groups: 'Grwpiau',
  counts: {
    place: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' lle',
        one: number('en-GB', d.count, 0) + ' lle',
        two: number('en-GB', d.count, 0) + ' le',
        few: number('en-GB', d.count, 0) + ' lle',
        many: number('en-GB', d.count, 0) + ' lle',
        other: number('en-GB', d.count, 0) + ' lle',
      }),
    group: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' grŵp',
        one: number('en-GB', d.count, 0) + ' grŵp',
        two: number('en-GB', d.count, 0) + ' grŵp',
        few: number('en-GB', d.count, 0) + ' grŵp',
        many: number('en-GB', d.count, 0) + ' grŵp',
        other: number('en-GB', d.count, 0) + ' grŵp',
      }),
  },
  standings: {
    worse: 'Yn waeth',
    better: 'Yn well',
    similar: 'Dim gwahaniaeth i’w weld',
    lower: 'Yn is',
    higher: 'Yn uwch',
    'not-compared': 'Heb ei gymharu',
    'no-figure': 'Dim ffigur',
  },
  noFigure: (d: { readonly period: string }): string => 'dim ffigur ar gyfer y cyfnod hwn, ' + d.period,
  promised: 'wedi’i addo yn y cynllun, nad yw’n rhoi ffigur',
  interval: (d: { readonly low: string; readonly high: string }): string => d.low + ' i ' + d.high,
  worse: (d: { readonly size: string }): string => d.size + ' yn waeth',
  better: (d: { readonly size: string }): string => d.size + ' yn well',
  level: 'yn gyfartal ag ef',
  from: (d: { readonly figure: string; readonly period: string }): string =>
    d.figure + ' yn y cyfnod hwn, ' + d.period,
  finding: {
    dated: (d: {
      readonly parts: string;
      readonly whole: string;
      readonly period: string;
      readonly states: string;
    }): string => d.parts + ' wrth ochr y cyfan (' + d.whole + ', ' + d.period + '): ' + d.states + '.',
    undated: (d: { readonly parts: string; readonly whole: string; readonly states: string }): string =>
      d.parts + ' wrth ochr y cyfan (' + d.whole + '): ' + d.states + '.',
    noWhole: (d: { readonly parts: string; readonly states: string }): string =>
      d.parts + ': ' + d.states + '. Nid yw’r cynllun yn rhoi ffigur o’r cyfan i’w cymharu ag ef.',
    noFigures: (d: { readonly parts: string; readonly states: string }): string =>
      d.parts + ': ' + d.states + '.',
    farthest: (d: { readonly gap: string }): string => 'Pellaf ar ei hôl hi – ' + d.gap,
    movements: (d: { readonly movements: string }): string =>
      'O’r rhai sydd ar ei hôl hi, ers y ffigurau blaenorol: ' + d.movements + '.',
    promised: (d: { readonly parts: string }): string =>
      'Mae’r cynllun yn addo’r ffigurau hyn (' + d.parts + '), ac nid yw’n rhoi’r un.',
  },
  states: {
    worse: (d: { readonly n: string }): string => d.n + ' yn waeth o fwy na siawns',
    similar: (d: { readonly n: string }): string => d.n + ' heb wahaniaeth i’w weld',
    better: (d: { readonly n: string }): string => d.n + ' yn well o fwy na siawns',
    lower: (d: { readonly n: string }): string => d.n + ' yn is o fwy na siawns',
    higher: (d: { readonly n: string }): string => d.n + ' yn uwch o fwy na siawns',
    'not-compared': (d: { readonly n: string }): string =>
      d.n + ' heb eu cymharu, gan nad oes dim yn dweud pa mor bell y mae siawns yn cyrraedd',
    'no-figure': (d: { readonly n: string }): string => d.n + ' heb ffigur',
  },
  notComparedAlone: (d: { readonly n: string }): string => d.n + ' heb eu cymharu',
  movements: {
    widening: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' bwlch yn lledu',
        one: number('en-GB', d.count, 0) + ' bwlch yn lledu',
        two: number('en-GB', d.count, 0) + ' fwlch yn lledu',
        few: number('en-GB', d.count, 0) + ' bwlch yn lledu',
        many: number('en-GB', d.count, 0) + ' bwlch yn lledu',
        other: number('en-GB', d.count, 0) + ' bwlch yn lledu',
      }),
    narrowing: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' bwlch yn culhau',
        one: number('en-GB', d.count, 0) + ' bwlch yn culhau',
        two: number('en-GB', d.count, 0) + ' fwlch yn culhau',
        few: number('en-GB', d.count, 0) + ' bwlch yn culhau',
        many: number('en-GB', d.count, 0) + ' bwlch yn culhau',
        other: number('en-GB', d.count, 0) + ' bwlch yn culhau',
      }),
    'no-change': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' bwlch heb newid i’w weld',
        one: number('en-GB', d.count, 0) + ' bwlch heb newid i’w weld',
        two: number('en-GB', d.count, 0) + ' fwlch heb newid i’w weld',
        few: number('en-GB', d.count, 0) + ' bwlch heb newid i’w weld',
        many: number('en-GB', d.count, 0) + ' bwlch heb newid i’w weld',
        other: number('en-GB', d.count, 0) + ' bwlch heb newid i’w weld',
      }),
    wider: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' bwlch yn lletach',
        one: number('en-GB', d.count, 0) + ' bwlch yn lletach',
        two: number('en-GB', d.count, 0) + ' fwlch yn lletach',
        few: number('en-GB', d.count, 0) + ' bwlch yn lletach',
        many: number('en-GB', d.count, 0) + ' bwlch yn lletach',
        other: number('en-GB', d.count, 0) + ' bwlch yn lletach',
      }),
    narrower: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' bwlch yn gulach',
        one: number('en-GB', d.count, 0) + ' bwlch yn gulach',
        two: number('en-GB', d.count, 0) + ' fwlch yn gulach',
        few: number('en-GB', d.count, 0) + ' bwlch yn gulach',
        many: number('en-GB', d.count, 0) + ' bwlch yn gulach',
        other: number('en-GB', d.count, 0) + ' bwlch yn gulach',
      }),
  },
  key: 'Siâp llawn yw’r ffigur, llinell ei gyfwng, a chylch gwag y ffigur blaenorol.',
  keyShapes: 'Sgwâr: yn waeth; triongl: yn well; disg: dim gwahaniaeth i’w weld; diemwnt: heb ei gymharu.',
  chance: 'O ugain nad ydynt yn wahanol i’r cyfan, nodir tuag un ohonynt yn wahanol drwy siawns.',
  others: (d: { readonly names: string }): string => 'Mesurau eraill â ffigurau o’r fath: ' + d.names + '.',
  flag: 'Mae’r cynllun yn rhoi ffigurau neu gyfrifon a allai ddatgelu unigolion. Ni ddangosir hwy yma, ond maent yn y cynllun ei hun.',
  facts: {
    gap: 'Bwlch',
    closing: 'Cyfraddau newid',
    how: 'Sut y’i cymharwyd',
    interval: 'Cyfwng',
    counts: 'Cyfrif',
    asked: 'Holwyd',
    before: 'Ffigur blaenorol',
    printed: 'Fel y’i hargraffwyd',
    provisional: 'Dros dro',
    source: 'Llinell yn y ffynhonnell',
  },
  how: {
    difference: (d: { readonly level: string }): string =>
      'yn ôl cyfwng y gwahaniaeth oddi wrth y cyfan, ar ' + d.level,
    interval: (d: { readonly level: string }): string =>
      'yn ôl ei gyfwng ei hun, ar ' + d.level + ', gan gymryd bod y cyfan yn fanwl gywir',
    size: (d: { readonly level: string }): string =>
      'yn ôl pa mor bell y mae siawns yn cyrraedd ar gyfer cynifer, ar ' +
      d.level +
      ', gan gymryd bod y cyfan yn fanwl gywir',
  },
  notCompared: {
    'no-figure': 'nid oes ffigur',
    'no-whole': 'nid oes ffigur o’r cyfan ar gyfer yr amser hwn',
    unit: 'mae’n cyfrif mewn uned wahanol i’r cyfan',
    'no-error':
      'nid oes dim yn dweud pa mor bell y mae siawns yn cyrraedd: dim cyfwng, dim nifer a holwyd, dim enwadur',
    direction: 'gwerth sy’n dda yma, nid mwy neu lai',
  },
  intervalFrom: {
    document: (d: { readonly interval: string; readonly level: string }): string =>
      d.interval + ', ' + d.level + ', fel y mae’r cynllun yn ei roi',
    sample: (d: { readonly interval: string; readonly level: string }): string =>
      d.interval + ', ' + d.level + ', o’r nifer a holwyd',
  },
  counted: (d: { readonly cases: string; readonly total: string }): string => d.cases + ' o ' + d.total,
  yes: 'i’w adolygu',
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  funnel: {
    finding: (d: { readonly count: number; readonly parts: string; readonly names: string }): string =>
      plural(d.count, 0, cy, {
        zero:
          number('en-GB', d.count, 0) + ' y tu allan i’r terfynau 95% (' + d.parts + '): ' + d.names + '.',
        one: number('en-GB', d.count, 0) + ' y tu allan i’r terfynau 95% (' + d.parts + '): ' + d.names + '.',
        two: number('en-GB', d.count, 0) + ' y tu allan i’r terfynau 95% (' + d.parts + '): ' + d.names + '.',
        few: number('en-GB', d.count, 0) + ' y tu allan i’r terfynau 95% (' + d.parts + '): ' + d.names + '.',
        many:
          number('en-GB', d.count, 0) + ' y tu allan i’r terfynau 95% (' + d.parts + '): ' + d.names + '.',
        other:
          number('en-GB', d.count, 0) + ' y tu allan i’r terfynau 95% (' + d.parts + '): ' + d.names + '.',
      }),
    inside: (d: { readonly parts: string }): string =>
      'Nid oes yr un y tu allan i’r terfynau 95% (' + d.parts + ').',
    named: (d: { readonly name: string; readonly place: string }): string => d.name + ' (' + d.place + ')',
    places: {
      'far-low': 'ymhell islaw: y tu allan i 99.8%',
      low: 'islaw: y tu allan i 95%',
      within: 'o fewn y terfynau',
      high: 'uwchlaw: y tu allan i 95%',
      'far-high': 'ymhell uwchlaw: y tu allan i 99.8%',
    },
    none: (d: { readonly why: string }): string => 'Nid oes plot twndis: ' + d.why + '.',
    why: {
      unit: 'nid cyfrannau na chyfraddau yw’r ffigurau',
      'no-sizes': 'mae angen tri ffigur neu fwy y mae’r cynllun yn dweud o faint y maent',
      impossible: 'nid yw’r cyfrifon yn gwneud cyfrannau na chyfraddau',
      disclosure: 'byddai’n dangos y cyfrifon y gellid cyfrifo rhywbeth a ataliwyd ohonynt',
    },
    leftOut: (d: { readonly names: string }): string =>
      'Heb fod yn y twndis, gan nad oes dim yn dweud o faint y maent: ' + d.names + '.',
    baseline: (d: { readonly figure: string }): string => 'pawb gyda’i gilydd ' + d.figure,
    inner: '95%',
    outer: '99.8%',
    across: 'O faint',
    notIn: 'heb fod yn y twndis',
    explained:
      'Mae un o bob ugain o ffigurau y tu allan i’r terfynau 95% drwy siawns, ac un o bob pum cant y tu allan i’r terfynau 99.8%. Po leiaf, lletaf.',
    show: 'Dangos y data',
    hide: 'Cuddio’r data',
  },
  since: (d: { readonly period: string }): string => 'Ers y cyfnod hwn: ' + d.period,
  moves: {
    widening: 'bwlch yn lledu',
    narrowing: 'bwlch yn culhau',
    wider: 'bwlch yn lletach',
    narrower: 'bwlch yn gulach',
    'no-change': 'dim newid i’w weld',
    unknown: 'dim ffigur blaenorol',
    gaining: 'yn ennill tir',
    losing: 'yn colli tir',
    gained: 'wedi ennill tir',
    lost: 'wedi colli tir',
  },
  movesKey:
    'Mae’r hyn sy’n lledu, yn culhau, yn ennill neu’n colli yn gwneud hynny o fwy na siawns; am yr hyn sy’n lletach neu’n gulach, neu a enillodd neu a gollodd, nid oes dim yn dweud hynny.',
  earlier: (d: { readonly figure: string }): string => 'o ' + d.figure,
};
