// Made from why.json by `npm run words`: change that.
import { select } from '../runtime.js';
import type { why as en } from '../en/why.js';
export const why: typeof en = {
  polarities: {
    higher: 'gorau po uchaf',
    lower: 'gorau po isaf',
    nearest: 'gorau po agosaf',
    within: 'mae bod o fewn yr ystod yn dda',
    none: 'heb ei asesu',
    unknown: 'ni wyddys pa gyfeiriad sy’n dda',
  },
  nearest: (d: { readonly to: string }): string => 'gorau po agosaf at ' + d.to,
  within: (d: { readonly low: string; readonly high: string }): string =>
    'mae bod o fewn yr ystod ' + d.low + ' i ' + d.high + ' yn dda',
  bases: {
    stated: 'wedi’i nodi yn y cynllun',
    inferred: 'wedi’i ddiddwytho',
    outside: 'o’r tu allan i’r cynllun',
  },
  reasons: {
    'no-target': (d: { readonly why: string }): string => 'dim targed (' + d.why + ')',
    'no-target-due': 'nid oes targed i’w gyrraedd eto',
    'no-further-target': 'dim targed pellach',
    'no-result': (d: { readonly why: string }): string => 'dim canlyniad (' + d.why + ')',
    'no-result-yet': 'dim canlyniad eto',
    'result-before-target': 'mae’r canlyniad diweddaraf yn hŷn na’r targed',
    'target-not-a-number': 'nid ffigur unigol yw’r targed',
    'result-not-a-number': 'nid ffigur unigol yw’r canlyniad',
    'unit-differs': (d: { readonly result: string; readonly target: string }): string =>
      'mae’r uned yn newid (canlyniad: ' +
      d.result +
      ', targed: ' +
      d.target +
      '), ac ni ellir cymharu’r ddau',
    'no-baseline': 'newid o waelodlin nad yw’n hysbys yw’r targed',
    'readings-disagree': 'gellir darllen y targed mewn dwy ffordd, sy’n rhoi graddau gwahanol',
    'polarity-unknown': 'ni wyddys pa gyfeiriad sy’n dda',
    'not-judged': 'cyd-destun, heb ei asesu',
    'rule-undecided': 'nid yw’r rheol yn pennu gradd',
    'no-target-for': (d: { readonly when: string; readonly why: string }): string =>
      'dim targed ar gyfer ' + d.when + ' (' + d.why + ')',
    'no-result-for': (d: { readonly when: string; readonly why: string }): string =>
      'dim canlyniad ar gyfer ' + d.when + ' (' + d.why + ')',
  },
  resultInWords: 'mae’r canlyniad mewn geiriau',
  units: {
    percent: 'canran',
    'percentage-points': 'pwyntiau canran',
    count: 'nifer',
    rate: (d: { readonly per: string }): string => 'cyfradd fesul ' + d.per,
    index: 'mynegai',
    ratio: 'cymhareb',
    unstated: 'uned na nodwyd',
  },
  flags: {
    'next-target-already-met': (d: { readonly due: string; readonly target: string }): string =>
      'Mae’r targed ar gyfer ' +
      d.due +
      ', sef ' +
      d.target +
      ', eisoes wedi’i basio: gwiriwch y data neu’r diffiniad.',
    'target-equals-baseline': 'Nid yw’r targed yn gofyn am unrhyw newid o gymharu â’r waelodlin.',
    'unit-changes': (d: { readonly due: string }): string =>
      'Mae’r targed ar gyfer ' + d.due + ' mewn uned arall: daw’r gyfres i ben yma.',
    'at-limit': 'Mae’r canlyniad cystal ag y gall fod.',
    'nested-figure': (d: { readonly value: string; readonly name: string }): string =>
      'Argraffwyd hefyd, ond heb ei raddio: ' + d.value + ' ' + d.name + '.',
    'too-close-to-call': 'Rhy agos i benderfynu.',
    'polarity-doubtful': 'Mae amheuaeth ynghylch pa gyfeiriad sy’n dda.',
  },
  sentences: {
    met: (d: { readonly facts: string }): string => 'Ar y targed: ' + d.facts + '.',
    close: (d: { readonly facts: string; readonly short: string; readonly why: string }): string =>
      'Agos: ' + d.facts + '; ' + d.short + ' yn brin, ' + d.why + '.',
    closeBy: {
      council: (d: { readonly tolerance: string }): string =>
        'o fewn y goddefiant a bennodd y cyngor, sef ' + d.tolerance,
      interval: (d: { readonly tolerance: string }): string =>
        'o fewn lled gwall yr arolwg, sef ' + d.tolerance,
      rounding: 'ond mae’n talgrynnu i’r targed fel y’i hargraffwyd',
    },
    level: (d: { readonly word: string; readonly facts: string }): string => d.word + ': ' + d.facts + '.',
    missed: (d: { readonly facts: string; readonly short: string }): string =>
      'Oddi ar y targed: ' + d.facts + '; ' + d.short + ' yn brin.',
    facts: (d: { readonly result: string; readonly target: string }): string =>
      d.result + ', o gymharu â’r targed, sef ' + d.target,
    notRated: (d: { readonly reasons: string }): string => 'Heb ei raddio: ' + d.reasons + '.',
    metBy: (d: { readonly facts: string; readonly better: string }): string =>
      'Ar y targed: ' + d.facts + '; ' + d.better + ' yn well.',
    levelShort: (d: { readonly word: string; readonly facts: string; readonly short: string }): string =>
      d.word + ': ' + d.facts + '; ' + d.short + ' yn brin.',
    resultIn: (d: { readonly result: string; readonly period: string }): string =>
      d.result + ' ar gyfer ' + d.period,
    targetFor: (d: { readonly target: string; readonly period: string }): string =>
      d.target + ' ar gyfer ' + d.period,
  },
  limit: (d: { readonly green: string; readonly tolerance: string }): string =>
    'Ar y targed wrth gyrraedd ' + d.green + '; agos pan fydd ' + d.tolerance + ' neu lai yn brin.',
  limitFrom: {
    council: 'Y cyngor ei hun a bennodd y goddefiant.',
    interval: 'Lled gwall yr arolwg yw’r goddefiant.',
    rounding: 'Ni phennwyd goddefiant: agos yw’r hyn sy’n talgrynnu i’r targed fel y’i hargraffwyd.',
  },
  direction: (d: { readonly which: string; readonly how: string }): string => d.which + ' (' + d.how + ').',
  directionBecause: (d: { readonly which: string; readonly how: string; readonly because: string }): string =>
    d.which + ' (' + d.how + ': ' + d.because + ').',
  working: {
    limits: 'Terfynau',
    goodIs: 'Cyfeiriad',
    figure: 'Ffigur',
    value: 'Darllenir fel',
    printed: 'Argraffwyd',
    where: 'Llinell',
    links: 'Rhagor',
    ruleName: (d: { readonly id: string; readonly version: string; readonly source: string }): string =>
      d.id + ' ' + d.version + ' (' + d.source + ')',
    notPrinted: 'heb ei argraffu',
    emptyCell: 'cell wag',
  },
  movement: {
    states: {
      improved: 'Wedi gwella',
      better: 'Gwell',
      'no-change': 'Dim newid',
      risen: 'Wedi codi',
      higher: 'Uwch',
      fallen: 'Wedi gostwng',
      lower: 'Is',
      worse: 'Gwaeth',
      worsened: 'Wedi dirywio',
    },
    chance: 'gall fod yn siawns',
    first: 'un ffigur hyd yma',
    uncompared: 'ni ellir cymharu ffigurau cynharach',
    undated: 'nid oes dyddiad i’r canlyniad',
    baseline: 'y waelodlin',
    sentence: (d: {
      readonly state: string;
      readonly since: string;
      readonly from: string;
      readonly to: string;
      readonly by: string;
    }): string =>
      d.state +
      ' ers ' +
      d.since +
      ': o ' +
      d.from +
      ' i ' +
      d.to +
      select(d.by, {
        significance: ', yn ôl gwall y ddau ffigur',
        threshold: ', yn ôl y trothwy y mae’r cyngor yn ei nodi',
        nothing: '. Nid oes dim yn dangos bod hyn yn fwy na siawns',
        other: '',
      }) +
      '.',
    figures: (d: { readonly from: string; readonly to: string; readonly figures: string }): string =>
      'Ffigurau ' + d.from + ' i ' + d.to + ': ' + d.figures,
    figure: (d: { readonly when: string; readonly figure: string }): string => d.when + ': ' + d.figure,
    many: (d: {
      readonly from: string;
      readonly to: string;
      readonly count: string;
      readonly low: string;
      readonly high: string;
      readonly last: string;
    }): string =>
      'Ffigurau ' +
      d.from +
      ' i ' +
      d.to +
      ': ' +
      d.count +
      ' rhwng ' +
      d.low +
      ' a ' +
      d.high +
      ', yr olaf ' +
      d.last,
    none: 'dim',
    cut: 'cyfres newydd',
    after: (d: { readonly baseline: string; readonly said: string }): string =>
      'Gwaelodlin ' + d.baseline + '; ' + d.said,
    target: (d: { readonly said: string; readonly target: string; readonly due: string }): string =>
      d.said + '; targed ' + d.target + ' (' + d.due + ')',
  },
};
