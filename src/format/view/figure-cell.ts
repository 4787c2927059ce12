import type { Observation } from '../../document/observation.js';
import type { Target } from '../../document/target.js';
import type { Unit } from '../../document/unit.js';
import { formatValue } from '../value.js';
import { aside } from './aside.js';
import type { HtmlWords } from './html-words.js';
import { muted, type Pieces } from './piece.js';

/** What a cell says beside its figure. */
export interface FigureAside {
  /** What is said where the plan has no such figure. */
  readonly missing: string;
  /** The date of the figure. Default: the head of its column has it, or it has none. */
  readonly date?: string | undefined;
  /** What follows from it. Default: nothing. */
  readonly more?: string | undefined;
  /** The figure in other words. Default: as it is. */
  readonly shown?: string | undefined;
}

/**
 * A figure, or why there is none, with what belongs to it in brackets below.
 *
 * What the plan says of a missing figure stands as it is ("no survey"); what we say, because the plan says nothing, stands
 * in brackets too.
 */
export function figureCell(
  of: Observation | Target | undefined,
  unit: Unit,
  { missing, date, more, shown }: FigureAside,
  words: HtmlWords,
): Pieces {
  const isKnown = of !== undefined && of.value.kind !== 'none';
  const figure =
    of === undefined ? aside([missing], words) : (shown ?? formatValue(of.value, unit, words.rating));
  const asides = [isKnown ? date : undefined, more].filter((one) => one !== undefined);
  return [isKnown ? figure : muted(figure), ...below(asides, words)];
}

/** What is said in brackets below a figure. */
const below = (said: readonly string[], words: HtmlWords): Pieces =>
  said.length === 0 ? [] : [{ kind: 'below', of: [aside(said, words)] }];
