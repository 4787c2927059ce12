import type { AssertedCountModel, FullObjectiveModel, StrategyModel } from '../../src/index.js';
import { objectiveNoun } from './plan-sections.js';
import { type Noun, planText } from './plan.text.js';
import { evidenceOf } from './sign-rows.js';

/** The sentences that open the view: what the plan has, what it has not, and what it leaves open throughout. */
export function planFinding(model: StrategyModel): string {
  return [countsSentence(model), ...assertedSentences(model), ...gapSentences(model)].join(' ');
}

function countsSentence(model: StrategyModel): string {
  const { themes, objectives, outcomes, signs } = model;
  const workstreams = themes.filter(({ document }) => document.kind === 'workstream');
  const counts: [number, Noun][] = [
    [themes.length - workstreams.length, planText.theme],
    [objectives.filter(isCounted).length, objectiveNoun(model)],
    [workstreams.length, planText.workstream],
    [outcomes.length, planText.outcome],
    [signs.length, planText.sign],
  ];
  const has = counts.filter(([count]) => count > 0);
  // Themes and workstreams are ways to group a plan: a plan without them lacks nothing.
  const lacks = counts.filter(([count, noun]) => count === 0 && !GROUPINGS.includes(noun));
  const nouns = planText.any(lacks.map(([, noun]) => noun.other));
  if (has.length === 0) return planText.hasNone(nouns);
  const sentence = planText.has(planText.all(has.map(([count, noun]) => planText.count(count, noun))));
  return lacks.length === 0 ? sentence : `${sentence} ${planText.hasNo(nouns)}`;
}

const GROUPINGS: readonly Noun[] = [planText.theme, planText.workstream];

// As a plan counts its objectives: 1.1 is a part of 1, and a heading for general activity is none.
const isCounted = ({ document, parent }: FullObjectiveModel): boolean =>
  parent === undefined && document.standing !== 'general';

function assertedSentences(model: StrategyModel): string[] {
  const printed = assertedOnly(model).map(({ document }) => planText.quoted(document.printed));
  return printed.length === 0 ? [] : [planText.speaksOf(planText.all(printed))];
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

function gapSentences({ outcomes, signs }: StrategyModel): string[] {
  const dated = outcomes.some(({ document }) => document.due !== undefined);
  const shown = signs.filter((sign) => evidenceOf(sign).length > 0).length;
  return [
    ...(outcomes.length > 0 && !dated ? [planText.undatedOutcomes(outcomes.length)] : []),
    ...(signs.length > 0 ? [planText.evidence(shown, signs.length)] : []),
  ];
}
