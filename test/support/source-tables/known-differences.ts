// Where reading the tables of a source gives other facts than people wrote down from the whole document, and why. A difference that
// is not listed here fails the tests, and so does one that is listed and gone.
import type { Difference, Differing } from './compare.js';
import { FORMS, type SourceForm } from './forms.js';

/** Differences that have one reason. */
export interface KnownDifference {
  readonly source: string;
  readonly is: readonly Differing[];
  readonly facts: RegExp;
  readonly why: string;
  /** Default: all forms. */
  readonly forms?: readonly SourceForm[];
}

type Entry = Omit<KnownDifference, 'source'>;

const LEEDS: readonly Entry[] = [
  {
    is: ['doubted'],
    facts: /^BP 28 baseline$/,
    why: '“Baseline to be set” is also read as a time to be agreed.',
  },
  {
    is: ['doubted'],
    facts: /^(Involve all|Go on building|Set up ways|Give elected members|Give easy access).* leads$/,
    why: '“Policy, Planning and Improvement” is taken for two bodies where no body is known yet.',
  },
  {
    is: ['doubted'],
    facts: /^Start Compact 2010.* leads$/,
    why: '“Compact Partners Group” is taken for partners of a body named Compact.',
  },
];

const COVENTRY: readonly Entry[] = [
  {
    is: ['missing'],
    facts: /^action 0\.\d objective$/,
    why: 'The heading “Community Cohesion – general activity” has no reference that would make it an objective.',
  },
  {
    is: ['missing'],
    facts: /^action 3\.[1-4] objective$/,
    why: 'The page that the table begins on prints no heading.',
  },
  {
    is: ['doubted'],
    facts: /^action 0\.3 milestones$/,
    why: '“from April” has its year in the line above.',
  },
  {
    is: ['doubted'],
    facts: /^action 0\.2 milestones$/,
    why: 'One time governs two milestones of one sentence.',
  },
];

const COMMUNITY_PLAN: readonly Entry[] = [
  {
    is: ['doubted'],
    facts: /^sign (Child care|Fires|Going into business|Public spaces)/,
    why: 'A sign of two or three parts is read as one state.',
  },
  {
    is: ['doubted'],
    facts: /^sign (People in priority|Types and kinds)/,
    why: 'Our own words do not give the direction in the words of the plan.',
  },
];

const NORTHAMPTONSHIRE: readonly Entry[] = [
  {
    is: ['doubted'],
    facts: /^(Develop a plan|Help to provide|Promote the values|Review chances).* leads$/,
    why: 'The table names bodies otherwise than the document does: “All LAA partners”, “Compass Unit”.',
  },
  {
    is: ['doubted'],
    facts: /^commitment (the 2 growth delivery|CDRPs|Advice Agencies).* with$/,
    why: 'The table has short forms, or places beside the name, where the document has the whole name.',
  },
];

const SOURCES: Readonly<Record<string, readonly Entry[]>> = {
  'leeds-2010': LEEDS,
  'coventry-2006': COVENTRY,
  'coventry-community-plan-2005': COMMUNITY_PLAN,
  'northamptonshire-2007': NORTHAMPTONSHIRE,
};

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = Object.entries(SOURCES).flatMap(
  ([source, entries]) => entries.map((entry) => ({ source, ...entry })),
);

/** The entry that a difference is listed under. */
export const knownDifference = (
  source: string,
  form: SourceForm,
  { fact, is }: Difference,
): KnownDifference | undefined =>
  KNOWN_DIFFERENCES.find(
    (known) =>
      known.source === source &&
      (known.forms ?? FORMS).includes(form) &&
      known.is.includes(is) &&
      known.facts.test(fact),
  );
