// What the tests of the tartan rug share: plans of many measures and places, and the table on a page.
import type { CohesionMatrix } from '../../components/index.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { indicator, measureInput, plan } from './documents.js';
import { figure } from './gap-plans.js';
import { blank, laidOut, mount, reaches, tableOf } from './views.js';

/** A table of places on the page, which has measured itself. */
export async function rug(
  strategy: StrategyInput,
  set: Partial<CohesionMatrix> = {},
  width = '1200px',
): Promise<CohesionMatrix> {
  const element = Object.assign(blank('cohesion-matrix'), { strategy, by: 'place' as const }, set);
  await mount(element, width);
  await reaches(element, 'ready');
  await laidOut(element);
  return element;
}

export const rowsOf = (element: CohesionMatrix): HTMLTableRowElement[] => [
  ...tableOf(element).tBodies[0]!.rows,
];

/** What the figure of a ward is in the nth measure of a large plan: no two wards have the same, of up to ninety. */
export const valueOf = (nth: number, at: number): number => (at * 7 + nth) % 90;

/** A plan of so many measures by so many wards. */
export const large = (measures: number, places: number): StrategyInput =>
  plan({
    places: Array.from({ length: places }, (_, at) => ({
      id: `ward-${at}`,
      name: `Ward ${at}`,
      kind: 'ward' as const,
    })),
    indicators: Array.from({ length: measures }, (_, nth) =>
      indicator(`i${nth}`, {
        measures: [
          measureInput({
            id: `i${nth}`,
            results: Array.from({ length: places }, (_, at) => ({
              ...figure(undefined, valueOf(nth, at)),
              place: `ward-${at}`,
            })),
          }),
        ],
      }),
    ),
  });
