import type { PartKind } from '../document/part-kind.js';
import type { KeptPart, Move } from './edition-difference.js';
import type { LinkedPart } from './part-models.js';

/**
 * Under which objective, theme or parent a part stands that stood under another.
 *
 * The home counts and which others there are, not the order of the others. A part whose objective was renamed has not
 * moved; one whose objective was withdrawn has.
 *
 * @param newer - the part of the newer edition that a part of the older one is
 */
export function moved({ before, after }: KeptPart, newer: ReadonlyMap<object, object>): Move[] {
  const places = placesOf(after);
  return placesOf(before).flatMap(({ under, parts: from }, position) => {
    const to = places[position]!.parts;
    const now = from.map(({ part }) => newer.get(part));
    const there = new Set<object | undefined>(to.map(({ part }) => part));
    const isSame =
      from.length === to.length && now[0] === to[0]?.part && now.every((part) => there.has(part));
    return isSame ? [] : [{ under, from, to }];
  });
}

interface Place {
  readonly under: Move['under'];
  readonly parts: readonly LinkedPart[];
}

/** What a part stands under: always the same places in the same order for parts of one kind. */
function placesOf(linked: LinkedPart): Place[] {
  const { kind, part } = linked;
  switch (kind) {
    case 'objective':
      return [place('parent', 'objective', part.parent), place('theme', 'theme', part.theme)];
    case 'outcome':
    case 'sign':
    case 'commitment':
      return [place('objective', 'objective', part.objective), place('theme', 'theme', part.theme)];
    case 'indicator':
      return [place('objective', 'objective', ...part.objectives)];
    case 'action':
      return [place('objective', 'objective', ...part.objectives), place('theme', 'theme', part.theme)];
    case 'theme':
      return [place('objective', 'objective', part.objective)];
    case 'measure':
      return [place('parent', 'indicator', part.indicator)];
    case 'row':
    case 'milestone':
      return [place('parent', 'action', part.action)];
    case 'body':
    case 'place':
    case 'group':
      return [place('parent', kind, part.within)];
    case 'portfolio':
    case 'role':
      return [place('parent', 'body', part.body)];
    case 'entry':
      return [place('parent', 'framework', part.framework)];
    case 'limb':
      return [place('parent', 'definition', part.definition)];
    default:
      return [];
  }
}

function place(
  under: Move['under'],
  kind: PartKind,
  ...parts: readonly (LinkedPart['part'] | undefined)[]
): Place {
  const there = parts.filter((part) => part !== undefined);
  return { under, parts: there.map((part) => ({ kind, part }) as LinkedPart) };
}
