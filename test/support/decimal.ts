// Decimals as whole numbers of their last place: the oracle for everything that claims to be exact.
import * as fc from 'fast-check';

/** A decimal: `digits` divided by ten to the power of `places`. */
export interface Decimal {
  readonly digits: number;
  readonly places: number;
}

/** The double that is read when the decimal is written. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e${-places}`);
}

/** The digits of a decimal when it is written with more places. */
export function digitsAt({ digits, places }: Decimal, wanted: number): bigint {
  return BigInt(digits) * 10n ** BigInt(wanted - places);
}

/** The double that is read when whole digits with a number of places are written. */
export function read(digits: bigint, places: number): number {
  return Number(`${digits}e${-places}`) + 0;
}

/** Decimals of up to `limit` in their digits and of up to `places` places. */
export function decimals(limit: number, places: number): fc.Arbitrary<Decimal> {
  return fc.record({ digits: fc.integer({ min: -limit, max: limit }), places: fc.nat(places) });
}
