// Made from fund.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const fund = {
  fundsOf: (d: { readonly title: string }): string => 'Funds: ' + d.title,
  columns: {
    fund: 'Fund',
    amount: 'Amount',
    force: 'How firm',
    period: 'When',
    from: 'Given by',
    holder: 'Held by',
    details: 'Details',
  },
  notStated: 'not stated',
  forces: {
    'set-aside': 'set aside',
    awarded: 'awarded',
    granted: 'granted',
    secured: 'secured',
    agreed: 'agreed',
    expected: 'expected',
    unclear: 'unclear',
  },
  share: {
    known: (d: { readonly share: string }): string => 'only a share of it is for this plan: ' + d.share,
    unclear: 'how much of it is for this plan is unclear',
    'not-stated': 'only a share of it is for this plan, and how much is not stated',
  },
  finding: {
    count: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'The plan names ' + number('en', d.count, 0) + ' fund.',
        other: 'The plan names ' + number('en', d.count, 0) + ' funds.',
      }),
    amounts: (d: { readonly count: number; readonly amounts: string }): string =>
      plural(d.count, 0, en, {
        one: 'The plan names ' + number('en', d.count, 0) + ' fund: ' + d.amounts + '.',
        other: 'The plan names ' + number('en', d.count, 0) + ' funds: ' + d.amounts + '.',
      }),
    amount: {
      'set-aside': (d: { readonly amount: string }): string => d.amount + ' set aside',
      awarded: (d: { readonly amount: string }): string => d.amount + ' awarded',
      granted: (d: { readonly amount: string }): string => d.amount + ' granted',
      secured: (d: { readonly amount: string }): string => d.amount + ' secured',
      agreed: (d: { readonly amount: string }): string => d.amount + ' agreed',
      expected: (d: { readonly amount: string }): string => d.amount + ' expected',
      unclear: (d: { readonly amount: string }): string => d.amount + ', and it is unclear how firm',
    },
    without: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'For ' + number('en', d.count, 0) + ' no amount is given.',
        other: 'For ' + number('en', d.count, 0) + ' no amount is given.',
      }),
    withoutOne: 'No amount is given for it.',
    withoutAny: 'No amount is given for any of them.',
    total: (d: { readonly total: string }): string => 'Together they come to ' + d.total + '.',
    noTotal: 'They have no total; the reasons stand below the table.',
  },
  adding: 'Adding up',
  sum: {
    'set-aside': (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' is set aside for ' + d.period + ': ' + d.of + '.',
    awarded: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' is awarded for ' + d.period + ': ' + d.of + '.',
    granted: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' is granted for ' + d.period + ': ' + d.of + '.',
    secured: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' is secured for ' + d.period + ': ' + d.of + '.',
    agreed: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' is agreed for ' + d.period + ': ' + d.of + '.',
    expected: (d: { readonly total: string; readonly period: string; readonly of: string }): string =>
      d.total + ' is expected for ' + d.period + ': ' + d.of + '.',
  },
  plus: (d: { readonly first: string; readonly second: string }): string => d.first + ' + ' + d.second,
  named: (d: { readonly name: string; readonly words: string }): string => d.name + ', ' + d.words,
  obstacles: {
    'no-amount': (d: { readonly funds: string }): string => 'No amount is given: ' + d.funds + '.',
    'not-plain': (d: { readonly funds: string }): string =>
      'Not one plain sum of money, but a limit, a range or an estimate: ' + d.funds + '.',
    share: (d: { readonly funds: string }): string =>
      'Only a share is, or may be, for this plan: ' + d.funds + '.',
    overlap: (d: { readonly funds: string }): string => 'One may be a part of another: ' + d.funds + '.',
    'unclear-force': (d: { readonly funds: string }): string =>
      'It is unclear how firm the money is: ' + d.funds + '.',
    'no-period': (d: { readonly funds: string }): string =>
      'The time that the money is for is not stated: ' + d.funds + '.',
    forces: (d: { readonly funds: string }): string => 'Not equally firm: ' + d.funds + '.',
    periods: (d: { readonly funds: string }): string => 'For different times: ' + d.funds + '.',
    currencies: (d: { readonly funds: string }): string => 'In different currencies: ' + d.funds + '.',
  },
  facts: {
    pays: 'Pays for',
    rules: {
      criterion: 'Criteria',
      eligibility: 'Who may apply',
      limit: 'Limits',
      process: 'Process',
    },
    awards: 'Awards',
    left: 'Left',
    known: 'How it is known',
    printed: 'As printed',
    missing: 'Not stated',
    source: 'Line of the source',
  },
  qualified: (d: { readonly title: string; readonly more: string }): string => d.title + ' (' + d.more + ')',
  toBeSet: 'still to be set',
  setBy: (d: { readonly body: string }): string => 'by ' + d.body,
  award: (d: { readonly title: string; readonly amount: string }): string => d.title + ': ' + d.amount,
  awardedTo: (d: { readonly body: string }): string => 'to ' + d.body,
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  withQuote: (d: { readonly text: string; readonly words: string }): string => d.text + ' “' + d.words + '”',
  grounds: {
    stated: 'stated',
    inferred: 'inferred',
    outside: 'from outside the plan',
  },
  because: (d: { readonly how: string; readonly grounds: string }): string => d.how + ': ' + d.grounds,
  left: {
    known: (d: {
      readonly count: number;
      readonly left: string;
      readonly amount: string;
      readonly awarded: string;
    }): string =>
      plural(d.count, 0, en, {
        one: d.left + ': ' + d.amount + ' less the one award of ' + d.awarded + ' that the plan states.',
        other:
          d.left +
          ': ' +
          d.amount +
          ' less ' +
          d.awarded +
          ' in the ' +
          number('en', d.count, 0) +
          ' awards that the plan states.',
      }),
    overspent: (d: { readonly awarded: string; readonly amount: string }): string =>
      'Nothing: the awards that the plan states come to ' +
      d.awarded +
      ', more than the ' +
      d.amount +
      ' of the fund.',
    'no-awards': 'not known: no award is stated',
    'no-figure': 'not known: the amount is not one plain sum of money',
    'unclear-awards': 'not known: not every award is one plain sum of money in the same currency',
  },
};
