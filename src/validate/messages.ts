import type { Value } from '../document/observation.js';
import type { PartKind } from '../document/part-kind.js';
import type { Period } from '../document/period.js';
import type { Polarity } from '../document/polarity.js';
import type { TargetValue } from '../document/target.js';
import type { Faults } from './faults.js';
import type { Issue } from './issue.js';
import { nearestWord } from './nearest-word.js';
import type { RuleWords } from './rule-words.js';
import type { Warnings } from './warnings.js';
import { quote, wordsForPath, wordsForUnit, wordsForValue } from './words.js';

// Every sentence that a person can read about a document's problems is in this file; words.ts puts the values that
// stand in them into words.

/** What is expected where the schema has a form of its own, by the name that the schema gives it, and how to mend it. */
export const FORMS: Readonly<Record<string, readonly [expected: string, mend: string]>> = {
  identifier: [
    'an identifier: letters, digits, ".", "_" and "-", starting with a letter or digit',
    'Write it without spaces or other signs, for example "ni-195-a".',
  ],
  text: ['some words', 'Write the words, or leave the property out.'],
  address: [
    'an address that starts with https:, http:, mailto: or tel:, or a relative one',
    'Remove the link, or give the address of a page.',
  ],
  currency: ['a currency as three capital letters', 'Write its ISO 4217 code, for example "GBP".'],
  language: ['a language tag', 'Write it as in HTML, for example "en" or "cy".'],
  whole: ['a whole number', 'Write it without a fraction.'],
  version: ['a version as three numbers', 'Write it as major.minor.patch, for example "1.0.0".'],
  date: ['a day of the calendar as YYYY-MM-DD', 'Write it as year-month-day, for example "2009-03-31".'],
};

/** One part of each kind, in words. */
export const KIND_WORDS: Readonly<Record<PartKind, string>> = {
  body: 'a body',
  portfolio: 'a portfolio',
  role: 'a role',
  place: 'a place',
  group: 'a group',
  document: 'a related document',
  theme: 'a theme',
  objective: 'an objective',
  outcome: 'an outcome',
  sign: 'a sign',
  indicator: 'an indicator',
  measure: 'a measure',
  action: 'an action',
  row: 'a row of an action',
  milestone: 'a milestone',
  'reporting-line': 'a reporting line',
  framework: 'a framework',
  entry: 'an entry of a framework',
  vision: 'a vision',
  principle: 'a principle',
  'shared-value': 'a shared value',
  definition: 'a definition',
  limb: 'a limb of a definition',
  statistic: 'a statistic',
  'incident-series': 'an incident series',
  fund: 'a fund',
  consultation: 'a consultation',
  decision: 'a decision',
  implication: 'an implication',
  phase: 'a phase',
  commitment: 'a commitment',
  deferral: 'a deferral',
  'asserted-count': 'an asserted count',
  assessment: 'an assessment',
  'equality-assessment': 'an equality assessment',
  risk: 'a risk',
  'corrective-action': 'a corrective action',
  update: 'an update',
  term: 'a term of the glossary',
  conflict: 'a conflict',
};

/** How to mend each kind of problem where nothing more particular is known. */
export const MENDS = {
  wrongType: (expected: string) => `Replace it with ${expected}.`,
  missing: (name: string) => `Add ${quote(name)}.`,
  unknownProperty: (near: string | undefined) =>
    near === undefined ? 'Remove it, or move it to a note.' : `Did you mean ${quote(near)}?`,
  notAllowed: (near: string | undefined) =>
    near === undefined ? 'Choose one of those listed.' : `Did you mean ${quote(near)}?`,
  outOfBounds: 'Change it to fit.',
  newerFormat: 'Update cohesion-kit, or save the document in this format.',
  notJson: 'Mend the text at this place; nothing after it was read.',
  plainData: 'Pass the parsed JSON, or a plain copy of it.',
  tooMany: 'Mend those listed first, then check again.',
} as const;

/** The name of a kind of part without its article. */
const nameOf = (kind: keyof typeof KIND_WORDS): string => KIND_WORDS[kind].replace(/^an? /, '');

/** What keeps a document from being used, in words. */
export const FAULT_WORDS: RuleWords<Faults> = {
  repeatedIdentifiers: ({ kind, id, first }) => ({
    expected: `an identifier that is not that of another ${nameOf(kind)}`,
    received: `${wordsForValue(id)} again`,
    mend: `Give one of the two another identifier; the first is at ${wordsForPath(first)}.`,
  }),
  danglingReferences: ({ kind, id, known }) => {
    const near = nearestWord(id, known);
    return {
      expected: `the identifier of ${KIND_WORDS[kind]} of this document`,
      received: wordsForValue(id),
      mend:
        near === undefined
          ? `Add ${KIND_WORDS[kind]} with this identifier, or remove the reference.`
          : `Did you mean ${quote(near)}?`,
    };
  },
  misplacedReferences: ({ kind, id, owner }) => ({
    expected: kind === 'row' ? 'a row of the same action' : 'an entry of the same framework',
    received: `${wordsForValue(id)}, which belongs to ${quote(owner)}`,
    mend: 'Choose another, or move the reference to where it belongs.',
  }),
  circularReferences: ({ kind, ids }) => ({
    expected: `${KIND_WORDS[kind]} from which no way leads back to this one`,
    received: wordsForCircle(ids),
    mend: 'Remove one of these references, or correct it.',
  }),
  repeatedAxes: ({ id, first, axis }) => ({
    expected: 'one entry of each axis at most',
    received: `${wordsForValue(id)}, of the axis ${quote(axis)} as ${quote(first)} is`,
    mend: 'Remove one of the two, or add another link for it.',
  }),
  reversedEnds: ({ keys, from, to }) => ({
    expected:
      keys[0] === 'start'
        ? `a day that is not before the start, ${from}`
        : `a number that is not below the low, ${from}`,
    received: String(to),
    mend: 'Swap the two, or correct one of them.',
  }),
  missingChoices: ({ keys }) => ({
    expected: keys.map(quote).join(' or '),
    received: 'none of them',
    mend: 'Add what is known.',
  }),
};

// At most three parts on the way are named: a circle may be as long as the document.
function wordsForCircle([, ...others]: readonly string[]): string {
  if (others.length === 0) return 'this one itself';
  const named = others.slice(0, 3).map(quote);
  const rest = others.length - named.length;
  return `${named.join(', which leads to ')}, which leads back${rest === 0 ? '' : ` by way of ${rest} more`}`;
}

/** What is doubtful in a strategy, in words: each may be right, and then it is left as it is. */
export const WARNING_WORDS: RuleWords<Warnings> = {
  repeatedCodes: ({ kind, code, first }) => ({
    expected: `a ${kind === 'indicator' ? 'code' : 'reference'} that is not that of another ${kind}`,
    received: `${wordsForValue(code)} again`,
    mend: `Check both, and leave them where the document prints them so; the first is at ${wordsForPath(first)}.`,
  }),
  mixedUnits: ({ unit, others }) => ({
    expected: `${wordsForUnit(others)}, as its other figures are`,
    received: wordsForUnit(unit),
    mend: 'Correct the unit, or add a break that says when it changed.',
  }),
  impossibleShares: ({ share }) => ({
    expected: 'a percentage from 0 to 100',
    received: String(share),
    mend: 'Check the figure, or give it the unit that it counts in.',
  }),
  earlyTargets: ({ baseline, due }) => ({
    expected: `a day after ${baseline}, on which the baseline ends`,
    received: due,
    mend: 'Check both dates, and leave them where the document prints them so.',
  }),
  contraryTargets: ({ asked, polarity, baseline }) => ({
    expected:
      baseline === undefined
        ? `a target that does not ask for what is worse, since ${wordsForGood(polarity)}`
        : `a target that is no worse than the baseline of ${wordsForFigure(baseline)}, since ${wordsForGood(polarity)}`,
    received: wordsForFigure(asked),
    mend: 'Check the polarity and the figures, and leave them where the document prints them so.',
  }),
  outOfPlanDates: ({ when, plan }) => ({
    expected: `a time within the period of the plan, ${wordsForDays(plan)}`,
    received: `${quote(when.printed)}, ${wordsForDays(when)}`,
    mend: 'Check the date, and leave it where the document prints it so.',
  }),
  undatedMilestones: ({ printed }) => ({
    expected: 'days, or the reason why there are none',
    received: quote(printed),
    mend: 'Add "start" or "end", or say in "undated" why it has neither.',
  }),
  conflictingLines: ({ key, says, other, saysOther }) => ({
    expected: `the ${key === 'by' ? 'officers' : 'frequency'} that ${quote(other)} gives for the same, ${quote(saysOther)}`,
    received: quote(says),
    mend: 'Correct one of the lines, or name both in a conflict.',
  }),
  miscountedLists: ({ asserted, listed }) => ({
    expected: `${asserted} in the list, as many as are asserted`,
    received: String(listed),
    mend: 'Correct the list or the count, or say that the list is not complete.',
  }),
  ambiguousSources: () => ({
    expected: '"line" or "lines"',
    received: 'both',
    mend: 'Put all the lines into "lines", and remove "line".',
  }),
};

function wordsForGood(polarity: Polarity): string {
  if (polarity.direction === 'nearest') return `nearer to ${polarity.to} is better`;
  if (polarity.direction === 'within') return `${polarity.low} to ${polarity.high} is best`;
  return polarity.direction === 'higher' ? 'more is better' : 'less is better';
}

function wordsForDays({ start, end }: Period): string {
  if (start === undefined || end === undefined) return start === undefined ? `up to ${end}` : `from ${start}`;
  return start === end ? start : `${start} to ${end}`;
}

function wordsForFigure(value: TargetValue | Value): string {
  switch (value.kind) {
    case 'number':
      return String(value.value);
    case 'range':
      return `${value.low} to ${value.high}`;
    case 'bound':
      return `${value.bound.replace('-', ' ')} ${value.value}`;
    case 'change':
      return `a change by ${value.by}`;
    case 'direction':
      return quote(value.direction);
    default:
      return 'no figure';
  }
}

/**
 * One issue as a sentence: where, what was expected, what was found, how to mend it.
 *
 * @example
 * describeIssue({
 *   code: 'wrong-type', severity: 'error', path: ['indicators', 1, 'name'], within: 'ni-4',
 *   expected: 'text', received: '3', mend: 'Replace it with text.',
 * }); // => 'indicators[1].name (in "ni-4"): expected text, found 3. Replace it with text.'
 */
export function describeIssue(issue: Issue): string {
  const { position, within } = issue;
  const place =
    position === undefined
      ? wordsForPath(issue.path) + (within === undefined ? '' : ` (in ${quote(within)})`)
      : `line ${position.line}, column ${position.column}`;
  return `${place}: expected ${issue.expected}, found ${issue.received}. ${issue.mend}`;
}
