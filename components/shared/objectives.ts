import {
  type BodyModel,
  objectiveHeading,
  objectiveWord,
  type RatedModel,
  type FigureWords,
} from '../../src/index.js';
import type { Filter } from './table-view.js';

/** The choice of an objective. */
export function objectiveFilter(strategy: RatedModel, words: FigureWords): Filter {
  return {
    id: 'objective',
    label: objectiveWord(strategy, words),
    labelOfPlan: strategy.document.terms.objective !== undefined,
    options: strategy.objectives.map((objective) => ({
      value: objective.document.id,
      label: objectiveHeading(objective, words),
      ofPlan: true,
    })),
  };
}

/** The choice of a body that answers for something. */
export function leadFilter(bodies: readonly BodyModel[], words: FigureWords): Filter {
  return {
    id: 'lead',
    label: words.views.lead,
    options: bodies.map(({ document }) => ({ value: document.id, label: document.name, ofPlan: true })),
  };
}

/** The filters that leave a choice. */
export function usefulFilters(filters: readonly Filter[]): Filter[] {
  return filters.filter((filter) => filter.options.length > 1);
}
