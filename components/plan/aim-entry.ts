import {
  formatPeriod,
  type FullObjectiveModel,
  type FullOutcomeModel,
  leadWords,
  objectiveHeading,
  type ThemeModel,
} from '../../src/index.js';
import { listed } from '../shared/listed.js';
import { type Line, ownLine, type PlanEntry, planEntry } from './plan-entry.js';
import type { PlanHome } from './plan-home.js';
import type { PlanWords } from './plan.words.js';

/** Who leads a theme, and in which words the plan says so where these have other names; nothing where nobody does. */
export function leadLines(theme: ThemeModel, words: PlanWords): string[] {
  const { leads, document } = theme;
  const printed = document.leadsPrinted;
  const named = leads.length > 0 && leads.every(({ body }) => printed?.includes(body.document.name) ?? true);
  return [
    ...(leads.length === 0 ? [] : [leadLine(theme, words)]),
    ...(named || printed === undefined ? [] : [words.plan.leadsPrinted({ words: printed })]),
  ];
}

/** The other names that the plan has for a theme. */
export function aliasLine({ document: { aliases } }: ThemeModel, { plan, rating }: PlanWords): string[] {
  return aliases.length === 0 ? [] : [plan.aliases({ names: listed(aliases, plan.and, rating) })];
}

// Where who leads is inferred, that is said with its grounds.
function leadLine({ leads }: ThemeModel, { actions, plan, rating }: PlanWords): string {
  const names = leads.map((lead) => {
    const { basis } = lead.document;
    const what = leadWords(lead, actions);
    if (basis === undefined || basis.kind === 'stated') return what;
    const { because } = basis;
    return because === undefined ? plan.inferred({ what }) : plan.inferredBecause({ what, because });
  });
  return plan.led({ names: listed(names, plan.and, rating) });
}

/** A theme in a list: a workstream of an objective, or a theme that is only named. */
export function themeEntry(theme: ThemeModel, words: PlanWords): PlanEntry {
  const { name, kind, summary, notes } = theme.document;
  return planEntry(
    name,
    [words.plan.themeKinds[kind], ...aliasLine(theme, words), ownLine(summary), ...leadLines(theme, words)],
    notes,
    words,
  );
}

/** Lists in lists help a reader no further than this, and a page breaks under thousands of them. */
const DEEPEST = 5;

/** Which objectives stand under the same heading. */
type IsHere = (part: FullObjectiveModel) => boolean;

/** An objective with its parts, as far as they stand under the same heading; what lies deeper stands in the deepest list. */
export function objectiveEntry(
  objective: FullObjectiveModel,
  isHere: IsHere,
  words: PlanWords,
  depth = 1,
): PlanEntry {
  const parts =
    depth < DEEPEST
      ? objective.children.filter(isHere).map((part) => objectiveEntry(part, isHere, words, depth + 1))
      : allParts(objective, isHere).map((part) => singleEntry(part, [], words, objective));
  return singleEntry(objective, parts, words);
}

// `list` is what heads the list that it stands in, which need not be what it is a part of.
function singleEntry(
  objective: FullObjectiveModel,
  parts: readonly PlanEntry[],
  words: PlanWords,
  list = objective.parent,
): PlanEntry {
  const { document, parent } = objective;
  const lines = [
    parent !== list && parent && words.plan.partOf({ title: objectiveHeading(parent, words.rating) }),
    ...objectiveLines(objective, words),
    ownLine(document.summary),
  ];
  return planEntry(objectiveHeading(objective, words.rating), lines, document.notes, words, parts);
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
export const objectiveLines = (
  { document }: FullObjectiveModel,
  { plan }: PlanWords,
): (string | undefined | false)[] => [
  document.standing === 'general' && plan.general,
  ...document.wordings.map(({ printed }) => plan.wording({ words: printed })),
];

/** What an outcome or a sign belongs to, where that is another part than the one that heads its section. */
export function withinOf(
  part: { readonly theme: ThemeModel | undefined; readonly objective: FullObjectiveModel | undefined },
  home: PlanHome,
  words: PlanWords,
): string | undefined {
  const { theme, objective } = part;
  if (objective !== undefined && objective !== home) return objectiveHeading(objective, words.rating);
  return theme !== undefined && theme !== home ? theme.document.name : undefined;
}

/** An outcome. `dates` says whether the plan dates any: else that is said once, in the finding. */
export function outcomeEntry(
  outcome: FullOutcomeModel,
  home: PlanHome,
  dates: boolean,
  words: PlanWords,
): PlanEntry {
  const { plan, rating } = words;
  const { title, due, assignment, notes } = outcome.document;
  const within = withinOf(outcome, home, words);
  return planEntry(
    title,
    [
      within && plan.belongs({ title: within }),
      due === undefined ? dates && plan.undated : plan.due({ period: formatPeriod(due, rating) }),
      ...gapLines(outcome, words),
      isGuessed(outcome) && placedLine(assignment?.because, words),
    ],
    notes,
    words,
  );
}

function gapLines({ gap }: FullOutcomeModel, words: PlanWords): Line[] {
  if (gap === undefined) return [];
  const { plan, rating } = words;
  const { than, printed } = gap.document;
  const names = [...gap.places, ...gap.groups].map(({ document }) => document.name);
  return [
    gapLine(listed(names, plan.and, rating), than, words),
    gap.of && plan.gap.of({ title: gap.of.document.title }),
    printed !== undefined && { own: plan.quoted({ words: printed }) },
  ];
}

function gapLine(who: string, than: string | undefined, { plan: { gap } }: PlanWords): string {
  if (who === '') return than === undefined ? gap.any : gap.than({ than });
  return than === undefined ? gap.who({ who }) : gap.whoThan({ who, than });
}

const placedLine = (because: string | undefined, { plan }: PlanWords): string =>
  because === undefined ? plan.placed : plan.placedBecause({ because });

const isGuessed = ({ document }: FullOutcomeModel): boolean =>
  document.assignment !== undefined && document.assignment.kind !== 'stated';
