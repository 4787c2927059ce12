// The words of targets that are set as a change, a direction or a standard, in small letters.

/** Words for a change of a figure, and its sign. Words for getting better are not here: better may be lower. */
export const CHANGES: ReadonlyMap<string, 1 | -1> = new Map([
  ...signed(1, 'increase', 'increased', 'rise', 'raise', 'growth', 'grow', 'add', 'gain'),
  ...signed(-1, 'reduction', 'reduce', 'reduced', 'decrease', 'decreased', 'fall', 'drop', 'cut', 'lower'),
]);

/** Words for getting better; they are taken as upward, with a doubt. */
export const IMPROVEMENTS: ReadonlyMap<string, 1> = new Map([
  ['improvement', 1],
  ['improve', 1],
  ['improved', 1],
]);

/** Words that give a direction alone. */
export const DIRECTIONS: ReadonlyMap<string, 'up' | 'down' | 'hold'> = new Map([
  ...towards(
    'up',
    'increase',
    'increased',
    'an increase',
    'increasing',
    'rise',
    'raise',
    'higher',
    'more',
    'grow',
  ),
  ...towards('down', 'reduce', 'reduced', 'a reduction', 'reduction', 'decrease', 'decreased', 'a decrease'),
  ...towards('down', 'lower', 'fewer', 'less', 'fall', 'reducing'),
  ...towards(
    'hold',
    'maintain',
    'maintained',
    'maintain current level',
    'maintain performance',
    'sustain',
    'hold',
  ),
  ...towards(
    'hold',
    'no change',
    'stay the same',
    'remain the same',
    'unchanged',
    'maintain current performance',
  ),
]);

/** Words that give a direction only by what is taken for granted, and what that is. */
export const DIRECTIONS_IN_DOUBT: ReadonlyMap<string, readonly ['up' | 'down' | 'hold', string]> = new Map([
  ['improve', ['up', 'upward is taken to be better']],
  ['improved', ['up', 'upward is taken to be better']],
  ['improvement', ['up', 'upward is taken to be better']],
  ['improving', ['up', 'upward is taken to be better']],
  ['no increase', ['hold', 'a fall may be welcome']],
  ['no decrease', ['hold', 'a rise may be welcome']],
  ['no reduction', ['hold', 'a rise may be welcome']],
]);

/** What a direction is of: "increased number of reports". */
export const DIRECTED: ReadonlyMap<string, true> = new Map(
  [
    ...[
      'number of',
      'numbers of',
      'in number of',
      'in the number of',
      'proportion of',
      'in the proportion of',
    ],
    ...['percentage of', 'in the percentage of', '% of', 'in % of', 'rate of', 'in the rate of', 'level of'],
    ...[
      'levels of',
      'in the level of',
      'the number of',
      'the proportion of',
      'the percentage of',
      'the rate of',
    ],
  ].map((phrase) => [phrase, true]),
);

/** Words that name where a change starts from: the baseline of the measure. */
export const FROM_BASELINE: ReadonlyMap<string, true> = new Map(
  [
    'on',
    'from',
    'over',
    'against',
    'above',
    'below',
    'compared to',
    'compared with',
    'on the',
    'from the',
  ].flatMap((joint) =>
    ['baseline', 'baseline figure', 'the baseline', 'baseline year'].map((word) => [
      `${joint} ${word}`,
      true,
    ]),
  ),
);

/** Words before the survey that a change is measured by. */
export const MEASURED_BY: ReadonlyMap<string, true> = new Map(
  ['as measured by', 'measured by', 'as measured in', 'measured through', 'as measured through'].flatMap(
    (phrase) => [
      [phrase, true],
      [`${phrase} the`, true],
    ],
  ),
);

/** Words that show that a sentence states a standard. */
export const STANDARDS: readonly string[] = [
  ...[
    'standard',
    'standards',
    'accreditation',
    'accredited',
    'charter mark',
    'kitemark',
    'compliant',
    'compliance',
  ],
];

function signed(sign: 1 | -1, ...words: string[]): [string, 1 | -1][] {
  return words.map((word) => [word, sign]);
}

function towards<Way extends 'up' | 'down' | 'hold'>(way: Way, ...words: string[]): [string, Way][] {
  return words.map((word) => [word, way]);
}
