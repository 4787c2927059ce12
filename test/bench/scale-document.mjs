// A plan of any size, as no council has one: actions with milestones and a reporting line each, and indicators whose
// results are broken down by place and group. It is valid and raises no warning, so that validation looks at all of it.

export const FIRST_YEAR = 2010;
const YEARS = 15;
/** Results of one measure: with fifteen years and seven places a large series, but a real one. */
const RESULTS = 100;

export const list = (length, make) => Array.from({ length }, (_, index) => make(index));
const two = (number) => String(number).padStart(2, '0');

export const year = (from) => ({
  printed: `${from}/${two((from + 1) % 100)}`,
  kind: 'financial-year',
  start: `${from}-04-01`,
  end: `${from + 1}-03-31`,
});
const month = (from, number) => ({
  printed: `${two(number)}/${from}`,
  kind: 'month',
  start: `${from}-${two(number)}-01`,
  end: `${from}-${two(number)}-28`,
});

const action = (index) => ({
  id: `action-${index}`,
  ref: `${index >> 4}.${index & 15}`,
  title: `Do the thing that is number ${index}`,
  objectives: [`objective-${index % 100}`],
  leads: [{ body: `body-${index % 500}`, role: `role-${index % 200}` }],
  deadline: { period: month(FIRST_YEAR + 1 + (index % 10), 1 + (index % 12)) },
  milestones: list(3, (at) => ({
    id: `milestone-${index}-${at}`,
    title: `Milestone ${at}`,
    when: month(FIRST_YEAR + 1 + at, 1 + (index % 12)),
    source: { line: 1 + index },
  })),
  source: { line: 1 + index },
});

const line = (index) => ({
  id: `line-${index}`,
  of: [{ kind: 'action', id: `action-${index}` }],
  to: [{ kind: 'body', body: `body-${(index * 7) % 500}` }],
  by: [`role-${index % 200}`],
  every: { amount: 1, in: 'years' },
});

const result = (at, index) => ({
  period: year(FIRST_YEAR + (at % YEARS)),
  value: { kind: 'number', value: 40 + (at % 50), decimals: 1 },
  place: `place-${(index + at) % 300}`,
  group: `group-${at % 40}`,
  numerator: 40 + (at % 50),
  denominator: 100,
  interval: { low: 38, high: 92 },
  printed: `${40 + (at % 50)}%`,
  source: { line: 1 + at },
});

const indicator = (index) => ({
  id: `indicator-${index}`,
  code: `NI ${index}`,
  name: `What is watched as number ${index}`,
  objectives: [`objective-${index % 100}`],
  leads: [`body-${index % 500}`],
  measures: [
    {
      id: `measure-${index}`,
      unit: { kind: 'percent', of: 'people' },
      polarity: { direction: 'higher', basis: { kind: 'stated' } },
      baseline: { period: year(FIRST_YEAR - 1), value: { kind: 'number', value: 40 } },
      targets: list(3, (at) => ({
        due: year(FIRST_YEAR + 1 + at),
        value: { kind: 'number', value: 50 + at },
      })),
      results: list(RESULTS, (at) => result(at, index)),
    },
  ],
});

/** @param observations - the number of results; a multiple of a hundred */
export function scaleDocument(actions, observations) {
  const within = (kind, index) => (index === 0 ? {} : { within: `${kind}-${index >> 1}` });
  return {
    format: 2,
    id: 'scale',
    title: 'A plan of great size',
    period: { ...year(FIRST_YEAR), end: `${FIRST_YEAR + YEARS + 1}-03-31` },
    bodies: list(500, (at) => ({
      id: `body-${at}`,
      name: `Body ${at}`,
      kind: 'service',
      ...within('body', at),
    })),
    roles: list(200, (at) => ({ id: `role-${at}`, name: `Role ${at}`, body: `body-${at}` })),
    places: list(300, (at) => ({
      id: `place-${at}`,
      name: `Place ${at}`,
      kind: 'ward',
      ...within('place', at),
    })),
    groups: list(40, (at) => ({ id: `group-${at}`, name: `Group ${at}`, kind: 'population' })),
    objectives: list(100, (at) => ({ id: `objective-${at}`, title: `Objective ${at}` })),
    indicators: list(observations / RESULTS, indicator),
    actions: list(actions, action),
    reportingLines: list(actions, line),
  };
}
