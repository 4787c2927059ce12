import type { RatedModel } from '../model/rated-model.js';
import type { ActionWords } from './en-actions.js';

/**
 * The finding that opens a view of actions: how many there are, under how many headings, led by how many bodies, and
 * for how many the plan contradicts itself.
 *
 * @example
 * actionsFinding(leeds, enActions);
 * // => '61 actions under 6 headings, led by 16 bodies. For 33 the plan contradicts itself on the date.'
 */
export function actionsFinding(
  { actions, bodies, objectives }: Pick<RatedModel, 'actions' | 'bodies' | 'objectives'>,
  words: ActionWords,
): string {
  const leading = bodies.filter((body) => body.actions.length > 0).length;
  const doubtful = actions.filter(({ document }) => document.deadline?.conflict !== undefined).length;
  const served = objectives.filter((objective) => objective.actions.length > 0).length;
  const sentence = words.finding({ actions: actions.length, objectives: served, bodies: leading });
  return doubtful === 0 ? sentence : `${sentence} ${words.doubt({ count: String(doubtful) })}`;
}
