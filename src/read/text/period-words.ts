// The English words of times, as tables: to teach the reader a word, add it to its table.
import type { DurationInput } from '../../document/duration.js';
import type { PeriodInput, UndatedReason } from '../../document/period.js';

type Sense = NonNullable<PeriodInput['sense']>;

/** Words and what each stands for; several words in one line stand for the same. */
function table<Meaning>(rows: readonly (readonly [string, Meaning])[]): ReadonlyMap<string, Meaning> {
  return new Map(
    rows.flatMap(([words, meaning]) => words.split(' | ').map((each) => [each, meaning] as const)),
  );
}

/** The months, 1 to 12. */
export const MONTHS = table([
  ['january | jan', 1],
  ['february | feb | febr', 2],
  ['march | mar', 3],
  ['april | apr', 4],
  ['may', 5],
  ['june | jun', 6],
  ['july | jul', 7],
  ['august | aug', 8],
  ['september | sept | sep', 9],
  ['october | oct', 10],
  ['november | nov', 11],
  ['december | dec', 12],
]);

/** The months by name, for the notes of doubts. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The seasons, by the month in which each begins; each has three, as no document says otherwise. */
export const SEASONS = table([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun'.split(
    ' ',
  ),
);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Numbers in words, as counts and as places in an order. */
export const NUMBERS = table([
  ['one | first | a | an', 1],
  ['two | second', 2],
  ['three | third', 3],
  ['four | fourth', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['eighteen', 18],
]);

/** Units of a length of time. */
export const LENGTHS = table<DurationInput['in']>([
  ['day | days', 'days'],
  ['week | weeks', 'weeks'],
  ['month | months', 'months'],
  ['year | years', 'years'],
]);

/** What a length is the length of; these words say no more than the length. */
export const LASTING: ReadonlySet<string> = new Set(
  'programme program project scheme plan period contract pilot rolling long term'.split(' '),
);

/** What words before a time make of it. */
export interface Bound {
  readonly sense?: Sense;
  /** The words leave open whether the start or the end of a year is meant. */
  readonly open?: true;
  /** The time itself lies outside: `before` its first day, `after` its last. */
  readonly outside?: 'before' | 'after';
  /** Why the sense is not certain. */
  readonly because?: string;
  /** The words name a part of the time whose days they do not give. */
  readonly part?: true;
}

const END = 'the end of a time is read as by its end';

/** Words that stand before a time, the longest taken first. `in` is what a time means without any. */
export const BEFORE = table<Bound>([
  ['in | in the | during | during the | for | for the | on | on the | at | dated | within | of', {}],
  [
    'by | by the | no later than | not later than | due | due by | due in | due on | deadline',
    { sense: 'by', open: true },
  ],
  ['by end | by end of | by the end of | before the end of | to be completed by', { sense: 'by' }],
  ['target | target date | due date | completion date | end date', { sense: 'by', open: true }],
  ['end | end of | the end of | at the end of', { sense: 'by', because: END }],
  ['from | from the | from the start of | from the beginning of | with effect from', { sense: 'from' }],
  ['starting | starting in | starting from | starts | starts in | start date', { sense: 'from' }],
  ['begin | begins | beginning | begin in | begins in | beginning in', { sense: 'from' }],
  ['commences | commencing | commences in | commencing in | commencing from | since', { sense: 'from' }],
  ['until | till | up to | until the end of | to the end of | up to the end of', { sense: 'until' }],
  [
    'ends | ends in | ending | ending in | finishing | finishes in | runs to | runs until',
    { sense: 'until' },
  ],
  ['throughout | throughout the | all through | over | across', { sense: 'throughout' }],
  ['every | each', { sense: 'every' }],
  ['before | prior to | ahead of', { outside: 'before' }],
  ['after | following | beyond | post', { outside: 'after' }],
  [
    'early | early in | mid | middle of | the middle of | late | late in | start of | the start of',
    { part: true },
  ],
  ['beginning of | the beginning of | latter part of | at the start of', { part: true }],
]);

/** Words that stand after a time. */
export const AFTER = table<Bound>([
  [
    'onwards | onward | and onwards | on wards | and beyond | - ongoing | - on - going | and ongoing',
    { sense: 'from' },
  ],
]);

/** Words between the first and the last time of a stretch. */
export const JOINERS: ReadonlySet<string> = new Set([
  ...['-', 'to', 'until', 'till', 'through', 'through to', 'up to'],
  ...['to the end of', 'to end of', 'to end', 'until the end of', 'until end of', '- end', '- end of'],
]);

/** Words between times of a list, which are one stretch where they follow each other. */
export const LIST_JOINERS: ReadonlySet<string> = new Set(['/', 'and', '&', ',', '+']);

/** How often something comes again. */
export const RECURRENCES = table<DurationInput>([
  ['daily | every day | each day', { amount: 1, in: 'days' }],
  ['weekly | every week | each week', { amount: 1, in: 'weeks' }],
  ['fortnightly | every fortnight | every other week', { amount: 2, in: 'weeks' }],
  ['monthly | every month | each month | per month', { amount: 1, in: 'months' }],
  ['every other month', { amount: 2, in: 'months' }],
  ['quarterly | every quarter | each quarter', { amount: 3, in: 'months' }],
  [
    'half yearly | six monthly | 6 monthly | twice a year | twice yearly | biannual',
    { amount: 6, in: 'months' },
  ],
  ['three monthly | 3 monthly | four times a year', { amount: 3, in: 'months' }],
  [
    'annual | annually | yearly | every year | each year | once a year | per year',
    { amount: 1, in: 'years' },
  ],
  ['biannually | bi annually | bi annual', { amount: 6, in: 'months' }],
  ['biennial | biennially | every other year', { amount: 2, in: 'years' }],
  ['bimonthly | bi monthly', { amount: 2, in: 'months' }],
  ['three yearly | 3 yearly | triennial | triennially', { amount: 3, in: 'years' }],
]);

/** Recurrences that are used for two things, and the other. */
export const OTHER_RECURRENCE = table([
  ['biannual | biannually | bi annually | bi annual', 'every two years'],
  ['bimonthly | bi monthly', 'twice a month'],
]);

/** Why a time has no days, by the words that say so. */
export const UNDATED = table<UndatedReason>([
  ['to be agreed | to be confirmed | to be decided | to be arranged | to be announced', 'to-be-agreed'],
  ['to be determined | to be set | to be established | to be scheduled | to be advised', 'to-be-agreed'],
  ['not yet agreed | not yet confirmed | not yet set | tbc | tba | tbd', 'to-be-agreed'],
  ['t . b . c . | t . b . c | t . b . a . | t . b . a', 'to-be-agreed'],
  ['to be developed | to be drawn up | to be planned | to be worked up', 'to-be-developed'],
  ['under development | in development | being developed | being drawn up', 'under-development'],
]);

/** Words after which another document is named that holds the time. */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['see', 'refer to', 'as per', 'sets out', 'as in'],
  ...['set out in', 'are set out in', 'is set out in', 'as set out in', 'laid out in', 'outlined in'],
  ...['contained in', 'included in', 'detailed in', 'described in', 'shown in', 'given in'],
]);

/** Words that say that something goes on all the time, and so name no day. */
export const ONGOING: ReadonlySet<string> = new Set([
  ...['ongoing', 'on going', 'continuous', 'continuously', 'continuing', 'throughout'],
]);

/** Words that place a time from a day that they do not name. */
export const RELATIVE: ReadonlySet<string> = new Set([
  ...[
    'over the coming year',
    'in the coming year',
    'during the coming year',
    'the coming year',
    'coming year',
  ],
  ...['next year', 'this year', 'last year', 'in the next year', 'over the next year'],
]);

/** Words before a length that make it a time from a day that they do not name; `by` is what lies within. */
export const RELATIVE_LENGTHS = table<Sense | undefined>([
  ['within | within the next | within a further', 'by'],
  [
    'in the next | over the next | during the next | the next | next | over the coming | in the coming',
    undefined,
  ],
  [
    'during the past | over the past | in the past | in the last | over the last | during the last',
    undefined,
  ],
]);

/** Words of a time cell that say nothing more about the time. */
export const EMPTY: ReadonlySet<string> = new Set([
  ...['date', 'dates', 'timescale', 'timescales', 'deadline', 'deadlines', 'milestones', 'milestone'],
  ...[
    'the',
    'a',
    'of',
    'in',
    'be',
    'is',
    'are',
    'on',
    'and',
    'all',
    'year',
    'basis',
    'an',
    'at',
    'latest',
    'cal',
    'between',
    'from',
  ],
]);

/** Words after which a number is that of a part, and not a day: "Phase 1 April 2006". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'phase stage step part priority objective action theme tier key level task no number year block'.split(' '),
);

/** Words after which a year is part of the name of a law: "Freedom of Information Act 2000". */
export const LAWS: ReadonlySet<string> = new Set(
  'act acts bill regulation regulations directive directives'.split(' '),
);

export const FINANCIAL: readonly string[] = ['financial year', 'fiscal year', 'fy', 'budget year'];
export const ACADEMIC: readonly string[] = ['academic year', 'school year', 'ay'];
export const CALENDAR: readonly string[] = ['calendar year', 'cal _', 'cal', 'cy'];
