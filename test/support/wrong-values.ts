/** What no property of an element asks for. */
export const WRONG: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  'W'.repeat(10_000),
  0,
  NaN,
  true,
  [],
  {},
  () => 1,
];
