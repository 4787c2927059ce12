import type { SignDirection, Statistic, Theme, Vision } from '../../src/index.js';

/** A noun as it is counted. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const any = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The English words of the view of a plan. */
export const planText = {
  objective: { one: 'objective', other: 'objectives' },
  theme: { one: 'theme', other: 'themes' },
  workstream: { one: 'workstream', other: 'workstreams' },
  outcome: { one: 'outcome', other: 'outcomes' },
  sign: { one: 'sign of progress', other: 'signs of progress' },

  count: (count: number, { one, other }: Noun) => `${count} ${count === 1 ? one : other}`,
  all: (names: readonly string[]) => all.format(names),
  any: (names: readonly string[]) => any.format(names),

  has: (counts: string) => `The plan has ${counts}.`,
  hasNo: (nouns: string) => `It states no ${nouns}.`,
  hasNone: (nouns: string) => `The plan lists no ${nouns}.`,
  speaksOf: (counts: string) => `It speaks of ${counts}.`,
  undatedOutcomes: (count: number) => (count === 1 ? 'The outcome has no date.' : 'No outcome has a date.'),
  evidence: (shown: number, signs: number) => {
    if (signs === 1)
      return shown === 1 ? 'It states evidence for the sign.' : 'It states no evidence for the sign.';
    return shown === 0
      ? 'It states no evidence for any sign.'
      : `It states evidence for ${shown} of the ${signs} signs.`;
  },

  contents: 'Parts of the plan',
  visions: 'Vision and aims',
  principles: 'Principles',
  sharedValues: 'Shared values',
  recognitions: 'What is recognised beside the values',
  loose: 'Under no theme or objective',
  named: 'Themes that are named and no more',
  asserted: 'What the plan says that it has, without a list',
  background: 'Background figures',
  backgroundNote: 'They describe the place. They are no measures of this plan, and are not rated.',

  themeKinds: {
    underpinning: 'Underpinning theme',
    strategic: 'Strategic theme',
    'community-of-interest': 'Community of interest',
    'cross-cutting': 'Cross-cutting theme',
    workstream: 'Workstream',
    block: 'Block of a local area agreement',
    other: 'Theme',
  } satisfies Record<Theme['kind'], string>,
  general: 'General activity, beside the objectives',
  visionKinds: {
    vision: '',
    motto: 'Motto',
    aims: 'Aims',
    expected: 'What is expected of the plan',
  } satisfies Record<NonNullable<Vision['kind']>, string>,
  standings: {
    agreed: 'Agreed',
    'to-be-agreed': 'To be agreed',
    unclear: 'Unclear whether agreed',
  },

  workstreams: 'Workstreams',
  parts: 'Parts',
  outcomes: 'Outcomes',
  signs: 'We will know if',
  signsOf: (heading: string) => `Signs of progress: ${heading}`,
  noneStated: (noun: string) => `No ${noun} stated.`,

  led: (names: string) => `Led by ${names}`,
  inferred: (what: string, because: string | undefined) =>
    because === undefined ? `${what} (inferred)` : `${what} (inferred: ${because})`,
  noLead: 'No lead stated',
  leadsPrinted: (words: string) => `Lead as printed: “${words}”`,
  aliases: (names: string) => `Also called: ${names}`,
  serves: (title: string) => `Serves: ${title}`,
  belongs: (title: string) => `For: ${title}`,
  of: (names: string) => `Of: ${names}`,
  agreed: (period: string) => `Agreed: ${period}`,
  quoted: (words: string) => `“${words}”`,
  withQuote: (text: string, words: string) => `${text} “${words}”`,
  wording: (words: string) => `Also worded: “${words}”`,
  disagreement: (about: string) => `Disagreement in the plan: ${about}`,
  placed: (because: string | undefined) =>
    because === undefined ? 'Place here inferred' : `Place here inferred: ${because}`,
  due: (period: string) => `When: ${period}`,
  undated: 'No date stated',
  gap: 'To improve faster than elsewhere',
  gapTo: (than: string) => `To improve faster than ${than}`,
  gapFor: (who: string) => `To improve faster than elsewhere: ${who}`,
  gapThan: (who: string, than: string) => `To improve faster than ${than}: ${who}`,
  gapOf: (title: string) => `What is compared: ${title}`,
  assertedCount: (title: string, count: number) => `${title}: ${count}`,
  noneListed: 'None is listed',
  notListed: (missing: number, count: number) => `${missing} of ${count} are not listed`,
  namedOnes: (names: string) => `Named: ${names}`,

  columns: {
    sign: 'Sign',
    direction: 'Which way',
    who: 'Where and for whom',
    evidence: 'Evidence',
    title: 'Figure of',
    figure: 'Figure',
    about: 'Where, who, when',
    printed: 'As printed',
  },
  directions: {
    more: 'More',
    less: 'Less',
    better: 'Better',
    halted: 'A rise is halted',
    standard: 'A standard is reached',
    balance: 'Better balance',
    sooner: 'Sooner',
    state: 'A state to be reached',
  } satisfies Record<SignDirection, string>,
  eachPart: 'Each part its own',
  nobodyNamed: 'No place or group named',
  noEvidence: 'No evidence stated',
  dated: (what: string, when: string) => `${when}: ${what}`,

  figureKinds: {
    found: '',
    projected: 'projected',
    planned: 'planned',
    target: 'aimed at',
    comparison: 'a comparison',
  } satisfies Record<NonNullable<Statistic['kind']>, string>,
  compared: (name: string, figure: string) => `${name}: ${figure}`,
  measuredBy: (source: string) => `Measured by ${source}`,
  partOf: (title: string) => `Part of: ${title}`,
  doubtful: (because: string | undefined) => (because === undefined ? 'Doubtful' : `Doubtful: ${because}`),
  notStated: 'Not stated',
} as const;
