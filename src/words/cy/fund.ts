// Made from fund.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { fund as en } from '../en/fund.js';
export const fund: typeof en = {
  fundsOf: (d: { readonly title: string }): string => 'Cronfeydd: ' + d.title,
  columns: {
    fund: 'Cronfa',
    amount: 'Swm',
    force: 'Pa mor sicr',
    period: 'Pryd',
    from: 'Rhoddwyd gan',
    holder: 'Delir gan',
    details: 'Manylion',
  },
  notStated: 'heb ei nodi',
  forces: {
    'set-aside': 'wedi’i neilltuo',
    awarded: 'wedi’i ddyfarnu',
    granted: 'wedi’i roi fel grant',
    secured: 'wedi’i sicrhau',
    agreed: 'wedi’i gytuno',
    expected: 'i’w ddisgwyl',
    unclear: 'aneglur',
  },
  share: {
    known: (d: { readonly share: string }): string =>
      'dim ond cyfran ohono sydd ar gyfer y cynllun hwn: ' + d.share,
    unclear: 'mae’n aneglur faint ohono sydd ar gyfer y cynllun hwn',
    'not-stated': 'dim ond cyfran ohono sydd ar gyfer y cynllun hwn, ac ni nodir faint',
  },
  finding: {
    count: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' cronfa.',
        one: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' gronfa.',
        two: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' gronfa.',
        few: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' cronfa.',
        many: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' chronfa.',
        other: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' cronfa.',
      }),
    amounts: (d: { readonly count: number; readonly amounts: string }): string =>
      plural(d.count, 0, cy, {
        zero: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' cronfa: ' + d.amounts + '.',
        one: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' gronfa: ' + d.amounts + '.',
        two: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' gronfa: ' + d.amounts + '.',
        few: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' cronfa: ' + d.amounts + '.',
        many: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' chronfa: ' + d.amounts + '.',
        other: 'Mae’r cynllun yn enwi ' + number('en-GB', d.count, 0) + ' cronfa: ' + d.amounts + '.',
      }),
    amount: {
      'set-aside': (d: { readonly amount: string }): string => d.amount + ' wedi’i neilltuo',
      awarded: (d: { readonly amount: string }): string => d.amount + ' wedi’i ddyfarnu',
      granted: (d: { readonly amount: string }): string => d.amount + ' wedi’i roi fel grant',
      secured: (d: { readonly amount: string }): string => d.amount + ' wedi’i sicrhau',
      agreed: (d: { readonly amount: string }): string => d.amount + ' wedi’i gytuno',
      expected: (d: { readonly amount: string }): string => d.amount + ' i’w ddisgwyl',
      unclear: (d: { readonly amount: string }): string => d.amount + ', ac mae’n aneglur pa mor sicr ydyw',
    },
    without: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Ni roddir swm ar gyfer ' + number('en-GB', d.count, 0) + ' ohonynt.',
        one: 'Ni roddir swm ar gyfer ' + number('en-GB', d.count, 0) + ' ohonynt.',
        two: 'Ni roddir swm ar gyfer ' + number('en-GB', d.count, 0) + ' ohonynt.',
        few: 'Ni roddir swm ar gyfer ' + number('en-GB', d.count, 0) + ' ohonynt.',
        many: 'Ni roddir swm ar gyfer ' + number('en-GB', d.count, 0) + ' ohonynt.',
        other: 'Ni roddir swm ar gyfer ' + number('en-GB', d.count, 0) + ' ohonynt.',
      }),
    withoutOne: 'Ni roddir swm ar ei chyfer.',
    withoutAny: 'Ni roddir swm ar gyfer yr un ohonynt.',
    total: (d: { readonly total: string }): string => 'Y cyfanswm yw ' + d.total + '.',
    noTotal: 'Nid oes cyfanswm iddynt; nodir y rhesymau o dan y tabl.',
  },
  adding: 'Adio’r symiau',
  sum: {
    'set-aside': (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' wedi’i neilltuo ar gyfer y cyfnod hwn, ' + d.period + ': ' + d.of + '.',
    awarded: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' wedi’i ddyfarnu ar gyfer y cyfnod hwn, ' + d.period + ': ' + d.of + '.',
    granted: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' wedi’i roi fel grant ar gyfer y cyfnod hwn, ' + d.period + ': ' + d.of + '.',
    secured: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' wedi’i sicrhau ar gyfer y cyfnod hwn, ' + d.period + ': ' + d.of + '.',
    agreed: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' wedi’i gytuno ar gyfer y cyfnod hwn, ' + d.period + ': ' + d.of + '.',
    expected: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' i’w ddisgwyl ar gyfer y cyfnod hwn, ' + d.period + ': ' + d.of + '.',
  },
  plus: (d: { readonly first: string; readonly second: string }): string => d.first + ' + ' + d.second,
  named: (d: { readonly name: string; readonly words: string }): string => d.name + ', ' + d.words,
  obstacles: {
    'no-amount': (d: { readonly funds: string }): string => 'Ni roddir swm: ' + d.funds + '.',
    'not-plain': (d: { readonly funds: string }): string =>
      'Nid un swm pendant o arian, ond terfyn, ystod neu amcangyfrif: ' + d.funds + '.',
    share: (d: { readonly funds: string }): string =>
      'Dim ond cyfran sydd, neu a all fod, ar gyfer y cynllun hwn: ' + d.funds + '.',
    overlap: (d: { readonly funds: string }): string => 'Gall un fod yn rhan o un arall: ' + d.funds + '.',
    'unclear-force': (d: { readonly funds: string }): string =>
      'Mae’n aneglur pa mor sicr yw’r arian: ' + d.funds + '.',
    'no-period': (d: { readonly funds: string }): string =>
      'Ni nodir ar gyfer pa gyfnod y mae’r arian: ' + d.funds + '.',
    forces: (d: { readonly funds: string }): string => 'Nid ydynt yr un mor sicr: ' + d.funds + '.',
    periods: (d: { readonly funds: string }): string => 'Ar gyfer cyfnodau gwahanol: ' + d.funds + '.',
    currencies: (d: { readonly funds: string }): string =>
      'Mewn gwahanol fathau o arian cyfred: ' + d.funds + '.',
  },
  facts: {
    pays: 'Yn talu am',
    rules: {
      criterion: 'Meini prawf',
      eligibility: 'Pwy sy’n cael gwneud cais',
      limit: 'Terfynau',
      process: 'Proses',
    },
    awards: 'Dyfarniadau',
    left: 'Yn weddill',
    known: 'Sut y gwyddom',
    printed: 'Fel y’i hargraffwyd',
    missing: 'Heb eu nodi',
    source: 'Llinell yn y ffynhonnell',
  },
  qualified: (d: { readonly title: string; readonly more: string }): string => d.title + ' (' + d.more + ')',
  toBeSet: 'i’w bennu eto',
  setBy: (d: { readonly body: string }): string => 'pennir gan: ' + d.body,
  award: (d: { readonly title: string; readonly amount: string }): string => d.title + ': ' + d.amount,
  awardedTo: (d: { readonly body: string }): string => 'derbynnydd: ' + d.body,
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  withQuote: (d: { readonly text: string; readonly words: string }): string => d.text + ' “' + d.words + '”',
  grounds: {
    stated: 'wedi’i nodi',
    inferred: 'wedi’i ddiddwytho',
    outside: 'o’r tu allan i’r cynllun',
  },
  because: (d: { readonly how: string; readonly grounds: string }): string => d.how + ': ' + d.grounds,
  left: {
    known: (d: {
      readonly count: number;
      readonly left: string;
      readonly amount: string;
      readonly awarded: string;
    }): string =>
      plural(d.count, 0, cy, {
        zero:
          d.left +
          ': ' +
          d.amount +
          ' llai ' +
          d.awarded +
          ', sef cyfanswm y ' +
          number('en-GB', d.count, 0) +
          ' dyfarniad a nodir yn y cynllun.',
        one:
          d.left + ': ' + d.amount + ' llai ' + d.awarded + ', sef yr unig ddyfarniad a nodir yn y cynllun.',
        two:
          d.left +
          ': ' +
          d.amount +
          ' llai ' +
          d.awarded +
          ', sef cyfanswm y ' +
          number('en-GB', d.count, 0) +
          ' ddyfarniad a nodir yn y cynllun.',
        few:
          d.left +
          ': ' +
          d.amount +
          ' llai ' +
          d.awarded +
          ', sef cyfanswm y ' +
          number('en-GB', d.count, 0) +
          ' dyfarniad a nodir yn y cynllun.',
        many:
          d.left +
          ': ' +
          d.amount +
          ' llai ' +
          d.awarded +
          ', sef cyfanswm y ' +
          number('en-GB', d.count, 0) +
          ' dyfarniad a nodir yn y cynllun.',
        other:
          d.left +
          ': ' +
          d.amount +
          ' llai ' +
          d.awarded +
          ', sef cyfanswm y ' +
          number('en-GB', d.count, 0) +
          ' dyfarniad a nodir yn y cynllun.',
      }),
    overspent: (d: { readonly awarded: string; readonly amount: string }): string =>
      'Dim: cyfanswm y dyfarniadau a nodir yn y cynllun yw ' +
      d.awarded +
      ', mwy na’r ' +
      d.amount +
      ' sydd yn y gronfa.',
    'no-awards': 'anhysbys: ni nodir unrhyw ddyfarniad',
    'no-figure': 'anhysbys: nid yw’r swm yn un swm pendant o arian',
    'unclear-awards': 'anhysbys: nid yw pob dyfarniad yn un swm pendant o arian yn yr un arian cyfred',
  },
};
