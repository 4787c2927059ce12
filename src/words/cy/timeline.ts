// Made from timeline.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { timeline as en } from '../en/timeline.js';
export const timeline: typeof en = {
  titled: (d: { readonly title: string }): string => 'Llinell amser: ' + d.title,
  what: 'Beth',
  when: 'Pryd',
  state: 'Statws',
  time: 'Amser',
  why: 'Pam?',
  stateFilter: 'Statws',
  noLead: 'Ni nodir arweinydd',
  noTime: 'ni nodir amser',
  noDay: 'ni nodir diwrnod',
  notJudged: 'heb ei asesu: nid yw’r ddogfen yn nodi ar ba ddiwrnod y mae’n disgrifio’r sefyllfa',
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' dyddiad',
      one: number('en-GB', d.count, 0) + ' dyddiad',
      two: number('en-GB', d.count, 0) + ' ddyddiad',
      few: number('en-GB', d.count, 0) + ' dyddiad',
      many: number('en-GB', d.count, 0) + ' dyddiad',
      other: number('en-GB', d.count, 0) + ' dyddiad',
    }),
  deadline: (d: { readonly action: string }): string => 'Terfyn amser: ' + d.action,
  finding: (d: { readonly count: number; readonly asOf: string; readonly states: string }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' dyddiad',
      one: number('en-GB', d.count, 0) + ' dyddiad',
      two: number('en-GB', d.count, 0) + ' ddyddiad',
      few: number('en-GB', d.count, 0) + ' dyddiad',
      many: number('en-GB', d.count, 0) + ' dyddiad',
      other: number('en-GB', d.count, 0) + ' dyddiad',
    }) +
    ' (y sefyllfa ar ' +
    d.asOf +
    '): ' +
    d.states +
    '.',
  undatedFinding: (d: { readonly count: number; readonly dated: string }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' dyddiad',
      one: number('en-GB', d.count, 0) + ' dyddiad',
      two: number('en-GB', d.count, 0) + ' ddyddiad',
      few: number('en-GB', d.count, 0) + ' dyddiad',
      many: number('en-GB', d.count, 0) + ' dyddiad',
      other: number('en-GB', d.count, 0) + ' dyddiad',
    }) +
    ', ' +
    d.dated +
    ' ohonynt â diwrnod wedi’i nodi. Nid yw’r ddogfen yn nodi ar ba ddiwrnod y mae’n disgrifio’r sefyllfa.',
  states: {
    'done-on-time': (d: { readonly n: string }): string => d.n + ' a gwblhawyd ar amser',
    'done-late': (d: { readonly n: string }): string => d.n + ' a gwblhawyd yn hwyr',
    done: (d: { readonly n: string }): string => d.n + ' a gwblhawyd',
    'on-time': (d: { readonly n: string }): string => d.n + ' ar amser',
    late: (d: { readonly n: string }): string => d.n + ' yn hwyr',
    missed: (d: { readonly n: string }): string => d.n + ' a fethwyd',
    'not-reported': (d: { readonly n: string }): string => d.n + ' a aeth heibio heb adroddiad',
    cancelled: (d: { readonly n: string }): string => d.n + ' a ganslwyd',
    recurring: (d: { readonly n: string }): string => d.n + ' yn ailddigwydd',
    undated: (d: { readonly n: string }): string => d.n + ' heb ddyddiad',
    'held-elsewhere': (d: { readonly n: string }): string => d.n + ' â dyddiad mewn dogfen arall',
    'to-be-agreed': (d: { readonly n: string }): string => d.n + ' â dyddiad i’w gytuno',
    unclear: (d: { readonly n: string }): string => d.n + ' yn aneglur',
  },
  asOf: (d: { readonly day: string }): string => 'y sefyllfa ar ' + d.day,
  printed: 'Amser fel y’i hargraffwyd',
  working: 'Statws',
  basis: 'Sut y gwyddom',
  action: 'Cam gweithredu',
  source: 'Llinell yn y ffynhonnell',
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' o ' +
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' dyddiad',
      one: number('en-GB', d.count, 0) + ' dyddiad',
      two: number('en-GB', d.count, 0) + ' ddyddiad',
      few: number('en-GB', d.count, 0) + ' dyddiad',
      many: number('en-GB', d.count, 0) + ' dyddiad',
      other: number('en-GB', d.count, 0) + ' dyddiad',
    }),
  noneFound: 'Nid oes unrhyw ddyddiadau’n cyfateb. Cliriwch y chwiliad a’r hidlyddion i weld y cyfan.',
};
