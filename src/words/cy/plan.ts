// Made from plan.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { plan as en } from '../en/plan.js';
export const plan: typeof en = {
  counts: {
    theme: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' thema',
        one: number('en-GB', d.count, 0) + ' thema',
        two: number('en-GB', d.count, 0) + ' thema',
        few: number('en-GB', d.count, 0) + ' thema',
        many: number('en-GB', d.count, 0) + ' thema',
        other: number('en-GB', d.count, 0) + ' thema',
      }),
    objective: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' amcan',
        one: number('en-GB', d.count, 0) + ' amcan',
        two: number('en-GB', d.count, 0) + ' amcan',
        few: number('en-GB', d.count, 0) + ' amcan',
        many: number('en-GB', d.count, 0) + ' amcan',
        other: number('en-GB', d.count, 0) + ' amcan',
      }),
    own: (d: { readonly count: number; readonly other: string; readonly one: string }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' o ' + d.other,
        one: number('en-GB', d.count, 0) + ' ' + d.one,
        two: number('en-GB', d.count, 0) + ' o ' + d.other,
        few: number('en-GB', d.count, 0) + ' o ' + d.other,
        many: number('en-GB', d.count, 0) + ' o ' + d.other,
        other: number('en-GB', d.count, 0) + ' o ' + d.other,
      }),
    workstream: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' ffrwd waith',
        one: number('en-GB', d.count, 0) + ' ffrwd waith',
        two: number('en-GB', d.count, 0) + ' ffrwd waith',
        few: number('en-GB', d.count, 0) + ' ffrwd waith',
        many: number('en-GB', d.count, 0) + ' ffrwd waith',
        other: number('en-GB', d.count, 0) + ' ffrwd waith',
      }),
    outcome: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' deilliant',
        one: number('en-GB', d.count, 0) + ' deilliant',
        two: number('en-GB', d.count, 0) + ' ddeilliant',
        few: number('en-GB', d.count, 0) + ' deilliant',
        many: number('en-GB', d.count, 0) + ' deilliant',
        other: number('en-GB', d.count, 0) + ' deilliant',
      }),
    sign: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' arwydd o gynnydd',
        one: number('en-GB', d.count, 0) + ' arwydd o gynnydd',
        two: number('en-GB', d.count, 0) + ' arwydd o gynnydd',
        few: number('en-GB', d.count, 0) + ' arwydd o gynnydd',
        many: number('en-GB', d.count, 0) + ' arwydd o gynnydd',
        other: number('en-GB', d.count, 0) + ' arwydd o gynnydd',
      }),
  },
  nouns: {
    objectives: 'amcanion',
    outcomes: 'deilliannau',
    signs: 'arwyddion o gynnydd',
  },
  and: (d: { readonly first: string; readonly second: string }): string => d.first + ', ' + d.second,
  or: (d: { readonly first: string; readonly second: string }): string => d.first + ', ' + d.second,
  finding: {
    has: (d: { readonly counts: string }): string => 'Mae gan y cynllun y canlynol: ' + d.counts + '.',
    hasNo: (d: { readonly nouns: string }): string => 'Nid yw’n nodi dim o’r canlynol: ' + d.nouns + '.',
    hasNone: (d: { readonly nouns: string }): string =>
      'Nid yw’r cynllun yn rhestru dim o’r canlynol: ' + d.nouns + '.',
    speaksOf: (d: { readonly counts: string }): string => 'Mae’n sôn am ' + d.counts + '.',
    undatedOutcomes: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Nid oes dyddiad i’r un o’r deilliannau.',
        one: 'Nid oes dyddiad i’r deilliant.',
        two: 'Nid oes dyddiad i’r un o’r deilliannau.',
        few: 'Nid oes dyddiad i’r un o’r deilliannau.',
        many: 'Nid oes dyddiad i’r un o’r deilliannau.',
        other: 'Nid oes dyddiad i’r un o’r deilliannau.',
      }),
    evidence: (d: { readonly count: number; readonly shown: string }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Mae’n nodi tystiolaeth ar gyfer ' + d.shown + ' o’r ' + number('en-GB', d.count, 0) + ' arwydd.',
        one: 'Mae’n nodi tystiolaeth ar gyfer yr arwydd.',
        two:
          'Mae’n nodi tystiolaeth ar gyfer ' + d.shown + ' o’r ' + number('en-GB', d.count, 0) + ' arwydd.',
        few:
          'Mae’n nodi tystiolaeth ar gyfer ' + d.shown + ' o’r ' + number('en-GB', d.count, 0) + ' arwydd.',
        many:
          'Mae’n nodi tystiolaeth ar gyfer ' + d.shown + ' o’r ' + number('en-GB', d.count, 0) + ' arwydd.',
        other:
          'Mae’n nodi tystiolaeth ar gyfer ' + d.shown + ' o’r ' + number('en-GB', d.count, 0) + ' arwydd.',
      }),
    noEvidence: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Nid yw’n nodi tystiolaeth ar gyfer yr un arwydd.',
        one: 'Nid yw’n nodi tystiolaeth ar gyfer yr arwydd.',
        two: 'Nid yw’n nodi tystiolaeth ar gyfer yr un arwydd.',
        few: 'Nid yw’n nodi tystiolaeth ar gyfer yr un arwydd.',
        many: 'Nid yw’n nodi tystiolaeth ar gyfer yr un arwydd.',
        other: 'Nid yw’n nodi tystiolaeth ar gyfer yr un arwydd.',
      }),
  },
  contents: 'Rhannau’r cynllun',
  visions: 'Gweledigaeth a nodau',
  principles: 'Egwyddorion',
  sharedValues: 'Gwerthoedd a rennir',
  recognitions: 'Yr hyn a gydnabyddir ochr yn ochr â’r gwerthoedd',
  loose: 'Heb fod o dan unrhyw thema nac amcan',
  named: 'Themâu a enwir heb ragor o fanylion',
  asserted: 'Yr hyn y dywed y cynllun sydd ganddo, heb restr',
  background: 'Ffigurau cefndir',
  backgroundNote: 'Maent yn disgrifio’r lle. Nid ydynt yn fesurau o’r cynllun hwn, ac ni chânt eu graddio.',
  themeKinds: {
    underpinning: 'Thema sylfaenol',
    strategic: 'Thema strategol',
    'community-of-interest': 'Cymuned o fuddiant',
    'cross-cutting': 'Thema drawsbynciol',
    workstream: 'Ffrwd waith',
    block: 'Bloc mewn cytundeb ardal leol',
    other: 'Thema',
  },
  general: 'Gweithgarwch cyffredinol, ochr yn ochr â’r amcanion',
  visionKinds: {
    motto: 'Arwyddair',
    aims: 'Nodau',
    expected: 'Yr hyn a ddisgwylir gan y cynllun',
  },
  standings: {
    agreed: 'Cytunwyd arno',
    'to-be-agreed': 'I’w gytuno',
    unclear: 'Nid yw’n glir a gytunwyd arno',
  },
  workstreams: 'Ffrydiau gwaith',
  parts: 'Rhannau',
  outcomes: 'Deilliannau',
  signs: 'Byddwn yn gwybod os',
  signsOf: (d: { readonly heading: string }): string => 'Arwyddion o gynnydd: ' + d.heading,
  noneStated: (d: { readonly nouns: string }): string => 'Heb eu nodi: ' + d.nouns + '.',
  led: (d: { readonly names: string }): string => 'Dan arweiniad ' + d.names,
  inferred: (d: { readonly what: string }): string => d.what + ' (wedi’i ddiddwytho)',
  inferredBecause: (d: { readonly what: string; readonly because: string }): string =>
    d.what + ' (wedi’i ddiddwytho: ' + d.because + ')',
  noLead: 'Ni nodir arweinydd',
  leadsPrinted: (d: { readonly words: string }): string => 'Arweinydd fel y’i hargraffwyd: “' + d.words + '”',
  aliases: (d: { readonly names: string }): string => 'Enwau eraill: ' + d.names,
  serves: (d: { readonly title: string }): string => 'Yn gwasanaethu: ' + d.title,
  belongs: (d: { readonly title: string }): string => 'Ar gyfer: ' + d.title,
  of: (d: { readonly names: string }): string => 'Gan: ' + d.names,
  agreed: (d: { readonly period: string }): string => 'Cytunwyd: ' + d.period,
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  withQuote: (d: { readonly text: string; readonly words: string }): string => d.text + ' “' + d.words + '”',
  wording: (d: { readonly words: string }): string => 'Geiriad arall: “' + d.words + '”',
  disagreement: (d: { readonly about: string }): string => 'Anghysondeb yn y cynllun: ' + d.about,
  placed: 'Y lleoliad yma wedi’i ddiddwytho',
  placedBecause: (d: { readonly because: string }): string =>
    'Y lleoliad yma wedi’i ddiddwytho: ' + d.because,
  due: (d: { readonly period: string }): string => 'Pryd: ' + d.period,
  undated: 'Ni nodir dyddiad',
  gap: {
    any: 'I wella’n gyflymach nag mewn mannau eraill',
    than: (d: { readonly than: string }): string => 'I wella’n gyflymach, o gymharu â’r canlynol: ' + d.than,
    who: (d: { readonly who: string }): string => 'I wella’n gyflymach nag mewn mannau eraill: ' + d.who,
    whoThan: (d: { readonly than: string; readonly who: string }): string =>
      'I wella’n gyflymach, o gymharu â’r canlynol (' + d.than + '): ' + d.who,
    of: (d: { readonly title: string }): string => 'Yr hyn a gymherir: ' + d.title,
  },
  asserts: (d: { readonly title: string; readonly count: string }): string => d.title + ': ' + d.count,
  noneListed: 'Ni restrir yr un',
  notListed: (d: { readonly missing: number; readonly count: string }): string =>
    plural(d.missing, 0, cy, {
      zero: 'Nid yw ' + number('en-GB', d.missing, 0) + ' o’r ' + d.count + ' wedi’u rhestru',
      one: 'Nid yw ' + number('en-GB', d.missing, 0) + ' o’r ' + d.count + ' wedi’i restru',
      two: 'Nid yw ' + number('en-GB', d.missing, 0) + ' o’r ' + d.count + ' wedi’u rhestru',
      few: 'Nid yw ' + number('en-GB', d.missing, 0) + ' o’r ' + d.count + ' wedi’u rhestru',
      many: 'Nid yw ' + number('en-GB', d.missing, 0) + ' o’r ' + d.count + ' wedi’u rhestru',
      other: 'Nid yw ' + number('en-GB', d.missing, 0) + ' o’r ' + d.count + ' wedi’u rhestru',
    }),
  namedOnes: (d: { readonly names: string }): string => 'Enwir: ' + d.names,
  columns: {
    sign: 'Arwydd',
    direction: 'Cyfeiriad',
    who: 'Ble ac i bwy',
    evidence: 'Tystiolaeth',
    title: 'Testun y ffigur',
    figure: 'Ffigur',
    about: 'Ble, pwy, pryd',
    printed: 'Fel y’i hargraffwyd',
  },
  directions: {
    more: 'Mwy',
    less: 'Llai',
    better: 'Gwell',
    halted: 'Atal codiad',
    standard: 'Cyrraedd safon',
    balance: 'Gwell cydbwysedd',
    sooner: 'Yn gynt',
    state: 'Sefyllfa i’w chyrraedd',
  },
  eachPart: 'Pob rhan â’i chyfeiriad ei hun',
  nobodyNamed: 'Ni enwir lle na grŵp',
  noEvidence: 'Ni nodir tystiolaeth',
  dated: (d: { readonly when: string; readonly what: string }): string => d.when + ': ' + d.what,
  figureKinds: {
    projected: 'rhagamcanol',
    planned: 'wedi’i gynllunio',
    target: 'yr anelir ato',
    comparison: 'cymhariaeth',
  },
  compared: (d: { readonly name: string; readonly figure: string }): string => d.name + ': ' + d.figure,
  measuredBy: (d: { readonly source: string }): string => 'Mesurwyd gan: ' + d.source,
  partOf: (d: { readonly title: string }): string => 'Rhan o: ' + d.title,
  doubtful: 'Amheus',
  doubtfulBecause: (d: { readonly because: string }): string => 'Amheus: ' + d.because,
  notStated: 'Heb ei nodi',
};
