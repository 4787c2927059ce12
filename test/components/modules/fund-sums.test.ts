// What can be added up of the funds of a plan, what cannot and why, and what is left, without a page.
import { expect } from 'chai';
import { fundFacts } from '../../../components/fund/fund-facts.js';
import { addingLines, fundFinding } from '../../../components/fund/fund-finding.js';
import { fundRow } from '../../../components/fund/fund-rows.js';
import { fundSums, leftOf } from '../../../components/fund/fund-sums.js';
import { fundEnglish } from '../../../components/fund/fund.words.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildModel } from '../../../src/model/build-model.js';
import { model, valid } from '../../support/documents.js';
import { STRATEGIES } from '../../support/strategies.js';

type FundInput = NonNullable<StrategyInput['funds']>[number];
type Amount = FundInput['amount'];

const pounds = { kind: 'money', currency: 'GBP' } as const;
const money = (value: number, more: object = {}): Amount => ({
  kind: 'number',
  value,
  unit: pounds,
  ...more,
});
const in2009 = {
  printed: '2009/10',
  kind: 'financial-year',
  start: '2009-04-01',
  end: '2010-03-31',
} as const;
const fund = (id: string, more: Partial<FundInput> = {}): FundInput => ({
  id,
  title: id.toUpperCase(),
  amount: money(100),
  force: 'agreed',
  period: in2009,
  ...more,
});
const funds = (...inputs: FundInput[]) => model({ funds: inputs }).funds;
const lines = (...inputs: FundInput[]) => addingLines(fundSums(funds(...inputs)), fundEnglish);
const finding = (...inputs: FundInput[]) => {
  const of = funds(...inputs);
  return fundFinding({ funds: of }, fundSums(of), fundEnglish);
};
const real = (id: string) => buildModel(valid(STRATEGIES.find((one) => one.id === id)!.document));

describe('fundSums', () => {
  it('adds up what is equally firm, for one time and in one currency, without the noise of binary fractions', () => {
    const three = [
      fund('a', { amount: money(0.1) }),
      fund('b', { amount: money(0.2) }),
      fund('c', { amount: money(1000) }),
    ];
    expect(lines(...three)).to.deep.equal(['£1,000.3 is agreed for 2009/10: A, £0.1 + B, £0.2 + C, £1,000.']);
    expect(finding(...three)).to.equal(
      'The plan names 3 funds: £0.1 agreed; £0.2 agreed; £1,000 agreed. Together they come to £1,000.3.',
    );
  });

  it('does not mind in which order they stand', () => {
    const [a, b, c] = [fund('a'), fund('b', { amount: money(7) }), fund('c', { force: 'granted' })];
    const totals = [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ].map((order) => fundSums(funds(...order)).sums.map(({ total }) => total.value));
    expect(totals).to.deep.equal([[107], [107], [107]]);
  });

  const barred: readonly (readonly [string, Partial<FundInput>, string])[] = [
    ['no amount', { amount: { kind: 'none', reason: 'not-stated' } }, 'No amount is given: B.'],
    [
      'a limit',
      { amount: { kind: 'bound', bound: 'at-most', value: 5, unit: pounds } },
      'Not one plain sum of money, but a limit, a range or an estimate: B, up to £5.',
    ],
    [
      'a range',
      { amount: { kind: 'range', low: 1, high: 5, unit: pounds } },
      'Not one plain sum of money, but a limit, a range or an estimate: B, £1 to £5.',
    ],
    [
      'an estimate',
      { amount: money(5, { approximate: true }) },
      'Not one plain sum of money, but a limit, a range or an estimate: B, about £5.',
    ],
    [
      'a number of no currency',
      { amount: { kind: 'number', value: 5 } },
      'Not one plain sum of money, but a limit, a range or an estimate: B, 5.',
    ],
    [
      'a share',
      { share: { kind: 'none', reason: 'unclear' } },
      'Only a share is, or may be, for this plan: B.',
    ],
    ['unclear force', { force: 'unclear' }, 'It is unclear how firm the money is: B.'],
    ['no time', { period: undefined }, 'The time that the money is for is not stated: B.'],
    ['another force', { force: 'expected' }, 'Not equally firm: A, agreed; B, expected.'],
    [
      'another time',
      { period: { printed: '2010/11', kind: 'financial-year', start: '2010-04-01', end: '2011-03-31' } },
      'For different times: A, 2009/10; B, 2010/11.',
    ],
    [
      'another currency',
      { amount: { kind: 'number', value: 5, unit: { kind: 'money', currency: 'EUR' } } },
      'In different currencies: A, £100; B, EUR 5.',
    ],
    ['a pot inside another', { pays: [{ kind: 'fund', id: 'a' }] }, 'One may be a part of another: A; B.'],
  ];
  for (const [what, change, reason] of barred) {
    it(`never adds ${what} to the rest, and says why`, () => {
      const two = [fund('a'), { ...fund('b'), ...change }];
      expect(lines(...two)).to.deep.equal([reason]);
      expect(finding(...two)).to.not.match(/Together/);
    });
  }

  it('says that funds of one name may be one pot', () => {
    expect(lines(fund('a', { name: 'NRF' }), fund('b', { name: 'NRF' }), fund('c'), fund('d'))).to.deep.equal(
      ['£200 is agreed for 2009/10: C, £100 + D, £100.', 'One may be a part of another: A; B.'],
    );
  });

  it('has nothing to say of one fund, or none', () => {
    expect(lines(fund('a'))).to.deep.equal([]);
    expect(lines()).to.deep.equal([]);
  });

  it('makes no sum of the real strategies', () => {
    for (const { id } of STRATEGIES) expect(fundSums(real(id).funds).sums, id).to.deep.equal([]);
  });
});

describe('fundFinding', () => {
  const findings = [
    [
      'leicester-2004',
      'The plan names 4 funds: £600,000 set aside; £48,000 awarded; £75,000 granted; up to £2,000,000 secured. They have no total; the reasons stand below the table.',
    ],
    ['coventry-2006', 'The plan names 3 funds: £1,400,000 agreed. For 2 no amount is given.'],
    ['leeds-2010', 'The plan names 3 funds. No amount is given for any of them.'],
  ] as const;
  for (const [id, sentence] of findings) {
    it(`of ${id} says how much, how firm, and whether there is a total`, () => {
      const strategy = real(id);
      expect(fundFinding(strategy, fundSums(strategy.funds), fundEnglish)).to.equal(sentence);
    });
  }

  it('counts many amounts, and speaks of one fund as one', () => {
    expect(finding(...'abcdef'.split('').map((id) => fund(id, { force: 'expected' })))).to.equal(
      'The plan names 6 funds. Together they come to £600.',
    );
    expect(finding(fund('a', { force: 'unclear' }))).to.equal(
      'The plan names 1 fund: £100, and it is unclear how firm.',
    );
    expect(finding(fund('a', { amount: { kind: 'none', reason: 'to-be-agreed' } }))).to.equal(
      'The plan names 1 fund. No amount is given for it.',
    );
  });
});

describe('leftOf', () => {
  const award = (amount: Amount) => ({ title: 'To a group', amount });
  const left = (...awards: Amount[]) => {
    const [of] = funds(fund('a', { amount: money(100.1), awards: awards.map(award) }));
    return new Map(fundFacts(of!, fundEnglish)).get('Left');
  };
  it('is the amount less the awards, and says so', () => {
    expect(left(money(0.1))).to.deep.equal(['£100: £100.1 less the one award of £0.1 that the plan states.']);
    expect(left(money(60), money(40.1))).to.deep.equal([
      '£0: £100.1 less £100.1 in the 2 awards that the plan states.',
    ]);
  });

  it('is never below nothing', () => {
    expect(left(money(200))).to.deep.equal([
      'Nothing: the awards that the plan states come to £200, more than the £100.1 of the fund.',
    ]);
  });

  it('is not known where an award or the amount is no plain sum, or no award is stated', () => {
    expect(left()).to.deep.equal(['not known: no award is stated']);
    for (const amount of [
      money(5, { approximate: true }),
      { kind: 'none', reason: 'not-stated' },
      { kind: 'number', value: 5, unit: { kind: 'money', currency: 'EUR' } },
    ] as Amount[])
      expect(left(money(1), amount)?.[0]).to.match(/^not known: not every award/);
    const [bound] = funds(
      fund('a', {
        amount: { kind: 'bound', bound: 'at-most', value: 9, unit: pounds },
        awards: [award(money(1))],
      }),
    );
    expect(leftOf(bound!)).to.deep.equal({ kind: 'no-figure' });
  });
});

describe('fundFacts', () => {
  it('tells who has received what and which limits are set, and what is not stated once', () => {
    const { funds: all } = model({
      bodies: [{ id: 'forum', name: 'The Forum', kind: 'partnership' }],
      funds: [
        fund('a', {
          awards: [
            { title: 'A play', amount: money(40), to: 'forum', period: in2009, printed: '£40 to the Forum' },
          ],
          rules: [{ kind: 'limit', title: 'A grant', amount: money(60), by: 'forum' }],
        }),
      ],
    });
    expect(fundFacts(all[0]!, fundEnglish)).to.deep.equal([
      ['Limits', ['A grant (£60, by The Forum)']],
      ['Awards', ['A play: £40 (to The Forum, 2009/10, “£40 to the Forum”)']],
      ['Left', ['£60: £100 less the one award of £40 that the plan states.']],
      ['Not stated', ['Pays for; Criteria; Who may apply; Process']],
    ]);
  });
});

describe('fundRow', () => {
  const shares: readonly (readonly [Amount, string])[] = [
    [money(20), 'only a share of it is for this plan: £20'],
    [{ kind: 'none', reason: 'to-be-agreed' }, 'only a share of it is for this plan: to be agreed'],
    [{ kind: 'none', reason: 'unclear' }, 'how much of it is for this plan is unclear'],
    [
      { kind: 'none', reason: 'not-stated' },
      'only a share of it is for this plan, and how much is not stated',
    ],
  ];
  for (const [share, said] of shares) {
    it(`says ${said}`, () => {
      expect(fundRow(funds(fund('a', { share }))[0]!, fundEnglish).share).to.equal(said);
    });
  }
});
