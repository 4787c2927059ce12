import { daysLater } from './day-span.js';
import { firstPoint } from './first-point.js';
import { mentionAt } from './mention-at.js';
import { daysOf, joined } from './period-days.js';
import { isInOrder } from './period-join.js';
import type { PeriodMention } from './period-mention.js';
import type { PeriodOptions } from './period-options.js';
import { isFault, type PeriodFault, type PeriodPoint } from './period-point.js';
import { type PeriodToken, printedOf } from './period-token.js';
import { LIST_JOINERS } from './period-words.js';
import { MOST_MEANT } from './plain-text.js';

/**
 * Points with "/", "and" or a comma between them; a single point is a list of one. Those that each follow the one before are one time. A list of more than 100 is
 * left there.
 *
 * @param first - the point that begins at the token
 *
 * @example
 * readPeriod('September/October 2003').value.end; // => '2003-10-31'
 */
export function listAt(
  tokens: readonly PeriodToken[],
  at: number,
  first: PeriodPoint,
  options: PeriodOptions,
): PeriodMention[] | PeriodFault {
  const points = [first];
  for (let { to } = first; LIST_JOINERS.has(tokens[to]?.word ?? '');) {
    const point = to + 1 < tokens.length ? firstPoint(tokens, to + 1, options) : undefined;
    if (!point) break;
    if (isFault(point)) return { ...point, from: at };
    points.push(point);
    if (points.length > MOST_MEANT) break;
    ({ to } = point);
  }
  shareYears(points);
  const all = points.map((point) => mentionOf(point, tokens, options));
  const stretch =
    all.length > 1 &&
    all.length <= MOST_MEANT &&
    all.every(({ span, kind }, index) => {
      const before = all[index - 1];
      return (
        index === 0 ||
        (span && before?.span && kind === before.kind && daysLater(before.span.end, 1) === span.start)
      );
    });
  const last = all.at(-1)!;
  if (!stretch) return all;
  const span = { start: all[0]!.span!.start, end: last.span!.end };
  const because = joined(all.map((each) => each.because));
  return [
    {
      kind: 'range',
      span,
      ...(because !== undefined && { because }),
      doubts: all.flatMap(({ doubts }) => doubts),
      from: at,
      to: last.to,
    },
  ];
}

function shareYears(points: PeriodPoint[]): void {
  for (let index = points.length - 2; index >= 0; index--) {
    const [point, next] = [points[index]!, points[index + 1]!];
    if (
      !point.year &&
      point.kind === next.kind &&
      next.year &&
      (next.year.form === 'one' || isPartOfYear(point)) &&
      isInOrder(point, next)
    )
      points[index] = { ...point, year: next.year };
  }
}

function mentionOf(
  point: PeriodPoint,
  tokens: readonly PeriodToken[],
  options: PeriodOptions,
): PeriodMention {
  const { from, to } = point;
  return mentionAt(daysOf(point, options, printedOf(tokens, from, to)), from, to);
}

function isPartOfYear({ kind }: PeriodPoint): boolean {
  return kind === 'quarter' || kind === 'half-year';
}
