/**
 * The kinds of part that have an identifier of their own, in the order of the document.
 *
 * Identifiers are unique among parts of one kind: an indicator and an action may share one.
 */
export const PART_KINDS = [
  'body',
  'portfolio',
  'role',
  'place',
  'group',
  'document',
  'theme',
  'objective',
  'outcome',
  'sign',
  'indicator',
  'measure',
  'action',
  'row',
  'milestone',
  'reporting-line',
  'framework',
  'entry',
  'vision',
  'principle',
  'shared-value',
  'definition',
  'limb',
  'statistic',
  'incident-series',
  'fund',
  'consultation',
  'decision',
  'implication',
  'phase',
  'commitment',
  'deferral',
  'asserted-count',
  'assessment',
  'equality-assessment',
  'risk',
  'corrective-action',
  'update',
  'term',
  'conflict',
] as const;

/** A kind of part that has an identifier of its own. */
export type PartKind = (typeof PART_KINDS)[number];
