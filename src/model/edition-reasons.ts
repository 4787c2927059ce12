import type { EditionChange } from '../document/edition.js';
import type { Strategy } from '../document/strategy.js';
import type { EditionReason } from './edition-difference.js';
import { namesOf } from './names-of.js';
import type { LinkedPart } from './part-models.js';

/** Why a part was changed in one way, as the newer edition says. */
export type ReasonsFor = (change: EditionChange['change'], part: LinkedPart) => EditionReason[];

/**
 * The reasons that the newer of two editions gives for its changes.
 *
 * They are those of `edition.changes`, by kind and identifier, and for withdrawn parts those of
 * `edition.withdrawals` that name its code. An edition that says that it replaces another one than the older gives no
 * reasons: its changes are of something else.
 */
export function editionReasons(before: Strategy, after: Strategy): ReasonsFor {
  const { edition } = after;
  const replaces = edition?.replaces?.id;
  if (edition === undefined || (replaces !== undefined && replaces !== before.id)) return () => [];
  const changes = groupBy(edition.changes, ({ change, kind, id }) => [`${change} ${kind} ${id}`]);
  const withdrawals = groupBy(edition.withdrawals, ({ codes }) => codes);
  return (change, part) => {
    const said = changes.get(`${change} ${part.kind} ${part.part.document.id ?? ''}`) ?? [];
    const names = change === 'withdrawn' ? withdrawnAs(part) : [];
    return [
      ...said.map((document): EditionReason => ({ from: 'change', because: document.because, document })),
      ...[...names]
        .flatMap((name) => withdrawals.get(name) ?? [])
        .flatMap((document): EditionReason[] => {
          const { because } = document;
          return because === undefined ? [] : [{ from: 'withdrawal', because, document }];
        }),
    ];
  };
}

// The code of an indicator is withdrawn with all its measures.
function withdrawnAs(part: LinkedPart): ReadonlySet<string> {
  const indicator = part.kind === 'measure' ? part.part.indicator.document.code : undefined;
  return new Set([...namesOf(part).ref, ...(indicator === undefined ? [] : [indicator])]);
}

function groupBy<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(entry);
    }
  }
  return groups;
}
