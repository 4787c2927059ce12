// "£m", "£000s", "(thousands)", "in millions": how much one figure stands for, as headings and columns of units say it.

/** How much one figure stands for. */
export type Scale = 1_000 | 1_000_000;

interface ScaleWords {
  readonly scale: Scale;
  /** Signs that say it wherever they stand. */
  readonly signs: string;
  /** A word that says it in brackets or behind "in", and by itself only where nothing but a unit is to be said. */
  readonly word: string;
  /** What says it where nothing but a unit is to be said. */
  readonly alone?: string;
}

/** The largest first. */
const SCALES: readonly ScaleWords[] = [
  { scale: 1_000_000, signs: '£ ?m(?:illions?|n)?\\b', word: 'millions?' },
  {
    scale: 1_000,
    signs: `(?:£ ?|[('’])0{3}(?:['’]?s)?\\b|£ ?k\\b`,
    word: 'thousands?',
    alone: `\\b0{3}(?:['’]?s)?\\b`,
  },
];

const IN_HEADINGS = SCALES.map(
  ({ scale, signs, word }) =>
    [new RegExp(`${signs}|\\((?:in )?${word}\\)|\\bin (?:£ ?)?${word}\\b`, 'giu'), scale] as const,
);

const IN_UNITS = SCALES.map(
  ({ scale, signs, word, alone }) =>
    [
      new RegExp([signs, `\\b${word}\\b`, ...(alone === undefined ? [] : [alone])].join('|'), 'i'),
      scale,
    ] as const,
);

/** What says some scale in a column of units, also a larger one than is read. */
const IN_UNIT = new RegExp(
  [
    ...SCALES.flatMap(({ signs, word, alone }) => [
      signs,
      `\\b${word}\\b`,
      ...(alone === undefined ? [] : [alone]),
    ]),
    '\\b(?:b|tr)illions?\\b|£ ?(?:bn|tr?n)\\b',
  ].join('|'),
  'i',
);

/**
 * How much one of the figures below a heading stands for; undefined where it does not say.
 *
 * @example
 * scaleOfHeading('Cost (£m)'); // => 1000000
 */
export const scaleOfHeading = (heading: string): Scale | undefined =>
  IN_HEADINGS.find(([pattern]) => heading.search(pattern) >= 0)?.[1];

/**
 * The words of a heading without those of its scale.
 *
 * @example
 * withoutScale('Cost (£m)').trim(); // => 'Cost ( )'
 */
export const withoutScale = (heading: string): string =>
  IN_HEADINGS.reduce((words, [pattern]) => words.replace(pattern, ' '), heading);

/**
 * How much one figure stands for, as a cell of a column of units says it; undefined where it does not, or where it is more than a million.
 *
 * @example
 * scaleOfUnit('£000'); // => 1000
 */
export const scaleOfUnit = (unit: string): Scale | undefined =>
  IN_UNITS.find(([pattern]) => pattern.test(unit))?.[1];

/**
 * Whether a cell of a column of units says some scale, also one that is not read.
 *
 * @example
 * hasScale('£bn'); // => true
 */
export const hasScale = (unit: string): boolean => IN_UNIT.test(unit);

/**
 * The words of a cell of a column of units without those of its scale.
 *
 * @example
 * unitWithoutScale('Number (000s)'); // => 'Number  )'
 */
export const unitWithoutScale = (unit: string): string => unit.replace(IN_UNIT, ' ');
