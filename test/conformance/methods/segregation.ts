import { correlationRatio } from '../../../src/statistics/correlation-ratio.js';
import { dissimilarity } from '../../../src/statistics/dissimilarity.js';
import { diversity } from '../../../src/statistics/diversity.js';
import { entropyIndex } from '../../../src/statistics/entropy-index.js';
import { exposure } from '../../../src/statistics/exposure.js';
import { interactionIndex } from '../../../src/statistics/interaction-index.js';
import { isolationIndex } from '../../../src/statistics/isolation-index.js';
import { localSegregation } from '../../../src/statistics/local-segregation.js';
import { multigroupDissimilarity } from '../../../src/statistics/multigroup-dissimilarity.js';
import { multigroupEntropyIndex } from '../../../src/statistics/multigroup-entropy-index.js';
import { multigroupGini } from '../../../src/statistics/multigroup-gini.js';
import { mutualInformation } from '../../../src/statistics/mutual-information.js';
import { isNoFigure } from '../../../src/statistics/no-figure.js';
import { normalisedExposure } from '../../../src/statistics/normalised-exposure.js';
import { relativeDiversity } from '../../../src/statistics/relative-diversity.js';
import { segregationAtkinson } from '../../../src/statistics/segregation-atkinson.js';
import { segregationGini } from '../../../src/statistics/segregation-gini.js';
import { simpsonConcentration } from '../../../src/statistics/simpson-concentration.js';
import { simpsonInteraction } from '../../../src/statistics/simpson-interaction.js';
import { squaredCoefficientOfVariation } from '../../../src/statistics/squared-coefficient-of-variation.js';
import type { Input, Method } from '../case-file.js';

type Figures = readonly (number | undefined)[];

/** The methods of this family, by the name that case files give them. */
export const SEGREGATION: Readonly<Record<string, Method>> = {
  segregation_two_group: twoGroup,
  segregation_multigroup: multigroup,
};

function twoGroup(input: Input): unknown {
  const [group, total] = [
    figures(input['group'] as (number | null)[]),
    figures(input['total'] as (number | null)[]),
  ];
  return {
    D: dissimilarity(group, total),
    isolation: isolationIndex(group, total),
    interaction: interactionIndex(group, total),
    H: entropyIndex(group, total),
    gini: segregationGini(group, total),
    atkinson_b05: segregationAtkinson(group, total),
    eta2: correlationRatio(group, total),
  };
}

function multigroup(input: Input): unknown {
  const counts = (input['counts'] as (number | null)[][]).map(figures);
  const mix = diversity(counts);
  return {
    D: multigroupDissimilarity(counts),
    H: multigroupEntropyIndex(counts),
    gini: multigroupGini(counts),
    normalisedExposure: normalisedExposure(counts),
    diversity: isNoFigure(mix) ? mix : mix.entropy,
    diversityNormalised: isNoFigure(mix) ? mix : mix.normalised,
    simpsonInteraction: simpsonInteraction(counts),
    simpsonConcentration: simpsonConcentration(counts),
    relativeDiversity: relativeDiversity(counts),
    squaredCoefVar: squaredCoefficientOfVariation(counts),
    divergence: mutualInformation(counts),
    M: mutualInformation(counts),
    exposure: exposures(counts),
    local: local(counts),
  };
}

function exposures(counts: readonly Figures[]): unknown {
  const columns = [...(counts[0] ?? []).keys()];
  return Object.fromEntries(
    columns.flatMap((of) => columns.map((to) => [`g${of + 1}>g${to + 1}`, exposure(counts, of, to)])),
  );
}

function local(counts: readonly Figures[]): unknown {
  const areas = localSegregation(counts);
  if (isNoFigure(areas)) return areas;
  return Object.fromEntries(areas.map((figure, index) => [`unit${index + 1}`, figure]));
}

function figures(given: readonly (number | null)[]): Figures {
  return given.map((figure) => figure ?? undefined);
}
