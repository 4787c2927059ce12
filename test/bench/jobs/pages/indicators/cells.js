// What every page shows in its cells, whatever draws its pictures.

export const HEADINGS = ['Indicator', 'Baseline', 'Target', 'Latest', 'Rating', 'Direction', 'Trend'];
export const RATINGS = { green: 'On target', amber: 'Close', red: 'Off target', none: 'Not rated' };
export const DIRECTIONS = { rising: '▲ rising', falling: '▼ falling', steady: '► steady' };
export const SHAPES = {
  green: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  amber: 'M8 1 15 15H1Z',
  red: 'M2 2h12v12H2Z',
  none: 'M2 7h12v2H2Z',
};

export const WIDTH = 120;
export const HEIGHT = 28;
const EDGE = 3;

/** The line of a small picture, and the height of its target. */
export function line({ series, target }) {
  const values = series.map(({ value }) => value);
  const all = target === undefined ? values : [...values, target];
  const lowest = Math.min(...all);
  const scale = (HEIGHT - 2 * EDGE) / (Math.max(...all) - lowest || 1);
  const step = (WIDTH - 2 * EDGE) / (values.length - 1);
  const y = (value) => (HEIGHT - EDGE - (value - lowest) * scale).toFixed(1);
  return {
    path: `M${values.map((value, at) => `${(EDGE + at * step).toFixed(1)} ${y(value)}`).join('L')}`,
    target: target === undefined ? undefined : y(target),
  };
}

/** The picture in words. */
export const label = ({ series, latest }) =>
  `From ${series[0].value} in ${series[0].year} to ${latest} in ${series.at(-1).year}`;
