import { type Basis, formatPeriod, type FundModel, type FundRule, type Note } from '../../src/index.js';
import { listed } from '../shared/listed.js';
import { partName } from '../../src/index.js';
import { leftOf } from './fund-sums.js';
import { beside, type FundWords, moneyWords, valueWords } from './fund.words.js';

/** A fact about a fund and what there is to say of it, in a list. */
export type FundFact = readonly [name: string, lines: readonly string[]];

/** The order in which a reader asks for the rules of a fund. */
const RULES: readonly FundRule['kind'][] = ['criterion', 'eligibility', 'limit', 'process'];

/**
 * What a row says when it is open: what the money pays for, its rules, its awards, and what is left. What a plan could state of
 * any fund and does not state of this one is told once.
 */
export function fundFacts(fund: FundModel, words: FundWords): FundFact[] {
  const { basis, printed, notes } = fund.document;
  const { facts, quoted } = words.fund;
  const expected: FundFact[] = [
    [facts.pays, fund.pays.map(partName)],
    ...RULES.map((kind): FundFact => [facts.rules[kind], rulesOf(fund, kind, words)]),
    [facts.awards, fund.awards.map((award) => awardWords(award, words))],
  ];
  const missing = expected.filter(([, lines]) => lines.length === 0).map(([name]) => name);
  const all: FundFact[] = [
    ...expected,
    [facts.left, [leftWords(fund, words)]],
    [facts.known, basis === undefined ? [] : [basisWords(basis, words)]],
    [facts.printed, printed === undefined ? [] : [quoted({ words: printed })]],
    [
      words.rating.views.notes,
      notes.filter(({ kind }) => kind !== 'caution').map((note) => noteWords(note, words)),
    ],
    [facts.missing, missing.length === 0 ? [] : [beside(missing, words)]],
  ];
  return all.filter(([, lines]) => lines.length > 0);
}

function rulesOf({ rules }: FundModel, kind: FundRule['kind'], words: FundWords): string[] {
  return rules
    .filter(({ document }) => document.kind === kind)
    .map(({ document: { title, standing, period, amount }, by }) =>
      qualified(
        title,
        [
          amount && valueWords(amount, words),
          standing === 'to-be-set' ? words.fund.toBeSet : undefined,
          by && words.fund.setBy({ body: by.document.name }),
          // as printed: "during" a month is when it is set, not how long it holds
          period?.printed,
        ],
        words,
      ),
    );
}

function awardWords({ document, to }: FundModel['awards'][number], words: FundWords): string {
  const { title, amount, period, printed } = document;
  const { fund, rating } = words;
  return qualified(
    fund.award({ title, amount: valueWords(amount, words) }),
    [
      to && fund.awardedTo({ body: to.document.name }),
      period && formatPeriod(period, rating),
      printed && fund.quoted({ words: printed }),
    ],
    words,
  );
}

function leftWords(fund: FundModel, words: FundWords): string {
  const left = leftOf(fund);
  const { left: say } = words.fund;
  const { amount, awards } = fund.document;
  if (left.kind !== 'known' && left.kind !== 'overspent') return say[left.kind];
  const given = { amount: valueWords(amount, words), awarded: moneyWords(left.awarded, words) };
  return left.kind === 'overspent'
    ? say.overspent(given)
    : say.known({ ...given, left: moneyWords(left.left, words), count: awards.length });
}

function basisWords({ kind, because }: Basis, { fund }: FundWords): string {
  const how = fund.grounds[kind];
  return because === undefined ? how : fund.because({ how, grounds: because });
}

const noteWords = ({ text, printed }: Note, { fund }: FundWords): string =>
  printed === undefined ? text : fund.withQuote({ text, words: printed });

/** What something is, with what more is known of it. */
function qualified(title: string, more: readonly (string | undefined)[], words: FundWords): string {
  const known = more.filter((one) => one !== undefined);
  const { list } = words.rating;
  return known.length === 0
    ? title
    : words.fund.qualified({ title, more: listed(known, list, words.rating) });
}
