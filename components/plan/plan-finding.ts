import type { AssertedCountModel, FullObjectiveModel, StrategyModel } from '../../src/index.js';
import { listed } from '../shared/listed.js';
import { objectivesNoun } from './plan-sections.js';
import type { PlanWords } from './plan.words.js';
import { evidenceOf } from './sign-rows.js';

/** The sentences that open the view: what the plan has, what it has not, and what it leaves open throughout. */
export function planFinding(model: StrategyModel, words: PlanWords): string {
  return [
    ...countsSentences(model, words),
    ...assertedSentences(model, words),
    ...gapSentences(model, words),
  ].join(' ');
}

function countsSentences(model: StrategyModel, words: PlanWords): string[] {
  const { plan, rating } = words;
  const counted = countedParts(model, words);
  const has = counted.filter(({ count }) => count > 0).map(({ counts }) => counts);
  const lacks = counted.flatMap(({ count, noun }) => (count > 0 || noun === undefined ? [] : [noun]));
  const nouns = listed(lacks, plan.or, rating);
  if (has.length === 0) return [plan.finding.hasNone({ nouns })];
  const sentence = plan.finding.has({ counts: listed(has, plan.and, rating) });
  return lacks.length === 0 ? [sentence] : [sentence, plan.finding.hasNo({ nouns })];
}

/** How many of something a plan has. */
interface Counted {
  readonly count: number;
  /** The number with its noun. */
  readonly counts: string;
  /** What the plan lacks where there are none; nothing where it then lacks nothing. */
  readonly noun?: string;
}

// Themes and workstreams are ways to group a plan: a plan without them lacks nothing.
function countedParts(model: StrategyModel, words: PlanWords): Counted[] {
  const { themes, outcomes, signs } = model;
  const { counts, nouns } = words.plan;
  const workstreams = themes.filter(({ document }) => document.kind === 'workstream').length;
  const named = themes.length - workstreams;
  return [
    { count: named, counts: counts.theme({ count: named }) },
    countedObjectives(model, words),
    { count: workstreams, counts: counts.workstream({ count: workstreams }) },
    { count: outcomes.length, counts: counts.outcome({ count: outcomes.length }), noun: nouns.outcomes },
    { count: signs.length, counts: counts.sign({ count: signs.length }), noun: nouns.signs },
  ];
}

function countedObjectives(model: StrategyModel, words: PlanWords): Counted {
  const { counts } = words.plan;
  const count = model.objectives.filter(isCounted).length;
  const { objective: own } = model.document.terms;
  return {
    count,
    counts: own === undefined ? counts.objective({ count }) : counts.own({ count, ...own }),
    noun: objectivesNoun(model, words),
  };
}

// As a plan counts its objectives: 1.1 is a part of 1, and a heading for general activity is none.
const isCounted = ({ document, parent }: FullObjectiveModel): boolean =>
  parent === undefined && document.standing !== 'general';

function assertedSentences(model: StrategyModel, { plan, rating }: PlanWords): string[] {
  const printed = assertedOnly(model).map(({ document }) => plan.quoted({ words: document.printed }));
  return printed.length === 0 ? [] : [plan.finding.speaksOf({ counts: listed(printed, plan.and, rating) })];
}

/**
 * The numbers of things that a plan asserts, where it lists no aims: they are then all that is known of its shape. Where it
 * lists some, what it counts is mostly something else: schools, wards.
 */
export function assertedOnly({
  themes,
  objectives,
  assertedCounts,
}: StrategyModel): readonly AssertedCountModel[] {
  return themes.length + objectives.length > 0 ? [] : assertedCounts;
}

function gapSentences({ outcomes, signs }: StrategyModel, words: PlanWords): string[] {
  const { finding } = words.plan;
  const dated = outcomes.some(({ document }) => document.due !== undefined);
  const shown = signs.filter((sign) => evidenceOf(sign, words).length > 0).length;
  return [
    ...(outcomes.length > 0 && !dated ? [finding.undatedOutcomes({ count: outcomes.length })] : []),
    ...(signs.length > 0 ? [evidenceSentence(shown, signs.length, words)] : []),
  ];
}

function evidenceSentence(shown: number, signs: number, { plan: { finding } }: PlanWords): string {
  return shown === 0
    ? finding.noEvidence({ count: signs })
    : finding.evidence({ shown: String(shown), count: signs });
}
