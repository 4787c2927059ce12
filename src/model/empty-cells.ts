import { MOST_CELLS } from './framework-cells.js';
import type { CellModel, FrameworkModel } from './framework-models.js';

/**
 * The cells of a framework to which nothing is linked, in the order of its cells.
 *
 * An empty cell means "not stated", never "no relation". What is linked to a row or a column alone leaves its cells
 * empty.
 *
 * @throws {RangeError} if the framework has so many cells that a model does not list them all (see `MOST_CELLS`)
 *
 * @example
 * emptyCells(northamptonshire.frameworks[0]).length; // => 27
 */
export function emptyCells(framework: FrameworkModel): CellModel[] {
  const { cells, cellCount } = framework;
  if (cells.length < cellCount) {
    throw new RangeError(`emptyCells requires a framework of at most ${MOST_CELLS} cells, got ${cellCount}`);
  }
  return cells.filter(({ links }) => links.length === 0);
}
