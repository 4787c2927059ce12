import { formatValue, type Value } from '../../src/index.js';
import { fund } from '../../src/words/en/fund.js';
import { rating } from '../../src/words/en/rating.js';
import { listed } from '../shared/listed.js';
import type { Money } from './fund-sums.js';

/** The English words of the view of funds. */
export const fundEnglish = { rating, fund };

/** The words of the view of funds in one language. */
export type FundWords = typeof fundEnglish;

/** Things beside each other, of which any may hold a comma itself. */
export const beside = (things: readonly string[], { rating: { also } }: FundWords): string =>
  listed(things, also, { list: also });

/** An amount or a share in words and figures. */
export const valueWords = (value: Value, { rating: words }: FundWords): string =>
  formatValue(value, { kind: 'unstated' }, words);

/** A sum of money in figures. */
export const moneyWords = ({ value, currency }: Money, words: FundWords): string =>
  valueWords({ kind: 'number', value, unit: { kind: 'money', currency } }, words);
