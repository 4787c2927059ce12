// Made from actions.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const actions = {
  by: 'By',
  milestones: 'Milestones',
  action: 'Action',
  ref: 'Ref',
  details: 'Details',
  noRef: 'no reference',
  noLead: 'no lead stated',
  undated: 'no date stated',
  dateInDoubt: 'date in doubt',
  leadPrinted: 'Lead as printed',
  datePrinted: 'Date as printed',
  dateMeant: 'Probably meant',
  conflict: 'Disagreement in the plan',
  otherDates: 'Other dates',
  accountableTo: (d: { readonly body: string }): string => 'accountable to ' + d.body,
  through: (d: { readonly body: string }): string => 'through ' + d.body,
  finding: (d: { readonly actions: number; readonly objectives: number; readonly bodies: number }): string =>
    plural(d.actions, 0, en, {
      one: number('en', d.actions, 0) + ' action',
      other: number('en', d.actions, 0) + ' actions',
    }) +
    plural(d.objectives, 0, en, {
      '0': '',
      one: ' under ' + number('en', d.objectives, 0) + ' heading',
      other: ' under ' + number('en', d.objectives, 0) + ' headings',
    }) +
    plural(d.bodies, 0, en, {
      '0': '',
      one: ', led by ' + number('en', d.bodies, 0) + ' body',
      other: ', led by ' + number('en', d.bodies, 0) + ' bodies',
    }) +
    '.',
  doubt: (d: { readonly count: string }): string =>
    'For ' + d.count + ' the plan contradicts itself on the date.',
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' action',
      other: number('en', d.count, 0) + ' actions',
    }),
  actionsOf: (d: { readonly title: string }): string => 'Actions: ' + d.title,
  lines: (d: { readonly count: number; readonly lines: string }): string =>
    plural(d.count, 0, en, { one: '(line ' + d.lines + ')', other: '(lines ' + d.lines + ')' }),
  source: 'Line of the source',
  because: (d: { readonly period: string; readonly because: string }): string =>
    d.period + ' (' + d.because + ')',
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' of ' +
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' action',
      other: number('en', d.count, 0) + ' actions',
    }),
  noneFound: 'No actions match. Clear the search and filters to see all.',
  leadAnd: (d: { readonly lead: string; readonly more: string }): string => d.lead + ', ' + d.more,
  noLeadAtAll: 'No lead stated',
  noPortfolio: 'Reported to no cabinet member',
  beside: (d: {
    readonly actions: string;
    readonly rated: string;
    readonly total: number;
    readonly some: string;
    readonly counts: string;
  }): string =>
    d.actions +
    '. ' +
    d.rated +
    ' of ' +
    plural(d.total, 0, en, {
      one: number('en', d.total, 0) + ' measure',
      other: number('en', d.total, 0) + ' measures',
    }) +
    ' rated' +
    select(d.some, { yes: ': ' + d.counts, other: '' }) +
    '.',
  standing: 'How it stands',
  activities: 'Also done',
  partners: 'Partners',
  partnerDoes: (d: { readonly name: string; readonly does: string }): string => d.name + ': ' + d.does,
  plans: 'Part of',
  reportedTo: 'Reported to',
  reportedBy: (d: { readonly roles: string }): string => 'by ' + d.roles,
  indicators: 'Indicators of the same objective',
  noIndicators: 'none in the plan',
};
