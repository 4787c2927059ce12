import { adjustedPValues, type Adjustment } from '../../../src/statistics/adjusted-p-values.js';
import { agrestiCaffoInterval } from '../../../src/statistics/agresti-caffo-interval.js';
import { chiSquaredTest } from '../../../src/statistics/chi-squared-test.js';
import { fisherExactTest } from '../../../src/statistics/fisher-exact-test.js';
import { meeInterval } from '../../../src/statistics/mee-interval.js';
import { miettinenNurminenInterval } from '../../../src/statistics/miettinen-nurminen-interval.js';
import { newcombeInterval } from '../../../src/statistics/newcombe-interval.js';
import { isNoFigure } from '../../../src/statistics/no-figure.js';
import type { SampleCount } from '../../../src/statistics/two-proportions.js';
import { twoProportionsTest } from '../../../src/statistics/two-proportions-test.js';
import { waldDifferenceInterval } from '../../../src/statistics/wald-difference-interval.js';
import type { Input, Method } from '../case-file.js';

const ADJUSTMENTS: Readonly<Record<string, Adjustment>> = {
  bonferroni: 'bonferroni',
  holm: 'holm',
  hochberg: 'hochberg',
  BH: 'benjamini-hochberg',
  BY: 'benjamini-yekutieli',
};

const figure = (value: unknown): number | undefined => (value === null ? undefined : (value as number));

function samples({ x1, n1, x2, n2 }: Input): [SampleCount, SampleCount] {
  return [
    { cases: figure(x1), total: figure(n1) },
    { cases: figure(x2), total: figure(n2) },
  ];
}

function differences(input: Input): Readonly<Record<string, unknown>> {
  const pair = samples(input);
  const confidence = 1 - Number(input['alpha'] ?? 0.05);
  return {
    wald: waldDifferenceInterval(...pair, { confidence }),
    agresti_caffo: agrestiCaffoInterval(...pair, { confidence }),
    newcombe: newcombeInterval(...pair, { confidence }),
    newcombe_cc: newcombeInterval(...pair, { confidence, continuity: true }),
    miettinen_nurminen: miettinenNurminenInterval(...pair, { confidence }),
    mee: meeInterval(...pair, { confidence }),
  };
}

/** The methods of this family, by the name that case files give them. */
export const COMPARISONS: Readonly<Record<string, Method>> = {
  two_proportions_test: (input) => {
    const pair = samples(input);
    const test = twoProportionsTest(...pair);
    if (isNoFigure(test)) return test;
    const [plain, corrected] = [chiSquaredTest(...pair), chiSquaredTest(...pair, { continuity: true })];
    if (isNoFigure(plain)) return plain;
    if (isNoFigure(corrected)) return corrected;
    return {
      z: test.z,
      p: test.p,
      p_larger: test.pLarger,
      p_smaller: test.pSmaller,
      chi2: plain.chiSquared,
      chi2_yates: corrected.chiSquared,
      p_yates: corrected.p,
      fisher_p: fisherExactTest(...pair),
    };
  },
  two_proportions_diff_ci: differences,
  published_fagerland_diff: (input) => differences(input)[String(input['method'])],
  p_adjust: ({ method, p }) => ({
    p: adjustedPValues(
      (p as unknown[]).map((value) => (value === 'NA' ? undefined : figure(value))),
      ADJUSTMENTS[String(method)]!,
    ),
  }),
};
