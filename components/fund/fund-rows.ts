import { formatPeriod, type FundModel, type Value } from '../../src/index.js';
import { type FundWords, valueWords } from './fund.words.js';

/** The cells of one fund; undefined is not stated. */
export interface FundRow {
  readonly amount: string;
  readonly share: string | undefined;
  readonly force: string;
  readonly period: string | undefined;
  readonly from: string | undefined;
  readonly holder: string | undefined;
}

/** The row of a fund. */
export function fundRow({ document, from, holder }: FundModel, words: FundWords): FundRow {
  const { amount, share, force, period } = document;
  const { fund, rating } = words;
  return {
    amount: valueWords(amount, words),
    share: share && shareWords(share, words),
    force: fund.forces[force],
    period: period === undefined ? undefined : formatPeriod(period, rating),
    from: from?.document.name,
    holder: holder?.document.name,
  };
}

// A share that is not stated is one; where it is unclear, all of the money may be meant.
function shareWords(share: Value, words: FundWords): string {
  const { share: say } = words.fund;
  if (share.kind === 'none' && (share.reason === 'unclear' || share.reason === 'not-stated')) {
    return say[share.reason];
  }
  return say.known({ share: valueWords(share, words) });
}
