import type { FrameworkModel, PartsBy, StrategyModel } from '../../src/index.js';
import type { ShownRug } from './shown-rug.js';

/** What a matrix shows: a framework of a strategy, or where `by` asks for them its measures by places or groups. */
export interface ShownFramework {
  readonly strategy: StrategyModel;
  /** Undefined where the strategy has none, and where `by` asks for something else. */
  readonly framework: FrameworkModel | undefined;
  /** Undefined where `by` does not ask for it, and where the strategy has no such figures. */
  readonly rug: ShownRug | undefined;
}

/** The framework of an identifier, the first where none is asked for; undefined where the strategy has none. */
export function chosenFramework(
  { frameworks }: StrategyModel,
  id: string | undefined,
): FrameworkModel | undefined {
  if (!id || frameworks.length === 0) return frameworks[0];
  const chosen = frameworks.find(({ document }) => document.id === id);
  if (chosen !== undefined) return chosen;
  const ids = frameworks.map(({ document }) => document.id).join(', ');
  throw new RangeError(`There is no framework "${id}" in this plan. It has: ${ids}.`);
}

/** Whose figures are asked for; undefined where nothing is, as by an attribute that is empty or was removed. */
export function chosenParts(by: unknown): PartsBy | undefined {
  if (by === 'place' || by === 'group') return by;
  if (!by) return undefined;
  throw new RangeError(
    `by requires "place" or "group", got ${typeof by === 'string' ? `"${by}"` : typeof by}`,
  );
}
