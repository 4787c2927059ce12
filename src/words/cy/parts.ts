// Made from parts.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { parts as en } from '../en/parts.js';
export const parts: typeof en = {
  own: (d: { readonly count: number; readonly other: string; readonly one: string }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' o ' + d.other,
      one: number('en-GB', d.count, 0) + ' ' + d.one,
      two: number('en-GB', d.count, 0) + ' o ' + d.other,
      few: number('en-GB', d.count, 0) + ' o ' + d.other,
      many: number('en-GB', d.count, 0) + ' o ' + d.other,
      other: number('en-GB', d.count, 0) + ' o ' + d.other,
    }),
  counts: {
    body: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' corff',
        one: number('en-GB', d.count, 0) + ' corff',
        two: number('en-GB', d.count, 0) + ' gorff',
        few: number('en-GB', d.count, 0) + ' chorff',
        many: number('en-GB', d.count, 0) + ' chorff',
        other: number('en-GB', d.count, 0) + ' corff',
      }),
    portfolio: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' portffolio',
        one: number('en-GB', d.count, 0) + ' portffolio',
        two: number('en-GB', d.count, 0) + ' bortffolio',
        few: number('en-GB', d.count, 0) + ' phortffolio',
        many: number('en-GB', d.count, 0) + ' phortffolio',
        other: number('en-GB', d.count, 0) + ' portffolio',
      }),
    role: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' rôl',
        one: number('en-GB', d.count, 0) + ' rôl',
        two: number('en-GB', d.count, 0) + ' rôl',
        few: number('en-GB', d.count, 0) + ' rôl',
        many: number('en-GB', d.count, 0) + ' rôl',
        other: number('en-GB', d.count, 0) + ' rôl',
      }),
    place: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' lle',
        one: number('en-GB', d.count, 0) + ' lle',
        two: number('en-GB', d.count, 0) + ' lle',
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
    document: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' dogfen',
        one: number('en-GB', d.count, 0) + ' dogfen',
        two: number('en-GB', d.count, 0) + ' ddogfen',
        few: number('en-GB', d.count, 0) + ' dogfen',
        many: number('en-GB', d.count, 0) + ' dogfen',
        other: number('en-GB', d.count, 0) + ' dogfen',
      }),
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
    indicator: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' dangosydd',
        one: number('en-GB', d.count, 0) + ' dangosydd',
        two: number('en-GB', d.count, 0) + ' ddangosydd',
        few: number('en-GB', d.count, 0) + ' dangosydd',
        many: number('en-GB', d.count, 0) + ' dangosydd',
        other: number('en-GB', d.count, 0) + ' dangosydd',
      }),
    measure: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' mesur',
        one: number('en-GB', d.count, 0) + ' mesur',
        two: number('en-GB', d.count, 0) + ' fesur',
        few: number('en-GB', d.count, 0) + ' mesur',
        many: number('en-GB', d.count, 0) + ' mesur',
        other: number('en-GB', d.count, 0) + ' mesur',
      }),
    action: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cam gweithredu',
        one: number('en-GB', d.count, 0) + ' cam gweithredu',
        two: number('en-GB', d.count, 0) + ' gam gweithredu',
        few: number('en-GB', d.count, 0) + ' cham gweithredu',
        many: number('en-GB', d.count, 0) + ' cham gweithredu',
        other: number('en-GB', d.count, 0) + ' cam gweithredu',
      }),
    row: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' rhan o gamau gweithredu',
        one: number('en-GB', d.count, 0) + ' rhan o gam gweithredu',
        two: number('en-GB', d.count, 0) + ' ran o gamau gweithredu',
        few: number('en-GB', d.count, 0) + ' rhan o gamau gweithredu',
        many: number('en-GB', d.count, 0) + ' rhan o gamau gweithredu',
        other: number('en-GB', d.count, 0) + ' rhan o gamau gweithredu',
      }),
    milestone: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' carreg filltir',
        one: number('en-GB', d.count, 0) + ' garreg filltir',
        two: number('en-GB', d.count, 0) + ' garreg filltir',
        few: number('en-GB', d.count, 0) + ' carreg filltir',
        many: number('en-GB', d.count, 0) + ' charreg filltir',
        other: number('en-GB', d.count, 0) + ' carreg filltir',
      }),
    'reporting-line': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' llinell adrodd',
        one: number('en-GB', d.count, 0) + ' llinell adrodd',
        two: number('en-GB', d.count, 0) + ' linell adrodd',
        few: number('en-GB', d.count, 0) + ' llinell adrodd',
        many: number('en-GB', d.count, 0) + ' llinell adrodd',
        other: number('en-GB', d.count, 0) + ' llinell adrodd',
      }),
    framework: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' fframwaith',
        one: number('en-GB', d.count, 0) + ' fframwaith',
        two: number('en-GB', d.count, 0) + ' fframwaith',
        few: number('en-GB', d.count, 0) + ' fframwaith',
        many: number('en-GB', d.count, 0) + ' fframwaith',
        other: number('en-GB', d.count, 0) + ' fframwaith',
      }),
    entry: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' pennawd fframwaith',
        one: number('en-GB', d.count, 0) + ' pennawd fframwaith',
        two: number('en-GB', d.count, 0) + ' bennawd fframwaith',
        few: number('en-GB', d.count, 0) + ' phennawd fframwaith',
        many: number('en-GB', d.count, 0) + ' phennawd fframwaith',
        other: number('en-GB', d.count, 0) + ' pennawd fframwaith',
      }),
    vision: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' gweledigaeth',
        one: number('en-GB', d.count, 0) + ' weledigaeth',
        two: number('en-GB', d.count, 0) + ' weledigaeth',
        few: number('en-GB', d.count, 0) + ' gweledigaeth',
        many: number('en-GB', d.count, 0) + ' gweledigaeth',
        other: number('en-GB', d.count, 0) + ' gweledigaeth',
      }),
    principle: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' egwyddor',
        one: number('en-GB', d.count, 0) + ' egwyddor',
        two: number('en-GB', d.count, 0) + ' egwyddor',
        few: number('en-GB', d.count, 0) + ' egwyddor',
        many: number('en-GB', d.count, 0) + ' egwyddor',
        other: number('en-GB', d.count, 0) + ' egwyddor',
      }),
    'shared-value': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' gwerth a rennir',
        one: number('en-GB', d.count, 0) + ' gwerth a rennir',
        two: number('en-GB', d.count, 0) + ' werth a rennir',
        few: number('en-GB', d.count, 0) + ' gwerth a rennir',
        many: number('en-GB', d.count, 0) + ' gwerth a rennir',
        other: number('en-GB', d.count, 0) + ' gwerth a rennir',
      }),
    definition: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' diffiniad',
        one: number('en-GB', d.count, 0) + ' diffiniad',
        two: number('en-GB', d.count, 0) + ' ddiffiniad',
        few: number('en-GB', d.count, 0) + ' diffiniad',
        many: number('en-GB', d.count, 0) + ' diffiniad',
        other: number('en-GB', d.count, 0) + ' diffiniad',
      }),
    limb: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' rhan o ddiffiniadau',
        one: number('en-GB', d.count, 0) + ' rhan o ddiffiniad',
        two: number('en-GB', d.count, 0) + ' ran o ddiffiniadau',
        few: number('en-GB', d.count, 0) + ' rhan o ddiffiniadau',
        many: number('en-GB', d.count, 0) + ' rhan o ddiffiniadau',
        other: number('en-GB', d.count, 0) + ' rhan o ddiffiniadau',
      }),
    statistic: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' ffigur cefndir',
        one: number('en-GB', d.count, 0) + ' ffigur cefndir',
        two: number('en-GB', d.count, 0) + ' ffigur cefndir',
        few: number('en-GB', d.count, 0) + ' ffigur cefndir',
        many: number('en-GB', d.count, 0) + ' ffigur cefndir',
        other: number('en-GB', d.count, 0) + ' ffigur cefndir',
      }),
    'incident-series': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cyfrif o ddigwyddiadau',
        one: number('en-GB', d.count, 0) + ' cyfrif o ddigwyddiadau',
        two: number('en-GB', d.count, 0) + ' gyfrif o ddigwyddiadau',
        few: number('en-GB', d.count, 0) + ' chyfrif o ddigwyddiadau',
        many: number('en-GB', d.count, 0) + ' chyfrif o ddigwyddiadau',
        other: number('en-GB', d.count, 0) + ' cyfrif o ddigwyddiadau',
      }),
    fund: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cronfa',
        one: number('en-GB', d.count, 0) + ' gronfa',
        two: number('en-GB', d.count, 0) + ' gronfa',
        few: number('en-GB', d.count, 0) + ' cronfa',
        many: number('en-GB', d.count, 0) + ' chronfa',
        other: number('en-GB', d.count, 0) + ' cronfa',
      }),
    consultation: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' ymgynghoriad',
        one: number('en-GB', d.count, 0) + ' ymgynghoriad',
        two: number('en-GB', d.count, 0) + ' ymgynghoriad',
        few: number('en-GB', d.count, 0) + ' ymgynghoriad',
        many: number('en-GB', d.count, 0) + ' ymgynghoriad',
        other: number('en-GB', d.count, 0) + ' ymgynghoriad',
      }),
    decision: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' penderfyniad',
        one: number('en-GB', d.count, 0) + ' penderfyniad',
        two: number('en-GB', d.count, 0) + ' benderfyniad',
        few: number('en-GB', d.count, 0) + ' phenderfyniad',
        many: number('en-GB', d.count, 0) + ' phenderfyniad',
        other: number('en-GB', d.count, 0) + ' penderfyniad',
      }),
    implication: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' goblygiad',
        one: number('en-GB', d.count, 0) + ' goblygiad',
        two: number('en-GB', d.count, 0) + ' oblygiad',
        few: number('en-GB', d.count, 0) + ' goblygiad',
        many: number('en-GB', d.count, 0) + ' goblygiad',
        other: number('en-GB', d.count, 0) + ' goblygiad',
      }),
    phase: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cyfnod',
        one: number('en-GB', d.count, 0) + ' cyfnod',
        two: number('en-GB', d.count, 0) + ' gyfnod',
        few: number('en-GB', d.count, 0) + ' chyfnod',
        many: number('en-GB', d.count, 0) + ' chyfnod',
        other: number('en-GB', d.count, 0) + ' cyfnod',
      }),
    commitment: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' ymrwymiad',
        one: number('en-GB', d.count, 0) + ' ymrwymiad',
        two: number('en-GB', d.count, 0) + ' ymrwymiad',
        few: number('en-GB', d.count, 0) + ' ymrwymiad',
        many: number('en-GB', d.count, 0) + ' ymrwymiad',
        other: number('en-GB', d.count, 0) + ' ymrwymiad',
      }),
    deferral: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' mater a ohiriwyd',
        one: number('en-GB', d.count, 0) + ' mater a ohiriwyd',
        two: number('en-GB', d.count, 0) + ' fater a ohiriwyd',
        few: number('en-GB', d.count, 0) + ' mater a ohiriwyd',
        many: number('en-GB', d.count, 0) + ' mater a ohiriwyd',
        other: number('en-GB', d.count, 0) + ' mater a ohiriwyd',
      }),
    'asserted-count': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' nifer y mae’r cynllun yn ei honni',
        one: number('en-GB', d.count, 0) + ' nifer y mae’r cynllun yn ei honni',
        two: number('en-GB', d.count, 0) + ' nifer y mae’r cynllun yn ei honni',
        few: number('en-GB', d.count, 0) + ' nifer y mae’r cynllun yn ei honni',
        many: number('en-GB', d.count, 0) + ' nifer y mae’r cynllun yn ei honni',
        other: number('en-GB', d.count, 0) + ' nifer y mae’r cynllun yn ei honni',
      }),
    assessment: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' asesiad',
        one: number('en-GB', d.count, 0) + ' asesiad',
        two: number('en-GB', d.count, 0) + ' asesiad',
        few: number('en-GB', d.count, 0) + ' asesiad',
        many: number('en-GB', d.count, 0) + ' asesiad',
        other: number('en-GB', d.count, 0) + ' asesiad',
      }),
    'equality-assessment': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' asesiad o’r effaith ar gydraddoldeb',
        one: number('en-GB', d.count, 0) + ' asesiad o’r effaith ar gydraddoldeb',
        two: number('en-GB', d.count, 0) + ' asesiad o’r effaith ar gydraddoldeb',
        few: number('en-GB', d.count, 0) + ' asesiad o’r effaith ar gydraddoldeb',
        many: number('en-GB', d.count, 0) + ' asesiad o’r effaith ar gydraddoldeb',
        other: number('en-GB', d.count, 0) + ' asesiad o’r effaith ar gydraddoldeb',
      }),
    risk: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' risg',
        one: number('en-GB', d.count, 0) + ' risg',
        two: number('en-GB', d.count, 0) + ' risg',
        few: number('en-GB', d.count, 0) + ' risg',
        many: number('en-GB', d.count, 0) + ' risg',
        other: number('en-GB', d.count, 0) + ' risg',
      }),
    'corrective-action': (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cam unioni',
        one: number('en-GB', d.count, 0) + ' cam unioni',
        two: number('en-GB', d.count, 0) + ' gam unioni',
        few: number('en-GB', d.count, 0) + ' cham unioni',
        many: number('en-GB', d.count, 0) + ' cham unioni',
        other: number('en-GB', d.count, 0) + ' cam unioni',
      }),
    update: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' diweddariad',
        one: number('en-GB', d.count, 0) + ' diweddariad',
        two: number('en-GB', d.count, 0) + ' ddiweddariad',
        few: number('en-GB', d.count, 0) + ' diweddariad',
        many: number('en-GB', d.count, 0) + ' diweddariad',
        other: number('en-GB', d.count, 0) + ' diweddariad',
      }),
    term: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' term',
        one: number('en-GB', d.count, 0) + ' term',
        two: number('en-GB', d.count, 0) + ' derm',
        few: number('en-GB', d.count, 0) + ' therm',
        many: number('en-GB', d.count, 0) + ' therm',
        other: number('en-GB', d.count, 0) + ' term',
      }),
    conflict: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' anghysondeb',
        one: number('en-GB', d.count, 0) + ' anghysondeb',
        two: number('en-GB', d.count, 0) + ' anghysondeb',
        few: number('en-GB', d.count, 0) + ' anghysondeb',
        many: number('en-GB', d.count, 0) + ' anghysondeb',
        other: number('en-GB', d.count, 0) + ' anghysondeb',
      }),
  },
};
