export const HUES = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
export const NONE = '#d0d0d0';
export const CELL = { width: 4, height: 14 };
export const NAMES = 230;
export const WIDTH = NAMES + 343 * CELL.width;

/** Every figure with where it stands, for peers that want a list. */
export const listOf = ({ indicators, areas, fifths }) =>
  fifths.flatMap((row, at) =>
    row.map((fifth, area) => ({ indicator: indicators[at], area: areas[area], fifth: fifth ?? null })),
  );
