// What the plans of the jobs have in common. They are made before the clock starts, as a council has its plan before anybody reads it.
const two = (number) => String(number).padStart(2, '0');

export const year = (from) => ({
  printed: String(from),
  kind: 'calendar-year',
  start: `${from}-01-01`,
  end: `${from}-12-31`,
});

/** A month of a year, from 0; December of one year may be the twelfth of the year before. */
export function month(from, at) {
  const first = new Date(Date.UTC(from, at, 1));
  const last = new Date(Date.UTC(from, at + 1, 0));
  const start = `${first.getUTCFullYear()}-${two(first.getUTCMonth() + 1)}`;
  return { printed: start, kind: 'month', start: `${start}-01`, end: `${start}-${two(last.getUTCDate())}` };
}

export const number = (value) => ({ kind: 'number', value, decimals: 1 });

export const percent = { kind: 'percent', of: 'people' };

export const polarity = (isUp) => ({ direction: isUp ? 'higher' : 'lower', basis: { kind: 'stated' } });

/** A plan with one objective, which all indicators serve. */
export const planOf = (title, parts) => ({
  format: 2,
  id: 'bench',
  title,
  objectives: [{ id: 'objective', title: 'A place where all belong' }],
  ...parts,
});
