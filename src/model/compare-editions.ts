import type { PartKind } from '../document/part-kind.js';
import { partsOfKind } from './each-part.js';
import type { ChangedPart, EditionDifference, KeptPart, RetargetedMeasure } from './edition-difference.js';
import { editionReasons, type ReasonsFor } from './edition-reasons.js';
import { matchParts } from './match-parts.js';
import { indexOf } from './model-index.js';
import { moved } from './moved.js';
import { retargeted } from './retargeted.js';
import { reworded } from './reworded.js';
import type { StrategyModel } from './strategy-model.js';

/**
 * What a newer edition changed of an older one: parts added and withdrawn, targets, places and words changed.
 *
 * Parts of one kind are matched by identifier, else by external identifier, else by code or ref; nothing is guessed
 * from words. Each change carries the reasons that the newer edition gives (`edition.changes`,
 * `edition.withdrawals`, `target.history`), or none. Both are taken as they are: which is the older is for the caller
 * to say. Time grows with the number of parts, sorted once, and with the square of the targets of one measure.
 *
 * @param before - the older edition
 * @param after - the newer edition
 * @throws {TypeError} if one of them does not come from `buildModel`
 *
 * @example
 * compareEditions(leeds, leeds).withdrawn; // => []
 */
export function compareEditions(before: StrategyModel, after: StrategyModel): EditionDifference {
  const older = indexOf(before, 'compareEditions').parts;
  const newer = indexOf(after, 'compareEditions').parts;
  const reasonsFor = editionReasons(before.document, after.document);
  const matches = (Object.keys(older) as PartKind[]).map((kind) =>
    matchParts(partsOfKind(older, kind), partsOfKind(newer, kind)),
  );
  const kept = matches.flatMap((match) => match.kept);
  const newerOf = new Map(kept.map((pair) => [pair.before.part, pair.after.part]));
  const changed =
    (change: 'added' | 'withdrawn') =>
    (part: ChangedPart['part']): ChangedPart => ({ part, reasons: reasonsFor(change, part) });
  return {
    added: matches.flatMap((match) => match.added.map(changed('added'))),
    withdrawn: matches.flatMap((match) => match.withdrawn.map(changed('withdrawn'))),
    retargeted: kept.flatMap((pair) => retargetedMeasure(pair, reasonsFor)),
    moved: kept.flatMap((pair) => {
      const moves = moved(pair, newerOf);
      return moves.length === 0 ? [] : [{ ...pair, moves, reasons: reasonsFor('moved', pair.after) }];
    }),
    reworded: kept.flatMap((pair) => {
      const wordings = reworded(pair);
      return wordings.length === 0
        ? []
        : [{ ...pair, wordings, reasons: reasonsFor('reworded', pair.after) }];
    }),
    unnamed: {
      before: matches.flatMap(({ unnamed }) => unnamed.before),
      after: matches.flatMap(({ unnamed }) => unnamed.after),
    },
  };
}

function retargetedMeasure({ before, after }: KeptPart, reasonsFor: ReasonsFor): RetargetedMeasure[] {
  if (before.kind !== 'measure' || after.kind !== 'measure') return [];
  const targets = retargeted(before.part.document.targets, after.part.document.targets);
  if (targets.length === 0) return [];
  const reasons = [
    ...reasonsFor('retargeted', after),
    ...reasonsFor('retargeted', { kind: 'indicator', part: after.part.indicator }),
  ];
  return [{ before: before.part, after: after.part, targets, reasons }];
}
