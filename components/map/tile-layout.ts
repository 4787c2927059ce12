import type { Place } from '../../src/index.js';
import { plainName } from './plain-name.js';

/** A tile: a place, where it stands, and the letters that its layout gives it. */
export interface Tile {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly label: string | undefined;
}

/** A layout of tiles as its author wrote it. */
export interface TileLayout {
  readonly tiles: readonly Tile[];
  /** Cells that name no place, as they are written. */
  readonly strays: readonly string[];
  /** Cells that name a place which stands in another already. */
  readonly repeated: readonly string[];
  /** The places that stand in no cell. */
  readonly without: readonly Place[];
}

const MOST_LETTERS = 4;

/**
 * Reads a layout of tiles: rows parted by `/`, cells by spaces, `.` for an empty one. A cell is the identifier of a place, an
 * identifier that others have given it, or a name of it in one word; letters before a `=` are for its tile.
 *
 * @param text - "NW NE / . YH=yorkshire-and-the-humber"
 * @param places - those that may stand in it
 */
export function tileLayout(text: string, places: readonly Place[]): TileLayout {
  const ids = idsByCell(places);
  const tiles = new Map<string, Tile>();
  const strays: string[] = [];
  const repeated: string[] = [];
  text
    .split('/')
    .map((line) => line.split(/\s+/).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0)
    .forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === '.') return;
        const [, letters, named] = /^(?:([^=]*)=)?(.+)$/.exec(cell) ?? ['', '', cell];
        const id = ids.get(plainName(named));
        if (id === undefined) strays.push(cell);
        else if (tiles.has(id)) repeated.push(cell);
        else tiles.set(id, { id, row, column, label: letters || lettersOf(named) });
      }),
    );
  return { tiles: [...tiles.values()], strays, repeated, without: places.filter(({ id }) => !tiles.has(id)) };
}

const lettersOf = (cell: string): string | undefined => (cell.length <= MOST_LETTERS ? cell : undefined);

// What names a place the more surely goes before: its own identifier, a code, an alias, its name.
function idsByCell(places: readonly Place[]): Map<string, string> {
  const ids = new Map<string, string>();
  const ways: ((place: Place) => readonly string[])[] = [
    ({ id }) => [id],
    ({ identifiers }) => identifiers.map(({ value }) => value),
    ({ aliases }) => aliases,
    ({ name }) => [name],
  ];
  for (const namesOf of ways) {
    for (const place of places) {
      for (const name of namesOf(place)) {
        const key = plainName(name);
        if (!ids.has(key)) ids.set(key, place.id);
      }
    }
  }
  return ids;
}

/** Tiles in rows, in the order given: about as wide as high, and no wider than eight. */
export function tilesInRows(places: readonly Place[]): readonly Tile[] {
  const columns = Math.min(8, Math.ceil(Math.sqrt(places.length)));
  return places.map(({ id }, at) => ({
    id,
    row: Math.floor(at / columns),
    column: at % columns,
    label: undefined,
  }));
}
