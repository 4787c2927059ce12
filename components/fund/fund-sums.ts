import { exactDifference, type Fund, type FundModel, type Value } from '../../src/index.js';

/** A plain sum of money: one number, neither a limit nor an estimate. */
export interface Money {
  readonly value: number;
  readonly currency: string;
}

/** Funds that may be added up: equally firm, in one currency, for one time, and each all for this plan. */
export interface FundSum {
  readonly force: Exclude<Fund['force'], 'unclear'>;
  readonly total: Money;
  readonly funds: readonly FundModel[];
}

/** A reason why funds cannot be added to others. */
export interface Obstacle {
  readonly code:
    | 'no-amount'
    | 'not-plain'
    | 'share'
    | 'overlap'
    | 'unclear-force'
    | 'no-period'
    | 'forces'
    | 'periods'
    | 'currencies';
  readonly funds: readonly FundModel[];
}

/** What can be added up of some funds, and why the rest cannot. */
export interface FundSums {
  readonly sums: readonly FundSum[];
  readonly obstacles: readonly Obstacle[];
  /** The sum of all, where all can be added up. */
  readonly whole: FundSum | undefined;
}

/** What is left of a fund once its awards are taken away, or why that is not known. */
export type Left =
  | { readonly kind: 'known' | 'overspent'; readonly left: Money; readonly awarded: Money }
  | { readonly kind: 'no-awards' | 'no-figure' | 'unclear-awards' };

/** The plain sum of money that a value is; undefined where it is none. */
export function plainMoney(value: Value): Money | undefined {
  if (value.kind !== 'number' || value.approximate === true || value.unit?.kind !== 'money') return undefined;
  return { value: value.value, currency: value.unit.currency };
}

/**
 * Adds up those funds that may be added up, two or more at a time, and gives the reasons against all others. Nothing is
 * guessed: a time that is not stated is the same as no other.
 */
export function fundSums(funds: readonly FundModel[]): FundSums {
  if (funds.length < 2) return { sums: [], obstacles: [], whole: undefined };
  const single = singleObstacles(funds);
  const barred = new Set(single.flatMap((obstacle) => obstacle.funds));
  const groups = new Map<string, FundModel[]>();
  for (const fund of funds.filter((one) => !barred.has(one))) {
    const { force, amount } = fund.document;
    const key = JSON.stringify([force, plainMoney(amount)!.currency, timeOf(fund)]);
    groups.set(key, [...(groups.get(key) ?? []), fund]);
  }
  const sums = [...groups.values()].filter((group) => group.length > 1).map(sumOf);
  const whole = sums.find((sum) => sum.funds.length === funds.length);
  return { sums, whole, obstacles: [...single, ...differences(funds)] };
}

/** What is left of a fund: its amount less its awards, where all of these are plain sums in one currency. */
export function leftOf({ document: { amount, awards } }: FundModel): Left {
  if (awards.length === 0) return { kind: 'no-awards' };
  const whole = plainMoney(amount);
  if (whole === undefined) return { kind: 'no-figure' };
  const given = awards.map((award) => plainMoney(award.amount));
  if (given.some((money) => money?.currency !== whole.currency)) return { kind: 'unclear-awards' };
  const awarded = total(given as readonly Money[]);
  const left = { ...whole, value: exactDifference(whole.value, awarded.value) };
  return { kind: left.value < 0 ? 'overspent' : 'known', left, awarded };
}

// Reasons for which a fund can be added to no other.
function singleObstacles(funds: readonly FundModel[]): Obstacle[] {
  const having = (code: Obstacle['code'], has: (fund: FundModel) => boolean): Obstacle[] => {
    const found = funds.filter(has);
    return found.length === 0 ? [] : [{ code, funds: found }];
  };
  return [
    ...having('no-amount', ({ document }) => document.amount.kind === 'none'),
    ...having(
      'not-plain',
      ({ document: { amount } }) => amount.kind !== 'none' && plainMoney(amount) === undefined,
    ),
    ...having('share', ({ document }) => document.share !== undefined),
    ...having('overlap', (fund) => funds.some((other) => mayOverlap(fund, other))),
    ...having('unclear-force', ({ document }) => document.force === 'unclear'),
    ...having('no-period', (fund) => timeOf(fund) === undefined),
  ];
}

// Ways in which funds differ that have an amount at all.
function differences(funds: readonly FundModel[]): Obstacle[] {
  const given = funds.filter(({ document }) => document.amount.kind !== 'none');
  const differing = (
    code: Obstacle['code'],
    valueOf: (fund: FundModel) => string | undefined,
  ): Obstacle[] => {
    const known = given.filter((fund) => valueOf(fund) !== undefined);
    return new Set(known.map(valueOf)).size < 2 ? [] : [{ code, funds: known }];
  };
  return [
    ...differing('forces', ({ document }) => (document.force === 'unclear' ? undefined : document.force)),
    ...differing('periods', timeOf),
    ...differing('currencies', ({ document }) => plainMoney(document.amount)?.currency),
  ];
}

// Funds of one name may be one pot; a fund that pays for another holds it.
function mayOverlap(one: FundModel, other: FundModel): boolean {
  if (one === other) return false;
  const paysFor = (from: FundModel, to: FundModel): boolean => from.pays.some(({ part }) => part === to);
  const name = one.document.name;
  return (name !== undefined && name === other.document.name) || paysFor(one, other) || paysFor(other, one);
}

function timeOf({ document: { period } }: FundModel): string | undefined {
  if (period === undefined || period.kind === 'undated') return undefined;
  const { start, end, printed } = period;
  return start !== undefined && end !== undefined ? `${start} ${end}` : printed;
}

function sumOf(funds: readonly FundModel[]): FundSum {
  // funds of unclear force are in no sum
  const force = funds[0]!.document.force as FundSum['force'];
  return { force, funds, total: total(funds.map(({ document }) => plainMoney(document.amount)!)) };
}

function total(amounts: readonly Money[]): Money {
  const value = amounts.reduce((sum, money) => exactDifference(sum, -money.value), 0);
  return { currency: amounts[0]!.currency, value };
}
