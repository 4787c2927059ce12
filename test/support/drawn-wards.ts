// What must hold of any map of wards, drawn from their boundaries.
import { expect } from 'chai';
import { projectBoundaries } from '../../components/map/project-boundaries.js';
import { readBoundaries } from '../../components/map/read-boundaries.js';

/** Expects wards to lie within their picture, and each mark inside its ward. */
export function expectWithinPicture(geojson: unknown): void {
  const { boundaries } = readBoundaries(geojson);
  const { height, shapes, width } = projectBoundaries(
    new Map(boundaries.map((one) => [one.names[0]!, [one]])),
  );
  expect([width, height].every((size) => size > 300 && size <= 640)).to.equal(true);
  for (const { id, paths, room, x, y } of shapes) {
    expect(room, id).to.be.greaterThan(11);
    const numbers = paths
      .join()
      .match(/[\d.]+/g)!
      .map(Number);
    expect(Math.min(...numbers), id).to.be.at.least(0);
    expect(Math.max(...numbers), id).to.be.at.most(Math.max(width, height));
    expect(x - room >= 0 && x + room <= width && y - room >= 0 && y + room <= height, id).to.equal(true);
  }
}
