import type { SharedValueModel, StrategyModel } from '../../src/index.js';
import { type FigureRow, figureRow } from './figure-rows.js';
import { assertedEntry, type PlanEntry, principleEntry, valueEntry, visionEntry } from './plan-entry.js';
import { assertedOnly, planFinding } from './plan-finding.js';
import { filledLists, type PlanList, planList } from './plan-list.js';
import { bareThemes, type PlanSection, planSections } from './plan-sections.js';
import type { PlanWords } from './plan.words.js';

/** The columns of signs that a plan may do without. */
export interface SignColumns {
  readonly who: boolean;
  readonly evidence: boolean;
}

/** A plan as it is shown: no page is needed to make it. */
export interface PlanContent {
  readonly finding: string;
  /** What stands before the sections: the vision. */
  readonly before: readonly PlanList[];
  readonly sections: readonly PlanSection[];
  /** What stands after them: themes that are only named, principles, shared values. */
  readonly after: readonly PlanList[];
  readonly figures: readonly FigureRow[];
  /** What the plan calls the places and groups that figures are of. */
  readonly names: readonly string[];
  /** Which columns the tables of signs have: those that have something to say anywhere in the plan. */
  readonly columns: SignColumns;
}

/** What is to be shown of a plan. */
export function planContent(strategy: StrategyModel, words: PlanWords): PlanContent {
  const { plan } = words;
  const { organisation, visions, principles, statistics } = strategy;
  const sections = planSections(strategy, words);
  const signs = sections.flatMap((section) => section.signs);
  return {
    finding: planFinding(strategy, words),
    before: filledLists([
      planList(
        plan.visions,
        visions.map((vision) => visionEntry(vision, organisation, words)),
      ),
    ]),
    sections,
    after: filledLists([
      planList(plan.named, bareThemes(strategy, words)),
      planList(
        plan.principles,
        principles.map((principle) => principleEntry(principle, words)),
      ),
      ...valueLists(strategy, words),
      planList(
        plan.asserted,
        assertedOnly(strategy).map((asserted) => assertedEntry(asserted, words)),
      ),
    ]),
    figures: statistics.map((statistic) => figureRow(statistic, words)),
    names: [...strategy.places, ...strategy.groups].map(({ document }) => document.name),
    columns: {
      who: signs.some(({ who }) => who.length > 0),
      evidence: signs.some(({ evidence }) => evidence.length > 0),
    },
  };
}

/** Whether a plan has nothing of what this view shows. */
export const isVacantPlan = ({ before, sections, after, figures }: PlanContent): boolean =>
  before.length + sections.length + after.length + figures.length === 0;

// What a plan recognises is no value that it holds: the two are kept apart.
function valueLists({ sharedValues, organisation }: StrategyModel, words: PlanWords): PlanList[] {
  const { plan } = words;
  const isRecognition = ({ document }: SharedValueModel): boolean => document.kind === 'recognition';
  const entries = (values: readonly SharedValueModel[]): PlanEntry[] =>
    values.map((value) => valueEntry(value, organisation, words));
  return [
    planList(plan.sharedValues, entries(sharedValues.filter((value) => !isRecognition(value)))),
    planList(plan.recognitions, entries(sharedValues.filter(isRecognition))),
  ];
}
