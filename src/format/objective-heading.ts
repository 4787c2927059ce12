import type { ObjectiveModel, RatedModel } from '../model/rated-model.js';
import { capital } from './capital.js';
import type { FigureWords } from './en.js';

/**
 * The heading of an objective, with its reference where it has one; the heading for what serves no objective where it is undefined.
 *
 * @example
 * objectiveHeading(leeds.objectives[0], en); // => 'Priority One: Leadership and community empowerment'
 * objectiveHeading(undefined, en); // => 'Under no objective'
 */
export function objectiveHeading(objective: ObjectiveModel | undefined, words: FigureWords): string {
  if (objective === undefined) return words.views.noObjective;
  const { ref, title } = objective.document;
  return ref === undefined ? title : `${ref}: ${title}`;
}

/**
 * The council's own word for an objective, with a capital.
 *
 * @example
 * objectiveWord(leeds, en); // => 'Priority'
 */
export function objectiveWord({ document }: Pick<RatedModel, 'document'>, words: FigureWords): string {
  return capital(document.terms.objective?.one ?? words.views.objective);
}
