// The four jobs: what each page shows, how large, and who does it. `ours` is the element, `floor` the page as a good engineer
// writes it by hand, the others are the peers that were the best of some twenty when the jobs were first done.

/** @typedef {{ id: string, what: string, folder: string, floor: string, peers: string[], viewport: object, series: object[] }} Job */

const BOTH = (size, rounds) => [
  { size, cpu: 1, rounds },
  { size, cpu: 4, rounds }, // a slow phone, more or less
];

/** @type {Job[]} */
export const JOBS = [
  {
    id: 'J1',
    what: 'indicators with eight yearly figures each',
    folder: 'indicators',
    floor: 'bare Lit',
    peers: ['plot', 'uplot', 'datatables'],
    viewport: { width: 1280, height: 1600 },
    series: BOTH(36, 5),
  },
  {
    id: 'J2',
    what: 'actions: find, sort, scroll',
    folder: 'actions',
    floor: 'bare Lit, rows in view',
    peers: ['regular-table', 'vaadin-grid', 'tabulator'],
    viewport: { width: 1280, height: 800 },
    series: [...BOTH(10_000, 3), { size: 100_000, cpu: 1, rounds: 2 }],
  },
  {
    id: 'J3',
    what: 'indicators of 343 areas',
    folder: 'areas',
    floor: 'markup, no words in cells',
    peers: ['vega', 'plot', 'echarts'],
    viewport: { width: 1680, height: 1000 },
    series: BOTH(50, 3),
  },
  {
    id: 'J4',
    what: 'charts of sixty months with band and target',
    folder: 'trends',
    floor: 'bare Lit',
    peers: ['uplot', 'plot', 'chart-js'],
    viewport: { width: 1280, height: 1800 },
    series: BOTH(20, 3),
  },
];

/** Who does a job: the element, the floor, and the peers where they are installed. */
export const contestantsOf = ({ peers }, hasPeers) => ['ours', 'floor', ...(hasPeers ? peers : [])];
