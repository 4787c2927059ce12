import {
  type FullObjectiveModel,
  type FullOutcomeModel,
  objectiveHeading,
  type SignModel,
  type StrategyModel,
  type ThemeModel,
} from '../../src/index.js';
import {
  aliasLine,
  leadLines,
  objectiveEntry,
  objectiveLines,
  outcomeEntry,
  themeEntry,
  withinOf,
} from './aim-entry.js';
import { listed } from '../shared/listed.js';
import { cautionsOf, type Line, type PlanEntry, remarksIn } from './plan-entry.js';
import { homeOf, homeOfObjective, homeOfTheme, type PlanHome } from './plan-home.js';
import { filledLists, type PlanList, planList } from './plan-list.js';
import type { PlanWords } from './plan.words.js';
import { type SignRow, signRow } from './sign-rows.js';

/** A theme, or an objective that stands in none, with all that belongs to it. */
export interface PlanSection {
  readonly heading: string;
  /** Whether the heading is in words of the plan. */
  readonly ofPlan: boolean;
  /** What it means. */
  readonly summary: string | undefined;
  /** What it is, who leads it, and what else is said of it. */
  readonly remarks: readonly string[];
  /** Those of them that are words of the plan alone; missing where none is. */
  readonly own?: readonly string[];
  readonly cautions: readonly string[];
  readonly lists: readonly PlanList[];
  readonly signs: readonly SignRow[];
  /** What other sections have and this one has not. */
  readonly missing: readonly string[];
}

/** What the plan calls its objectives: in its own words, if it has any for them. */
export const objectivesNoun = ({ document }: StrategyModel, { plan }: PlanWords): string =>
  document.terms.objective?.other ?? plan.nouns.objectives;

/** The sections of a plan, in its order: themes, then objectives that stand in none, then what stands under neither. */
export function planSections(model: StrategyModel, words: PlanWords): PlanSection[] {
  const contents = contentsOf(model);
  const whole = wholeOf(model, words);
  return [...contents.keys()]
    .filter((home) => !isBare(home, contents.get(home)!))
    .map((home) => sectionOf(home, contents.get(home)!, whole));
}

/** The themes that the plan names and says nothing else of. */
export function bareThemes(model: StrategyModel, words: PlanWords): PlanEntry[] {
  const contents = contentsOf(model);
  return model.themes
    .filter((theme) => contents.has(theme) && isBare(theme, contents.get(theme)!))
    .map((theme) => themeEntry(theme, words));
}

/** What each section must know of the plan as a whole; asked once, since a plan may have thousands of sections. */
interface Whole {
  /** What it calls its objectives, if it has any. */
  readonly objectives: string;
  readonly has: Readonly<Record<'objectives' | 'outcomes' | 'signs', boolean>>;
  /** Whether it dates any outcome. */
  readonly dates: boolean;
  readonly words: PlanWords;
}

function wholeOf(model: StrategyModel, words: PlanWords): Whole {
  const { objectives, outcomes, signs } = model;
  return {
    objectives: objectivesNoun(model, words),
    has: { objectives: objectives.length > 0, outcomes: outcomes.length > 0, signs: signs.length > 0 },
    dates: outcomes.some(({ document }) => document.due !== undefined),
    words,
  };
}

interface Content {
  readonly objectives: FullObjectiveModel[];
  readonly workstreams: ThemeModel[];
  readonly outcomes: FullOutcomeModel[];
  readonly signs: SignModel[];
}

function contentsOf(model: StrategyModel): Map<PlanHome, Content> {
  const { themes, objectives, outcomes, signs } = model;
  const heads: PlanHome[] = [
    ...themes.filter((theme) => homeOfTheme(theme) === theme),
    ...objectives.filter((objective) => homeOfObjective(objective) === objective),
    undefined,
  ];
  const contents = new Map<PlanHome, Content>(
    heads.map((head) => [head, { objectives: [], workstreams: [], outcomes: [], signs: [] }]),
  );
  for (const theme of themes) {
    const home = homeOfTheme(theme);
    if (home !== theme) contents.get(home)!.workstreams.push(theme);
  }
  for (const objective of objectives) {
    const home = homeOfObjective(objective);
    if (home !== objective) contents.get(home)!.objectives.push(objective);
  }
  for (const outcome of outcomes) contents.get(homeOf(outcome))!.outcomes.push(outcome);
  for (const sign of signs) contents.get(homeOf(sign))!.signs.push(sign);
  return contents;
}

function isBare(home: PlanHome, content: Content): boolean {
  if (Object.values(content).some((list: readonly unknown[]) => list.length > 0)) return false;
  if (home === undefined) return true;
  if (!isTheme(home)) return false;
  const { summary, leadsPrinted, notes } = home.document;
  const said = [home.objective, summary, leadsPrinted].some((one) => one !== undefined);
  return !said && home.leads.length === 0 && notes.length === 0;
}

const isTheme = (home: ThemeModel | FullObjectiveModel): home is ThemeModel => 'leads' in home;

function sectionOf(home: PlanHome, content: Content, whole: Whole): PlanSection {
  const { words } = whole;
  const notes = home?.document.notes ?? [];
  return {
    heading: headingOf(home, words),
    ofPlan: home !== undefined,
    summary: home?.document.summary,
    ...remarksIn(linesOf(home, words), notes, words),
    cautions: cautionsOf(notes, words),
    lists: listsOf(home, content, whole),
    signs: content.signs.map((sign) => signRow(sign, withinOf(sign, home, words), words)),
    missing: missingOf(home, content, whole),
  };
}

function headingOf(home: PlanHome, { plan, rating }: PlanWords): string {
  if (home === undefined) return plan.loose;
  return isTheme(home) ? home.document.name : objectiveHeading(home, rating);
}

function linesOf(home: PlanHome, words: PlanWords): Line[] {
  const { plan, rating } = words;
  if (home === undefined) return [];
  if (!isTheme(home)) return objectiveLines(home, words);
  const leads = leadLines(home, words);
  return [
    plan.themeKinds[home.document.kind],
    ...aliasLine(home, words),
    ...(leads.length === 0 ? [plan.noLead] : leads),
    home.objective && plan.serves({ title: objectiveHeading(home.objective, rating) }),
  ];
}

function listsOf(home: PlanHome, content: Content, whole: Whole): PlanList[] {
  const { objectives, workstreams, outcomes } = content;
  const { words, dates } = whole;
  const { plan } = words;
  const here = new Set(objectives);
  const tops = objectives.filter(({ parent }) => parent === undefined || !here.has(parent));
  return filledLists([
    planList(
      home === undefined || isTheme(home) ? whole.objectives : plan.parts,
      tops.map((objective) => objectiveEntry(objective, (part) => here.has(part), words)),
    ),
    planList(
      plan.workstreams,
      workstreams.map((theme) => themeEntry(theme, words)),
    ),
    planList(
      plan.outcomes,
      outcomes.map((outcome) => outcomeEntry(outcome, home, dates, words)),
    ),
  ]);
}

// What the plan has nowhere is said once, in the finding.
function missingOf(home: PlanHome, content: Content, { objectives, has, words }: Whole): string[] {
  if (home === undefined) return [];
  const { plan, rating } = words;
  const asked: [boolean, string][] = [
    [isTheme(home) && has.objectives && content.objectives.length === 0, objectives],
    [has.outcomes && content.outcomes.length === 0, plan.nouns.outcomes],
    [has.signs && content.signs.length === 0, plan.nouns.signs],
  ];
  const nouns = asked.filter(([missing]) => missing).map(([, noun]) => noun);
  return nouns.length === 0 ? [] : [plan.noneStated({ nouns: listed(nouns, plan.or, rating) })];
}
