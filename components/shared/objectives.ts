import type { BodyModel, ObjectiveModel, RatedModel } from '../../src/index.js';
import type { Filter } from './table-view.js';
import { text } from './text.js';

/** The heading of an objective: "Priority One: Leadership and community empowerment". */
export function objectiveHeading(objective: ObjectiveModel | undefined): string {
  if (objective === undefined) return text.noObjective;
  const { ref, title } = objective.document;
  return ref === undefined ? title : `${ref}: ${title}`;
}

/** The council's own word for an objective, with a capital: "Priority". */
export function objectiveWord({ document }: RatedModel): string {
  const term = document.terms.objective?.one ?? text.objective;
  return term.charAt(0).toUpperCase() + term.slice(1);
}

/** The choice of an objective. */
export function objectiveFilter(strategy: RatedModel): Filter {
  return {
    id: 'objective',
    label: objectiveWord(strategy),
    options: strategy.objectives.map((objective) => ({
      value: objective.document.id,
      label: objectiveHeading(objective),
    })),
  };
}

/** The choice of a body that answers for something. */
export function leadFilter(bodies: readonly BodyModel[]): Filter {
  return {
    id: 'lead',
    label: text.lead,
    options: bodies.map(({ document }) => ({ value: document.id, label: document.name })),
  };
}

/** The filters that leave a choice. */
export function usefulFilters(filters: readonly Filter[]): Filter[] {
  return filters.filter((filter) => filter.options.length > 1);
}
