// Made from plan.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const plan = {
  counts: {
    theme: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' theme',
        other: number('en', d.count, 0) + ' themes',
      }),
    objective: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' objective',
        other: number('en', d.count, 0) + ' objectives',
      }),
    own: (d: { readonly count: number; readonly one: string; readonly other: string }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' ' + d.one,
        other: number('en', d.count, 0) + ' ' + d.other,
      }),
    workstream: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' workstream',
        other: number('en', d.count, 0) + ' workstreams',
      }),
    outcome: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' outcome',
        other: number('en', d.count, 0) + ' outcomes',
      }),
    sign: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' sign of progress',
        other: number('en', d.count, 0) + ' signs of progress',
      }),
  },
  nouns: {
    objectives: 'objectives',
    outcomes: 'outcomes',
    signs: 'signs of progress',
  },
  and: (d: { readonly first: string; readonly second: string }): string => d.first + ' and ' + d.second,
  or: (d: { readonly first: string; readonly second: string }): string => d.first + ' or ' + d.second,
  finding: {
    has: (d: { readonly counts: string }): string => 'The plan has ' + d.counts + '.',
    hasNo: (d: { readonly nouns: string }): string => 'It states no ' + d.nouns + '.',
    hasNone: (d: { readonly nouns: string }): string => 'The plan lists no ' + d.nouns + '.',
    speaksOf: (d: { readonly counts: string }): string => 'It speaks of ' + d.counts + '.',
    undatedOutcomes: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, { one: 'The outcome has no date.', other: 'No outcome has a date.' }),
    evidence: (d: { readonly count: number; readonly shown: string }): string =>
      plural(d.count, 0, en, {
        one: 'It states evidence for the sign.',
        other: 'It states evidence for ' + d.shown + ' of the ' + number('en', d.count, 0) + ' signs.',
      }),
    noEvidence: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'It states no evidence for the sign.',
        other: 'It states no evidence for any sign.',
      }),
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
  },
  general: 'General activity, beside the objectives',
  visionKinds: {
    motto: 'Motto',
    aims: 'Aims',
    expected: 'What is expected of the plan',
  },
  standings: {
    agreed: 'Agreed',
    'to-be-agreed': 'To be agreed',
    unclear: 'Unclear whether agreed',
  },
  workstreams: 'Workstreams',
  parts: 'Parts',
  outcomes: 'Outcomes',
  signs: 'We will know if',
  signsOf: (d: { readonly heading: string }): string => 'Signs of progress: ' + d.heading,
  noneStated: (d: { readonly nouns: string }): string => 'No ' + d.nouns + ' stated.',
  led: (d: { readonly names: string }): string => 'Led by ' + d.names,
  inferred: (d: { readonly what: string }): string => d.what + ' (inferred)',
  inferredBecause: (d: { readonly what: string; readonly because: string }): string =>
    d.what + ' (inferred: ' + d.because + ')',
  noLead: 'No lead stated',
  leadsPrinted: (d: { readonly words: string }): string => 'Lead as printed: “' + d.words + '”',
  aliases: (d: { readonly names: string }): string => 'Also called: ' + d.names,
  serves: (d: { readonly title: string }): string => 'Serves: ' + d.title,
  belongs: (d: { readonly title: string }): string => 'For: ' + d.title,
  of: (d: { readonly names: string }): string => 'Of: ' + d.names,
  agreed: (d: { readonly period: string }): string => 'Agreed: ' + d.period,
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  withQuote: (d: { readonly text: string; readonly words: string }): string => d.text + ' “' + d.words + '”',
  wording: (d: { readonly words: string }): string => 'Also worded: “' + d.words + '”',
  disagreement: (d: { readonly about: string }): string => 'Disagreement in the plan: ' + d.about,
  placed: 'Place here inferred',
  placedBecause: (d: { readonly because: string }): string => 'Place here inferred: ' + d.because,
  due: (d: { readonly period: string }): string => 'When: ' + d.period,
  undated: 'No date stated',
  gap: {
    any: 'To improve faster than elsewhere',
    than: (d: { readonly than: string }): string => 'To improve faster than ' + d.than,
    who: (d: { readonly who: string }): string => 'To improve faster than elsewhere: ' + d.who,
    whoThan: (d: { readonly than: string; readonly who: string }): string =>
      'To improve faster than ' + d.than + ': ' + d.who,
    of: (d: { readonly title: string }): string => 'What is compared: ' + d.title,
  },
  asserts: (d: { readonly title: string; readonly count: string }): string => d.title + ': ' + d.count,
  noneListed: 'None is listed',
  notListed: (d: { readonly missing: number; readonly count: string }): string =>
    plural(d.missing, 0, en, {
      one: number('en', d.missing, 0) + ' of ' + d.count + ' is not listed',
      other: number('en', d.missing, 0) + ' of ' + d.count + ' are not listed',
    }),
  namedOnes: (d: { readonly names: string }): string => 'Named: ' + d.names,
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
  },
  eachPart: 'Each part its own',
  nobodyNamed: 'No place or group named',
  noEvidence: 'No evidence stated',
  dated: (d: { readonly when: string; readonly what: string }): string => d.when + ': ' + d.what,
  figureKinds: {
    projected: 'projected',
    planned: 'planned',
    target: 'aimed at',
    comparison: 'a comparison',
  },
  compared: (d: { readonly name: string; readonly figure: string }): string => d.name + ': ' + d.figure,
  measuredBy: (d: { readonly source: string }): string => 'Measured by ' + d.source,
  partOf: (d: { readonly title: string }): string => 'Part of: ' + d.title,
  doubtful: 'Doubtful',
  doubtfulBecause: (d: { readonly because: string }): string => 'Doubtful: ' + d.because,
  notStated: 'Not stated',
};
