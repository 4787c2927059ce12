import { formatPeriod, type FundModel, type StrategyModel } from '../../src/index.js';
import { listed } from '../shared/listed.js';
import type { FundSum, FundSums, Obstacle } from './fund-sums.js';
import { beside, type FundWords, moneyWords, valueWords } from './fund.words.js';

/** More amounts than these are not told one by one. */
const MOST_AMOUNTS = 5;

/** The sentences that open the view: the funds, their amounts with their force, and whether there is a total. */
export function fundFinding(
  { funds }: Pick<StrategyModel, 'funds'>,
  { whole }: FundSums,
  words: FundWords,
): string {
  const { finding } = words.fund;
  const given = funds.filter(({ document }) => document.amount.kind !== 'none');
  const amounts = given.map(({ document }) =>
    finding.amount[document.force]({ amount: valueWords(document.amount, words) }),
  );
  const count = funds.length;
  const told = amounts.length > 0 && amounts.length <= MOST_AMOUNTS;
  return [
    told ? finding.amounts({ count, amounts: beside(amounts, words) }) : finding.count({ count }),
    withoutSentence(count - given.length, count, words),
    whole === undefined
      ? given.length > 1
        ? finding.noTotal
        : ''
      : finding.total({ total: moneyWords(whole.total, words) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What can be added up and what cannot, a sentence each. */
export function addingLines({ sums, obstacles }: FundSums, words: FundWords): string[] {
  const { obstacles: why } = words.fund;
  return [
    ...sums.map((sum) => sumSentence(sum, words)),
    ...obstacles.map(({ code, funds }) =>
      why[code]({
        funds: beside(
          funds.map((fund) => blamed(code, fund, words)),
          words,
        ),
      }),
    ),
  ];
}

function withoutSentence(count: number, of: number, { fund: { finding } }: FundWords): string {
  if (count === 0) return '';
  if (count < of) return finding.without({ count });
  return of === 1 ? finding.withoutOne : finding.withoutAny;
}

function sumSentence({ force, total, funds }: FundSum, words: FundWords): string {
  const { plus, sum } = words.fund;
  const all = funds.map((fund) => named(fund, valueWords(fund.document.amount, words), words));
  return sum[force]({
    total: moneyWords(total, words),
    period: formatPeriod(funds[0]!.document.period!, words.rating),
    of: listed(all, plus, { list: plus }),
  });
}

// What it is about a fund that stands in the way of adding it up.
function blamed(code: Obstacle['code'], fund: FundModel, words: FundWords): string {
  const { amount, force, period, title } = fund.document;
  switch (code) {
    case 'forces':
      return named(fund, words.fund.forces[force], words);
    case 'periods':
      return named(fund, formatPeriod(period!, words.rating), words);
    case 'not-plain':
    case 'currencies':
      return named(fund, valueWords(amount, words), words);
    default:
      return title;
  }
}

const named = ({ document }: FundModel, said: string, { fund }: FundWords): string =>
  fund.named({ name: document.title, words: said });
