import type { FullObjectiveModel, ThemeModel } from '../../src/index.js';

/** What heads a section of the plan: a theme, an objective that stands in none, or nothing. */
export type PlanHome = ThemeModel | FullObjectiveModel | undefined;

interface Placed {
  readonly theme: ThemeModel | undefined;
  readonly objective: FullObjectiveModel | undefined;
}

/**
 * The section of a theme: its own, unless it is a workstream of an objective that heads a section itself. An objective
 * that stands in a theme heads none, so the search never goes round in a circle.
 */
export function homeOfTheme(theme: ThemeModel): PlanHome {
  const { objective } = theme;
  return objective === undefined || themeOf(objective) !== undefined ? theme : rootOf(objective);
}

/** The section of an objective: that of its theme, else that of the objective that it is a part of, else its own. */
export function homeOfObjective(objective: FullObjectiveModel): PlanHome {
  const theme = themeOf(objective);
  return theme === undefined ? rootOf(objective) : homeOfTheme(theme);
}

/** The section of an outcome or a sign: where it stands goes before what it serves. */
export function homeOf({ theme, objective }: Placed): PlanHome {
  if (theme !== undefined) return homeOfTheme(theme);
  return objective && homeOfObjective(objective);
}

function themeOf(objective: FullObjectiveModel): ThemeModel | undefined {
  let one: FullObjectiveModel | undefined = objective;
  while (one !== undefined && one.theme === undefined) one = one.parent;
  return one?.theme;
}

function rootOf(objective: FullObjectiveModel): FullObjectiveModel {
  let root = objective;
  while (root.parent !== undefined) root = root.parent;
  return root;
}
