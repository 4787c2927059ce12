import type { ObjectiveModel, RatedModel } from '../../model/rated-model.js';
import { viewWords } from './view-words.js';

/** The heading of an objective: "Priority One: Leadership". */
export function objectiveHeading(objective: ObjectiveModel | undefined): string {
  if (objective === undefined) return viewWords.noObjective;
  const { ref, title } = objective.document;
  return ref === undefined ? title : `${ref}: ${title}`;
}

/** The council's own word for an objective, with a capital: "Priority". */
export function objectiveWord({ document }: RatedModel): string {
  const term = document.terms.objective?.one ?? viewWords.objective;
  return term.charAt(0).toUpperCase() + term.slice(1);
}
