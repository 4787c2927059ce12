/* global document */
export const WIDTH = 600;
export const HEIGHT = 160;
export const INK = '#12436d';
export const BAND = 'rgb(18 67 109 / 0.15)';
export const AIM = '#9a4f00';

/** Two columns for the charts. */
export function grid(main) {
  const box = document.createElement('div');
  box.style.cssText = `display: grid; grid-template-columns: repeat(2, ${WIDTH}px); gap: 8px 24px`;
  main.append(box);
  return box;
}

/** A box for each chart, of its final size. */
export function boxes(main, charts) {
  const box = grid(main);
  return charts.map(() => {
    const cell = document.createElement('div');
    cell.style.blockSize = `${HEIGHT}px`;
    box.append(cell);
    return cell;
  });
}

export const columnsOf = (points) => ({
  seconds: points.map(({ day }) => day / 1000),
  values: points.map(({ value }) => value),
  lows: points.map(({ low }) => low),
  highs: points.map(({ high }) => high),
});
