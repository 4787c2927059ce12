// Made from map.json by `npm run words`: change that.
import { cy } from './plural-rule.js';
import { number, plural } from '../runtime.js';
import type { map as en } from '../en/map.js';
export const map: typeof en = {
  of: {
    dated: (d: { readonly indicator: string; readonly period: string }): string =>
      d.indicator + ', ' + d.period,
    undated: (d: { readonly indicator: string }): string => d.indicator,
  },
  caption: (d: { readonly indicator: string }): string => d.indicator + ': lleoedd',
  list: {
    boundaries: (d: { readonly indicator: string }): string => 'Map: ' + d.indicator,
    tiles: (d: { readonly indicator: string }): string => 'Map teils: ' + d.indicator,
    rows: (d: { readonly indicator: string }): string => 'Teils: ' + d.indicator,
  },
  help: 'Gyda’r bysellfwrdd: mae’r bysellau saeth yn mynd i’r lle agosaf i’r cyfeiriad hwnnw, llythyren i’r enw nesaf sy’n dechrau â hi, ac Enter yn dewis.',
  prompt: 'Pwyntiwch at le, neu dewiswch un: bydd ei ffigur yma.',
  place: (d: { readonly name: string; readonly figure: string }): string => d.name + ': ' + d.figure,
  classed: (d: { readonly name: string; readonly figure: string; readonly standing: string }): string =>
    d.name + ': ' + d.figure + '. ' + d.standing,
  figured: (d: { readonly figure: string; readonly standing: string }): string =>
    d.figure + '. ' + d.standing,
  letGo: 'Nid oes lle wedi’i ddewis.',
  columns: {
    fifths: 'Pumed',
    rating: 'Wrth ochr targed y cyfan',
    before: 'Ffigur blaenorol',
  },
  fifth: (d: { readonly n: string }): string => 'Pumed ' + d.n + ' o 5',
  key: {
    fifth: (d: { readonly range: string }): string => d.range,
    best: (d: { readonly range: string }): string => d.range + ', y pumed gorau',
    worst: (d: { readonly range: string }): string => d.range + ', y pumed gwaethaf',
    lowest: (d: { readonly range: string }): string => d.range + ', y pumed isaf',
    highest: (d: { readonly range: string }): string => d.range + ', y pumed uchaf',
    none: 'Dim ffigur, neu dim dosbarth',
    title: 'Ystyr y lliwio',
    nth: (d: { readonly n: string }): string => d.n + ':',
  },
  unrated: (d: { readonly word: string; readonly why: string }): string => d.word + ': ' + d.why,
  reasons: {
    unit: 'Yn cyfrif mewn uned arall',
    few: 'Rhy ychydig o ffigurau ar gyfer pumedau',
    total: 'Targed i bawb gyda’i gilydd',
    elsewhere: 'Heb fod ar y map',
  },
  finding: {
    lowest: (d: { readonly count: number; readonly names: string; readonly figure: string }): string =>
      plural(d.count, 0, cy, {
        zero: d.names + ' sydd â’r ffigur isaf (' + d.figure + ')',
        one: d.names + ' sydd â’r ffigur isaf (' + d.figure + ')',
        two: d.names + ' sydd â’r ffigur isaf (' + d.figure + ')',
        few: d.names + ' sydd â’r ffigur isaf (' + d.figure + ')',
        many: d.names + ' sydd â’r ffigur isaf (' + d.figure + ')',
        other: d.names + ' sydd â’r ffigur isaf (' + d.figure + ')',
      }),
    highest: (d: { readonly count: number; readonly names: string; readonly figure: string }): string =>
      plural(d.count, 0, cy, {
        zero: d.names + ' â’r uchaf (' + d.figure + ')',
        one: d.names + ' â’r uchaf (' + d.figure + ')',
        two: d.names + ' â’r uchaf (' + d.figure + ')',
        few: d.names + ' â’r uchaf (' + d.figure + ')',
        many: d.names + ' â’r uchaf (' + d.figure + ')',
        other: d.names + ' â’r uchaf (' + d.figure + ')',
      }),
    ends: (d: { readonly parts: string; readonly lowest: string; readonly highest: string }): string =>
      'O blith y rhai â ffigur (' + d.parts + '), ' + d.lowest + ', a ' + d.highest + '.',
    same: (d: { readonly parts: string; readonly figure: string }): string =>
      'Yr un ffigur sydd gan bob un o’r rhai â ffigur (' + d.parts + '): ' + d.figure + '.',
    one: (d: { readonly name: string; readonly figure: string }): string =>
      'Dim ond ' + d.name + ' sydd â ffigur: ' + d.figure + '.',
    none: (d: { readonly parts: string }): string => 'Nid oes gan yr un ffigur (' + d.parts + ').',
    missing: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Nid oes ffigur gan ' + number('en-GB', d.count, 0) + ' lle.',
        one: 'Nid oes ffigur gan ' + number('en-GB', d.count, 0) + ' lle.',
        two: 'Nid oes ffigur gan ' + number('en-GB', d.count, 0) + ' le.',
        few: 'Nid oes ffigur gan ' + number('en-GB', d.count, 0) + ' lle.',
        many: 'Nid oes ffigur gan ' + number('en-GB', d.count, 0) + ' lle.',
        other: 'Nid oes ffigur gan ' + number('en-GB', d.count, 0) + ' lle.',
      }),
    rated: (d: { readonly parts: string; readonly states: string }): string =>
      d.parts + ' wrth ochr targed y cyfan: ' + d.states + '.',
    noFigure: (d: { readonly n: string }): string => 'dim ffigur ' + d.n,
  },
  many: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' lle',
      one: number('en-GB', d.count, 0) + ' lle',
      two: number('en-GB', d.count, 0) + ' le',
      few: number('en-GB', d.count, 0) + ' lle',
      many: number('en-GB', d.count, 0) + ' lle',
      other: number('en-GB', d.count, 0) + ' lle',
    }),
  more: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' arall',
      one: number('en-GB', d.count, 0) + ' arall',
      two: number('en-GB', d.count, 0) + ' arall',
      few: number('en-GB', d.count, 0) + ' arall',
      many: number('en-GB', d.count, 0) + ' arall',
      other: number('en-GB', d.count, 0) + ' arall',
    }),
  notes: {
    rating:
      'Ar gyfer y cyfan y gosodwyd y targed. Nid yw’r cynllun ei hun yn ei ddefnyddio ar gyfer lleoedd unigol.',
    chance:
      'Nid yw pumedau’n dweud dim am siawns: gall lleoedd mewn pumedau gwahanol fod yn debyg i’w gilydd.',
    few: 'Mae gan lai na phum lle ffigur y gellir ei liwio, felly nid oes pumedau.',
    counts:
      'Niferoedd yw’r rhain, nid cyfrannau: lle mae mwy o bobl yn byw, mae mwy. Nid yw lle tywyllach o reidrwydd yn well nac yn waeth.',
    rows: 'Mae’r teils yn nhrefn y cynllun. Nid dyna lle mae’r lleoedd.',
    tiles: 'Lle yw pob teilsen. Maent i gyd o’r un maint, ac yn fras yn unig y dangosant lle mae’r lleoedd.',
    failed: 'Nid oedd modd defnyddio’r ffiniau.',
    without: (d: { readonly names: string }): string => 'Heb fod ar y map, ond yn y tabl: ' + d.names + '.',
    levels: (d: { readonly names: string }): string =>
      'Heb fod ar y map, gan eu bod o fewn ei leoedd neu’n eu cynnwys, ond yn y tabl: ' + d.names + '.',
    faulty: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Nid oedd modd darllen ' + number('en-GB', d.count, 0) + ' ffin o’r ffeil.',
        one: 'Nid oedd modd darllen ' + number('en-GB', d.count, 0) + ' ffin o’r ffeil.',
        two: 'Nid oedd modd darllen ' + number('en-GB', d.count, 0) + ' ffin o’r ffeil.',
        few: 'Nid oedd modd darllen ' + number('en-GB', d.count, 0) + ' ffin o’r ffeil.',
        many: 'Nid oedd modd darllen ' + number('en-GB', d.count, 0) + ' ffin o’r ffeil.',
        other: 'Nid oedd modd darllen ' + number('en-GB', d.count, 0) + ' ffin o’r ffeil.',
      }),
    strays: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Nid yw ' +
          number('en-GB', d.count, 0) +
          ' ffin o’r ffeil yn perthyn i unrhyw le a ddangosir yma, ac ni chaiff ei thynnu.',
        one:
          'Nid yw ' +
          number('en-GB', d.count, 0) +
          ' ffin o’r ffeil yn perthyn i unrhyw le a ddangosir yma, ac ni chaiff ei thynnu.',
        two:
          'Nid yw ' +
          number('en-GB', d.count, 0) +
          ' ffin o’r ffeil yn perthyn i unrhyw le a ddangosir yma, ac ni chaiff ei thynnu.',
        few:
          'Nid yw ' +
          number('en-GB', d.count, 0) +
          ' ffin o’r ffeil yn perthyn i unrhyw le a ddangosir yma, ac ni chaiff ei thynnu.',
        many:
          'Nid yw ' +
          number('en-GB', d.count, 0) +
          ' ffin o’r ffeil yn perthyn i unrhyw le a ddangosir yma, ac ni chaiff ei thynnu.',
        other:
          'Nid yw ' +
          number('en-GB', d.count, 0) +
          ' ffin o’r ffeil yn perthyn i unrhyw le a ddangosir yma, ac ni chaiff ei thynnu.',
      }),
    small: 'Mae lleoedd sy’n rhy fach i’w marc yn ei ddweud pan bwyntiwch atynt, ac yn y tabl.',
  },
};
