// Made from rules.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { rules as en } from '../en/rules.js';
export const rules: typeof en = {
  noFigure: {
    missing: 'mae ffigur ar goll',
    'not-finite': 'nid rhif yw un o’r ffigurau',
    negative: 'mae ffigur yn is na sero',
    'not-positive': 'mae ffigur nad yw’n uwch na sero',
    'no-denominator': 'nid oes dim i rannu ag ef',
    'exceeds-whole': 'mae rhan yn fwy na’r cyfan',
    'too-few': 'mae rhy ychydig o ffigurau',
    'too-many': 'mae gormod o grwpiau',
    'no-spread': 'nid yw’r ffigurau’n amrywio',
    'all-alike': 'mae’r holl atebion yr un fath',
    'no-interval': 'nid yw un o’r cyfyngau’n hysbys',
    'limits-reversed': 'mae’r terfynau o chwith',
    'target-is-baseline': 'nid yw’r targed yn gofyn am fwy na’r waelodlin',
    'no-growth': 'nid oes ystyr i dwf o sero neu’n is',
    'same-time': 'mae dau ffigur ar gyfer yr un adeg',
    gap: 'mae bwlch yn y gyfres',
    'group-absent': 'nid yw’r grŵp yn byw yn unman yma',
    'group-is-everyone': 'mae pawb yma yn y grŵp',
    'share-too-small': 'mae rhy ychydig o’r pwysau’n hysbys',
    'not-judged': 'dim ond lle mae mwy, neu lai, yn dda drwyddi draw y mae’n asesu',
  },
  undecided: {
    tolerance: 'mae’r rheol yn gofyn am oddefiant neu derfyn isaf, ac ni phennwyd un ar gyfer y mesur hwn',
    'earlier-result': 'mae’r rheol yn gofyn a fu gwelliant, ac nid oes canlyniad cynharach i gymharu ag ef',
    method: (d: { readonly why: string }): string => 'nid oes gan ddull y rheol ateb: ' + d.why,
  },
  unknown: {
    'no-earlier-figure': (d: { readonly since: string }): string =>
      'nid oes ffigur ar gyfer ' + d.since + ' i gymharu ag ef',
    'no-dated-start': 'nid oes dyddiad i unrhyw ffigur cynharach',
    'target-undated': 'nid oes dyddiad i’r targed',
    'result-undated': 'nid oes dyddiad i’r canlyniad',
    'too-few-figures': (d: { readonly figures: string; readonly needed: number }): string =>
      'mae gan y gyfres ' +
      d.figures +
      ' o’r ' +
      plural(d.needed, 0, cy, {
        zero: number('en-GB', d.needed, 0) + ' ffigur sydd eu hangen',
        one: number('en-GB', d.needed, 0) + ' ffigur sydd ei angen',
        two: number('en-GB', d.needed, 0) + ' ffigur sydd eu hangen',
        few: number('en-GB', d.needed, 0) + ' ffigur sydd eu hangen',
        many: number('en-GB', d.needed, 0) + ' ffigur sydd eu hangen',
        other: number('en-GB', d.needed, 0) + ' ffigur sydd eu hangen',
      }) +
      ' arni',
    'too-far-ahead': 'mae’r targed yn bellach ymlaen nag y mae’r gyfres yn ymestyn yn ôl',
    'off-the-scale': 'mae’r llinell yn mynd y tu hwnt i’r raddfa',
    'no-forecast': 'nid oes rhagolwg ar gyfer ei gyfnod',
    'forecast-not-a-number': 'nid ffigur yw’r rhagolwg',
  },
  rule: {
    short: (d: { readonly difference: string }): string => d.difference + ' yn brin',
    better: (d: { readonly difference: string }): string => d.difference + ' yn well',
    exactly: 'heb wahaniaeth',
    allowances: {
      none: 'y targed',
      rounding: 'talgryniad y targed',
      absolute: (d: { readonly amount: string }): string => d.amount + ' o’r targed',
      relative: (d: { readonly amount: string }): string => d.amount + ' o’r targed',
      measure: 'goddefiant y mesur',
    },
    met: 'cyrhaeddwyd y targed',
    within: (d: { readonly allowance: string }): string => 'o fewn ' + d.allowance,
    beyond: (d: { readonly allowance: string }): string =>
      'yn well na’r targed, gyda gwahaniaeth uwchlaw ' + d.allowance,
    floor: 'heb fod islaw’r terfyn isaf a bennodd y cyngor',
    improved: (d: { readonly earlier: string }): string => 'yn well nag o’r blaen (' + d.earlier + ')',
    held: (d: { readonly earlier: string }): string => 'heb fod yn waeth nag o’r blaen (' + d.earlier + ')',
    'too-close': 'rhy agos i benderfynu',
    growth: 'yn ôl ei dwf',
    benchmark: 'yn ôl ei gyfwng o gymharu â’r meincnod',
    target: 'yn ôl ei gyfwng o gymharu â’r targed',
    trend: 'yn ôl ei bum ffigur diweddaraf',
    variation: 'yn ôl ei siart reoli',
    assurance: 'yn ôl ei siart reoli o gymharu â’r targed',
    otherwise: 'ni chyrhaeddwyd yr un o’r lefelau gwell',
    sentence: (d: {
      readonly word: string;
      readonly facts: string;
      readonly because: string;
      readonly title: string;
    }): string => d.word + ': ' + d.facts + '; ' + d.because + '. Rheol: ' + d.title + '.',
    quartile: (d: { readonly best: string }): string =>
      select(d.best, {
        '1': 'yn y chwarter gorau',
        '2': 'yn yr hanner gorau',
        other: 'heb fod yn y chwarter olaf',
      }),
    sentenceWithDifference: (d: {
      readonly word: string;
      readonly facts: string;
      readonly difference: string;
      readonly because: string;
      readonly title: string;
    }): string =>
      d.word + ': ' + d.facts + '; ' + d.difference + '; ' + d.because + '. Rheol: ' + d.title + '.',
  },
  since: {
    'last-period': 'y cyfnod blaenorol',
    'last-year': 'yr un cyfnod flwyddyn ynghynt',
    baseline: 'y waelodlin',
  },
  earlier: (d: { readonly figure: string; readonly when: string }): string =>
    d.figure + ' ar gyfer ' + d.when,
  colours: {
    green: 'gwyrdd',
    amber: 'oren',
    red: 'coch',
  },
  course: {
    states: {
      'on-course': 'Ar y trywydd iawn',
      close: 'Bron ar y trywydd iawn',
      'off-course': 'Oddi ar y trywydd iawn',
    },
    sentence: (d: {
      readonly state: string;
      readonly result: string;
      readonly day: string;
      readonly expected: string;
      readonly difference: string;
      readonly target: string;
      readonly due: string;
    }): string =>
      d.state +
      ': ' +
      d.result +
      ', o gymharu â’r ffigur ar y llinell syth ar ' +
      d.day +
      ', sef ' +
      d.expected +
      '; ' +
      d.difference +
      '. Mae’r llinell yn arwain at ' +
      d.target +
      ' erbyn ' +
      d.due +
      '.',
    unknown: (d: { readonly why: string }): string => 'Trywydd anhysbys: ' + d.why + '.',
  },
  projection: {
    states: {
      likely: 'Yn debygol o gael ei gyrraedd',
      uncertain: 'Gall gael ei gyrraedd neu beidio',
      unlikely: 'Yn annhebygol o gael ei gyrraedd',
    },
    sentence: (d: {
      readonly state: string;
      readonly figures: number;
      readonly value: string;
      readonly low: string;
      readonly high: string;
      readonly due: string;
      readonly target: string;
    }): string =>
      d.state +
      ': mae’r llinell drwy ' +
      plural(d.figures, 0, cy, {
        zero: number('en-GB', d.figures, 0) + ' ffigur',
        one: number('en-GB', d.figures, 0) + ' ffigur',
        two: number('en-GB', d.figures, 0) + ' ffigur',
        few: number('en-GB', d.figures, 0) + ' ffigur',
        many: number('en-GB', d.figures, 0) + ' ffigur',
        other: number('en-GB', d.figures, 0) + ' ffigur',
      }) +
      ' yn arwain at ' +
      d.value +
      ', o fewn yr ystod ' +
      d.low +
      ' i ' +
      d.high +
      ', erbyn ' +
      d.due +
      '; y targed yw ' +
      d.target +
      '.',
    unknown: (d: { readonly why: string }): string => 'Dim rhagolwg: ' + d.why + '.',
  },
  travel: {
    states: {
      improved: 'Wedi gwella',
      worsened: 'Wedi dirywio',
      risen: 'Wedi codi',
      fallen: 'Wedi gostwng',
      'no-change': 'Dim newid',
      changed: 'Wedi newid',
    },
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
        nothing: '; arwyddocâd anhysbys',
        other: '',
      }) +
      '.',
    unknown: (d: { readonly why: string }): string => 'Cyfeiriad y newid yn anhysbys: ' + d.why + '.',
  },
  progress: {
    sentence: (d: { readonly share: string; readonly baseline: string; readonly target: string }): string =>
      d.share + ' o’r ffordd o ' + d.baseline + ' i ' + d.target + '.',
    unknown: (d: { readonly why: string }): string => 'Cynnydd yn anhysbys: ' + d.why + '.',
  },
  gap: {
    sentence: (d: {
      readonly name: string;
      readonly size: string;
      readonly figure: string;
      readonly whole: string;
      readonly movement: string;
    }): string =>
      d.name + ': ' + d.size + ' (' + d.figure + ', y cyfan: ' + d.whole + '); ' + d.movement + '.',
    worse: (d: { readonly size: string }): string => d.size + ' yn waeth na’r cyfan',
    better: (d: { readonly size: string }): string => d.size + ' yn well na’r cyfan',
    level: 'yn gyfartal â’r cyfan',
    movements: {
      widening: 'mae’r bwlch yn lledu',
      narrowing: 'mae’r bwlch yn culhau',
      'no-change': 'ni ddangosir newid',
      wider: 'yn lletach nag o’r blaen, arwyddocâd anhysbys',
      narrower: 'yn gulach nag o’r blaen, arwyddocâd anhysbys',
      unknown: 'dim bwlch cynharach i gymharu ag ef',
    },
    closing: {
      closing: 'Yn gwella’n gyflymach na’r cyfan: mae’r bwlch yn cau',
      level: 'Yn gwella cyn gyflymed â’r cyfan: mae’r bwlch yn aros yr un fath',
      'not-closing': 'Yn gwella’n arafach na’r cyfan: nid yw’r bwlch yn cau',
    },
    rates: (d: { readonly state: string; readonly rate: string; readonly whole: string }): string =>
      d.state + ' (' + d.rate + ' y flwyddyn, y cyfan: ' + d.whole + ' y flwyddyn).',
    notKnown: (d: { readonly why: string }): string => 'Ni wyddys a yw’r bwlch yn cau: ' + d.why + '.',
  },
  forecast: {
    states: {
      above: 'Uwchlaw’r rhagolwg',
      'as-forecast': 'Yn unol â’r rhagolwg',
      below: 'Islaw’r rhagolwg',
    },
    sentence: (d: { readonly state: string; readonly result: string; readonly forecast: string }): string =>
      d.state +
      ': ' +
      d.result +
      ', o gymharu â’r rhagolwg, sef ' +
      d.forecast +
      '. Cyd-destun, heb ei asesu.',
    unknown: (d: { readonly why: string }): string => 'Heb ei gymharu â rhagolwg: ' + d.why + '.',
  },
  delivery: {
    states: {
      'done-on-time': 'Wedi’i gwblhau ar amser',
      'done-late': 'Wedi’i gwblhau’n hwyr',
      done: 'Wedi’i gwblhau',
      'on-time': 'Ar amser',
      late: 'Yn hwyr',
      missed: 'Methwyd',
      'not-reported': 'Heb adrodd arno',
      cancelled: 'Wedi’i ganslo',
      recurring: 'Yn ailddigwydd',
      undated: 'Heb ddyddiad',
      'held-elsewhere': 'Dyddiad mewn dogfen arall',
      'to-be-agreed': 'Dyddiad i’w gytuno',
      unclear: 'Aneglur',
    },
    because: {
      'done-on-time': (d: { readonly due: string }): string =>
        'adroddwyd ei fod wedi’i gwblhau erbyn ei ddiwrnod olaf, ' + d.due,
      'done-late': (d: { readonly due: string }): string =>
        'adroddwyd ei fod wedi’i gwblhau ar ôl ei ddiwrnod olaf, ' + d.due,
      done: 'adroddwyd ei fod wedi’i gwblhau, heb ddweud yn union pryd',
      'on-time': (d: { readonly due: string }): string =>
        'nid yw ei ddiwrnod olaf, ' + d.due + ', wedi mynd heibio',
      late: (d: { readonly due: string }): string =>
        'mae ei ddiwrnod olaf, ' + d.due + ', wedi mynd heibio, ac mae ar y gweill',
      missed: (d: { readonly due: string }): string =>
        'mae ei ddiwrnod olaf, ' + d.due + ', wedi mynd heibio, ac ni ddechreuwyd arno',
      'not-reported': (d: { readonly due: string }): string =>
        'mae ei ddiwrnod olaf, ' + d.due + ', wedi mynd heibio, ac nid oes neb yn dweud beth yw’r sefyllfa',
      cancelled: 'rhoddwyd y gorau iddo',
      recurring: 'mae’n digwydd dro ar ôl tro',
      undated: 'nid oes dyddiad iddo',
      'held-elsewhere': 'mae ei ddyddiad mewn dogfen arall',
      'to-be-agreed': 'ni chytunwyd ar ei ddyddiad eto',
      unclear: 'gellir darllen ei derfyn amser mewn dwy ffordd, sy’n arwain at sefyllfaoedd gwahanol',
    },
    sentence: (d: { readonly state: string; readonly asOf: string; readonly because: string }): string =>
      d.state + ' (y sefyllfa ar ' + d.asOf + '): ' + d.because + '.',
  },
  rollUp: {
    standings: {
      'on-target': 'Mae pob un y gellid ei raddio ar y targed.',
      'gap-grows':
        'Mae pob un y gellid ei raddio ar y targed, ond mae’r bwlch rhwng y rhai yn y sefyllfa waethaf a’r gweddill yn tyfu.',
      mixed: 'Nid yw pob un ar y targed.',
      'not-rated': 'Ni ellid graddio dim.',
    },
    improve: (d: { readonly name: string; readonly to: string; readonly by: string }): string =>
      d.name + ': ' + d.to + ' fyddai’r lliw pe bai’r mesur ' + d.by + ' yn well.',
    slip: (d: { readonly name: string; readonly to: string; readonly by: string }): string =>
      d.name + ': ' + d.to + ' fyddai’r lliw pe bai’r mesur dros ' + d.by + ' yn waeth.',
    slipAtOnce: (d: { readonly name: string; readonly to: string }): string =>
      d.name + ': ' + d.to + ' fyddai’r lliw pe bai’r mesur yn waeth o gwbl.',
    rate: (d: { readonly name: string; readonly why: string }): string =>
      'Gellid graddio ' + d.name + ' oni bai am hyn: ' + d.why + '.',
  },
  lights: {
    course: 'Trywydd',
    forecast: 'Rhagolwg',
    earlier: 'Targedau cyn eu newid',
    was: (d: { readonly due: string; readonly value: string }): string => d.due + ': ' + d.value,
    wasWith: (d: { readonly due: string; readonly value: string; readonly more: string }): string =>
      d.due + ': ' + d.value + ' (' + d.more + ')',
    set: (d: { readonly when: string }): string => 'pennwyd ' + d.when,
    replaced: (d: { readonly when: string }): string => 'disodlwyd ' + d.when,
  },
};
