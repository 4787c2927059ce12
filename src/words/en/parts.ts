// Made from parts.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const parts = {
  own: (d: { readonly count: number; readonly one: string; readonly other: string }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' ' + d.one,
      other: number('en', d.count, 0) + ' ' + d.other,
    }),
  counts: {
    body: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' body',
        other: number('en', d.count, 0) + ' bodies',
      }),
    portfolio: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' portfolio',
        other: number('en', d.count, 0) + ' portfolios',
      }),
    role: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' role',
        other: number('en', d.count, 0) + ' roles',
      }),
    place: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' place',
        other: number('en', d.count, 0) + ' places',
      }),
    group: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' group',
        other: number('en', d.count, 0) + ' groups',
      }),
    document: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' document',
        other: number('en', d.count, 0) + ' documents',
      }),
    theme: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' theme',
        other: number('en', d.count, 0) + ' themes',
      }),
    objective: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' objective',
        other: number('en', d.count, 0) + ' objectives',
      }),
    outcome: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' outcome',
        other: number('en', d.count, 0) + ' outcomes',
      }),
    sign: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' sign of progress',
        other: number('en', d.count, 0) + ' signs of progress',
      }),
    indicator: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' indicator',
        other: number('en', d.count, 0) + ' indicators',
      }),
    measure: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' measure',
        other: number('en', d.count, 0) + ' measures',
      }),
    action: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' action',
        other: number('en', d.count, 0) + ' actions',
      }),
    row: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' part of an action',
        other: number('en', d.count, 0) + ' parts of actions',
      }),
    milestone: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' milestone',
        other: number('en', d.count, 0) + ' milestones',
      }),
    'reporting-line': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' reporting line',
        other: number('en', d.count, 0) + ' reporting lines',
      }),
    framework: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' framework',
        other: number('en', d.count, 0) + ' frameworks',
      }),
    entry: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' heading of a framework',
        other: number('en', d.count, 0) + ' headings of frameworks',
      }),
    vision: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' vision',
        other: number('en', d.count, 0) + ' visions',
      }),
    principle: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' principle',
        other: number('en', d.count, 0) + ' principles',
      }),
    'shared-value': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' shared value',
        other: number('en', d.count, 0) + ' shared values',
      }),
    definition: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' definition',
        other: number('en', d.count, 0) + ' definitions',
      }),
    limb: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' part of a definition',
        other: number('en', d.count, 0) + ' parts of definitions',
      }),
    statistic: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' background figure',
        other: number('en', d.count, 0) + ' background figures',
      }),
    'incident-series': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' count of incidents',
        other: number('en', d.count, 0) + ' counts of incidents',
      }),
    fund: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' fund',
        other: number('en', d.count, 0) + ' funds',
      }),
    consultation: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' consultation',
        other: number('en', d.count, 0) + ' consultations',
      }),
    decision: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' decision',
        other: number('en', d.count, 0) + ' decisions',
      }),
    implication: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' implication',
        other: number('en', d.count, 0) + ' implications',
      }),
    phase: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' phase',
        other: number('en', d.count, 0) + ' phases',
      }),
    commitment: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' commitment',
        other: number('en', d.count, 0) + ' commitments',
      }),
    deferral: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' matter left for later',
        other: number('en', d.count, 0) + ' matters left for later',
      }),
    'asserted-count': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' number that the plan asserts',
        other: number('en', d.count, 0) + ' numbers that the plan asserts',
      }),
    assessment: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' assessment',
        other: number('en', d.count, 0) + ' assessments',
      }),
    'equality-assessment': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' equality impact assessment',
        other: number('en', d.count, 0) + ' equality impact assessments',
      }),
    risk: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' risk',
        other: number('en', d.count, 0) + ' risks',
      }),
    'corrective-action': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' corrective action',
        other: number('en', d.count, 0) + ' corrective actions',
      }),
    update: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' update',
        other: number('en', d.count, 0) + ' updates',
      }),
    term: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' term',
        other: number('en', d.count, 0) + ' terms',
      }),
    conflict: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' contradiction',
        other: number('en', d.count, 0) + ' contradictions',
      }),
  },
};
