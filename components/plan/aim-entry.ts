import {
  en,
  enActions,
  formatPeriod,
  type FullObjectiveModel,
  type FullOutcomeModel,
  leadWords,
  objectiveHeading,
  type ThemeModel,
} from '../../src/index.js';
import type { PlanHome } from './plan-home.js';
import { type PlanEntry, planEntry } from './plan-entry.js';
import { planText } from './plan.text.js';

/** Who leads a theme, and in which words the plan says so where these have other names; nothing where nobody does. */
export function leadLines(theme: ThemeModel): string[] {
  const { leads, document } = theme;
  const printed = document.leadsPrinted;
  const named = leads.length > 0 && leads.every(({ body }) => printed?.includes(body.document.name) ?? true);
  return [
    ...(leads.length === 0 ? [] : [leadLine(theme)]),
    ...(named || printed === undefined ? [] : [planText.leadsPrinted(printed)]),
  ];
}

/** The other names that the plan has for a theme. */
export const aliasLine = ({ document: { aliases } }: ThemeModel): string[] =>
  aliases.length === 0 ? [] : [planText.aliases(planText.all(aliases))];

// Where who leads is inferred, that is said with its grounds.
function leadLine({ leads }: ThemeModel): string {
  const names = leads.map((lead) => {
    const { basis } = lead.document;
    const name = leadWords(lead, enActions);
    return basis === undefined || basis.kind === 'stated' ? name : planText.inferred(name, basis.because);
  });
  return planText.led(planText.all(names));
}

/** A theme in a list: a workstream of an objective, or a theme that is only named. */
export function themeEntry(theme: ThemeModel): PlanEntry {
  const { name, kind, summary, notes } = theme.document;
  return planEntry(
    name,
    [planText.themeKinds[kind], ...aliasLine(theme), summary, ...leadLines(theme)],
    notes,
  );
}

/** Lists in lists help a reader no further than this, and a page breaks under thousands of them. */
const DEEPEST = 5;

/** Which objectives stand under the same heading. */
type IsHere = (part: FullObjectiveModel) => boolean;

/** An objective with its parts, as far as they stand under the same heading; what lies deeper stands in the deepest list. */
export function objectiveEntry(objective: FullObjectiveModel, isHere: IsHere, depth = 1): PlanEntry {
  const parts =
    depth < DEEPEST
      ? objective.children.filter(isHere).map((part) => objectiveEntry(part, isHere, depth + 1))
      : allParts(objective, isHere).map((part) => singleEntry(part, [], objective));
  return singleEntry(objective, parts);
}

// `list` is what heads the list that it stands in, which need not be what it is a part of.
function singleEntry(
  objective: FullObjectiveModel,
  parts: readonly PlanEntry[],
  list = objective.parent,
): PlanEntry {
  const { document, parent } = objective;
  const lines = [
    parent !== list && parent && planText.partOf(objectiveHeading(parent, en)),
    ...objectiveLines(objective),
    document.summary,
  ];
  return planEntry(objectiveHeading(objective, en), lines, document.notes, parts);
}

// In the order of the plan, each before its own parts.
function allParts({ children }: FullObjectiveModel, isHere: IsHere): FullObjectiveModel[] {
  const found: FullObjectiveModel[] = [];
  const left = children.filter(isHere).reverse();
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    found.push(part);
    left.push(...part.children.filter(isHere).reverse());
  }
  return found;
}

/** What an objective is, where it is no ordinary one, and its other wordings. */
export const objectiveLines = ({ document }: FullObjectiveModel): (string | undefined | false)[] => [
  document.standing === 'general' && planText.general,
  ...document.wordings.map(({ printed }) => planText.wording(printed)),
];

/** What an outcome or a sign belongs to, where that is another part than the one that heads its section. */
export function withinOf(
  part: { readonly theme: ThemeModel | undefined; readonly objective: FullObjectiveModel | undefined },
  home: PlanHome,
): string | undefined {
  const { theme, objective } = part;
  if (objective !== undefined && objective !== home) return objectiveHeading(objective, en);
  return theme !== undefined && theme !== home ? theme.document.name : undefined;
}

/** An outcome. `dates` says whether the plan dates any: else that is said once, in the finding. */
export function outcomeEntry(outcome: FullOutcomeModel, home: PlanHome, dates: boolean): PlanEntry {
  const { title, due, assignment, notes } = outcome.document;
  const within = withinOf(outcome, home);
  return planEntry(
    title,
    [
      within && planText.belongs(within),
      due === undefined ? dates && planText.undated : planText.due(formatPeriod(due, en)),
      ...gapLines(outcome),
      isGuessed(outcome) && planText.placed(assignment?.because),
    ],
    notes,
  );
}

function gapLines({ gap }: FullOutcomeModel): (string | undefined)[] {
  if (gap === undefined) return [];
  const { than, printed } = gap.document;
  const names = [...gap.places, ...gap.groups].map(({ document }) => document.name);
  return [
    gapLine(planText.all(names), than),
    gap.of && planText.gapOf(gap.of.document.title),
    printed === undefined ? undefined : planText.quoted(printed),
  ];
}

function gapLine(who: string, than: string | undefined): string {
  if (who === '') return than === undefined ? planText.gap : planText.gapTo(than);
  return than === undefined ? planText.gapFor(who) : planText.gapThan(who, than);
}

const isGuessed = ({ document }: FullOutcomeModel): boolean =>
  document.assignment !== undefined && document.assignment.kind !== 'stated';
