import type { ObjectiveInput } from '../../../document/objective.js';
import type { PartIndex } from '../figures/part-index.js';

/** The number of an objective, and what it is called: "Priority 1". */
export interface ObjectiveNumber {
  readonly number: string;
  /** Default: the number stands alone. */
  readonly noun?: string;
}

const NUMBER =
  /^(?:((?:(?:strategic|key|corporate|improvement) )?(?:objective|priority|aim|goal|theme|outcome|ambition))s? ?)?(?:no\.? ?)?(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?$/i;

/**
 * The number of an objective, where words say nothing else.
 *
 * @example
 * numberOf('Objective 1'); // => { number: '1', noun: 'objective' }
 */
export function numberOf(words: string): ObjectiveNumber | undefined {
  const found = NUMBER.exec(words.replace(/\s+/g, ' ').trim());
  if (!found) return undefined;
  const [, noun, number] = found as unknown as [string, string | undefined, string];
  return { number, ...(noun !== undefined && { noun: noun.toLowerCase() }) };
}

/**
 * The objective that is meant by its number: "1" and "Objective 1" name that whose reference is either. Undefined where words say
 * another title, where what they call it differs, or where several have the number.
 */
export function sameNumber(
  index: PartIndex<ObjectiveInput>,
  objectives: readonly ObjectiveInput[],
  ref: string | undefined,
  title: string,
): string | undefined {
  const own = ref === undefined ? numberOf(title) : undefined;
  if (!own) return undefined;
  const found = index.byCode(own.number).filter((at) => {
    const other = numberOf(objectives[at]!.ref!)?.noun;
    return own.noun === undefined || other === undefined || own.noun === other;
  });
  return found.length === 1 ? objectives[found[0]!]!.id : undefined;
}
