import { type BodyModel, en, objectiveHeading, objectiveWord, type RatedModel } from '../../src/index.js';
import type { Filter } from './table-view.js';

/** The choice of an objective. */
export function objectiveFilter(strategy: RatedModel): Filter {
  return {
    id: 'objective',
    label: objectiveWord(strategy, en),
    options: strategy.objectives.map((objective) => ({
      value: objective.document.id,
      label: objectiveHeading(objective, en),
    })),
  };
}

/** The choice of a body that answers for something. */
export function leadFilter(bodies: readonly BodyModel[]): Filter {
  return {
    id: 'lead',
    label: en.views.lead,
    options: bodies.map(({ document }) => ({ value: document.id, label: document.name })),
  };
}

/** The filters that leave a choice. */
export function usefulFilters(filters: readonly Filter[]): Filter[] {
  return filters.filter((filter) => filter.options.length > 1);
}
