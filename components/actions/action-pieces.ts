import type { RowGroup } from '../shared/table-view.js';
import type { ActionRow } from './action-rows.js';

export type ActionGroup = RowGroup<ActionRow>;

/** A heading, or some of the rows below it, which have a body of the table of their own. */
export interface Piece {
  /** Its place among the pieces. */
  readonly at: number;
  /** The place of the heading that it stands below, or is. */
  readonly heading: number | undefined;
  readonly group: ActionGroup;
  /** How many actions stand before it. */
  readonly from: number;
  /** How many rows of the table stand before it, headings among them, but not the panels of open rows. */
  readonly line: number;
}

/** The room of pieces that are not drawn, one after the other. */
export interface Room {
  readonly first: number;
  readonly end: number;
}

export const isHeading = ({ at, heading }: Piece): boolean => at === heading;
export const isRoom = (shown: Piece | Room): shown is Room => 'end' in shown;

/**
 * Cuts groups into pieces.
 *
 * @param together - as many rows as are one
 */
export function piecesOf(groups: readonly ActionGroup[], together: number): Piece[] {
  const pieces: Piece[] = [];
  let [from, line] = [0, 0];
  for (const group of groups) {
    const at = pieces.length;
    const heading = group.heading === '' ? undefined : at;
    if (heading !== undefined)
      pieces.push({ at, heading, group: { ...group, rows: [] }, from, line: line++ });
    for (let first = 0; first < group.rows.length; first += together) {
      const rows = group.rows.slice(first, first + together);
      pieces.push({ at: pieces.length, heading, group: { ...group, heading: '', rows }, from, line });
      from += rows.length;
      line += rows.length;
    }
  }
  return pieces;
}

/** Pieces that are to be drawn, and the rooms of those between them. */
export function withRooms(
  pieces: readonly Piece[],
  isDrawn: (piece: Piece) => boolean,
): readonly (Piece | Room)[] {
  const shown: (Piece | Room)[] = [];
  let first = 0;
  const close = (end: number): void => void (first < end && shown.push({ first, end }));
  for (const piece of pieces) {
    if (!isDrawn(piece)) continue;
    close(piece.at);
    shown.push(piece);
    first = piece.at + 1;
  }
  close(pieces.length);
  return shown;
}
