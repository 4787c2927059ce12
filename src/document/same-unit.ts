import type { Unit } from './unit.js';

/**
 * Whether figures in two units can be compared: the same kind, and the same scale.
 *
 * The label `of` does not decide: "% of staff" and "% of people" are compared when somebody puts them in one
 * measure.
 *
 * @example
 * sameUnit({ kind: 'rate', per: 1000 }, { kind: 'rate', per: 100000 }); // => false
 */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a === b || scale(a) === scale(b);
}

function scale(unit: Unit): string {
  switch (unit.kind) {
    case 'rate':
      return `rate ${unit.per}`;
    case 'money':
      return `money ${unit.currency}`;
    case 'duration':
      return `duration ${unit.in}`;
    default:
      return unit.kind;
  }
}
