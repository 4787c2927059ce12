// Made from actions.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { actions as en } from '../en/actions.js';
export const actions: typeof en = {
  by: 'Erbyn',
  milestones: 'Cerrig milltir',
  action: 'Cam gweithredu',
  ref: 'Cyf',
  details: 'Manylion',
  noRef: 'dim cyfeirnod',
  noLead: 'ni nodir arweinydd',
  undated: 'ni nodir dyddiad',
  dateInDoubt: 'dyddiad ansicr',
  leadPrinted: 'Arweinydd fel y’i hargraffwyd',
  datePrinted: 'Dyddiad fel y’i hargraffwyd',
  dateMeant: 'Dyddiad a fwriadwyd, mae’n debyg',
  conflict: 'Anghysondeb yn y cynllun',
  otherDates: 'Dyddiadau eraill',
  accountableTo: (d: { readonly body: string }): string => 'yn atebol gerbron ' + d.body,
  through: (d: { readonly body: string }): string => 'drwy gyfrwng ' + d.body,
  finding: (d: { readonly actions: number; readonly objectives: number; readonly bodies: number }): string =>
    plural(d.actions, 0, cy, {
      zero: number('en-GB', d.actions, 0) + ' cam gweithredu',
      one: number('en-GB', d.actions, 0) + ' cam gweithredu',
      two: number('en-GB', d.actions, 0) + ' gam gweithredu',
      few: number('en-GB', d.actions, 0) + ' cham gweithredu',
      many: number('en-GB', d.actions, 0) + ' cham gweithredu',
      other: number('en-GB', d.actions, 0) + ' cam gweithredu',
    }) +
    plural(d.objectives, 0, cy, {
      zero: '',
      one: ' o dan ' + number('en-GB', d.objectives, 0) + ' pennawd',
      two: ' o dan ' + number('en-GB', d.objectives, 0) + ' bennawd',
      few: ' o dan ' + number('en-GB', d.objectives, 0) + ' phennawd',
      many: ' o dan ' + number('en-GB', d.objectives, 0) + ' phennawd',
      other: ' o dan ' + number('en-GB', d.objectives, 0) + ' pennawd',
    }) +
    plural(d.bodies, 0, cy, {
      zero: '',
      one: ', dan arweiniad ' + number('en-GB', d.bodies, 0) + ' corff',
      two: ', dan arweiniad ' + number('en-GB', d.bodies, 0) + ' gorff',
      few: ', dan arweiniad ' + number('en-GB', d.bodies, 0) + ' chorff',
      many: ', dan arweiniad ' + number('en-GB', d.bodies, 0) + ' chorff',
      other: ', dan arweiniad ' + number('en-GB', d.bodies, 0) + ' corff',
    }) +
    '.',
  doubt: (d: { readonly count: string }): string =>
    'Yn achos ' + d.count + ' ohonynt, mae’r cynllun yn ei wrth-ddweud ei hun ynghylch y dyddiad.',
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' cam gweithredu',
      one: number('en-GB', d.count, 0) + ' cam gweithredu',
      two: number('en-GB', d.count, 0) + ' gam gweithredu',
      few: number('en-GB', d.count, 0) + ' cham gweithredu',
      many: number('en-GB', d.count, 0) + ' cham gweithredu',
      other: number('en-GB', d.count, 0) + ' cam gweithredu',
    }),
  actionsOf: (d: { readonly title: string }): string => 'Camau gweithredu: ' + d.title,
  lines: (d: { readonly count: number; readonly lines: string }): string =>
    plural(d.count, 0, cy, {
      zero: '(llinellau ' + d.lines + ')',
      one: '(llinell ' + d.lines + ')',
      two: '(llinellau ' + d.lines + ')',
      few: '(llinellau ' + d.lines + ')',
      many: '(llinellau ' + d.lines + ')',
      other: '(llinellau ' + d.lines + ')',
    }),
  source: 'Llinell yn y ffynhonnell',
  because: (d: { readonly period: string; readonly because: string }): string =>
    d.period + ' (' + d.because + ')',
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' o ' +
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' cam gweithredu',
      one: number('en-GB', d.count, 0) + ' cam gweithredu',
      two: number('en-GB', d.count, 0) + ' gam gweithredu',
      few: number('en-GB', d.count, 0) + ' cham gweithredu',
      many: number('en-GB', d.count, 0) + ' cham gweithredu',
      other: number('en-GB', d.count, 0) + ' cam gweithredu',
    }),
  noneFound: 'Nid oes unrhyw gamau gweithredu’n cyfateb. Cliriwch y chwiliad a’r hidlyddion i weld y cyfan.',
  leadAnd: (d: { readonly lead: string; readonly more: string }): string => d.lead + ', ' + d.more,
  noLeadAtAll: 'Ni nodir arweinydd',
  noPortfolio: 'Nid adroddir i unrhyw aelod cabinet',
  beside: (d: {
    readonly actions: string;
    readonly rated: string;
    readonly total: number;
    readonly some: string;
    readonly counts: string;
  }): string =>
    d.actions +
    '. Graddiwyd ' +
    d.rated +
    ' o ' +
    plural(d.total, 0, cy, {
      zero: number('en-GB', d.total, 0) + ' mesur',
      one: number('en-GB', d.total, 0) + ' mesur',
      two: number('en-GB', d.total, 0) + ' fesur',
      few: number('en-GB', d.total, 0) + ' mesur',
      many: number('en-GB', d.total, 0) + ' mesur',
      other: number('en-GB', d.total, 0) + ' mesur',
    }) +
    select(d.some, { yes: ': ' + d.counts, other: '' }) +
    '.',
  standing: 'Y sefyllfa',
  activities: 'Gwneir hefyd',
  partners: 'Partneriaid',
  partnerDoes: (d: { readonly name: string; readonly does: string }): string => d.name + ': ' + d.does,
  plans: 'Rhan o',
  reportedTo: 'Adroddir i',
  reportedBy: (d: { readonly roles: string }): string => 'gan ' + d.roles,
  indicators: 'Dangosyddion yr un amcan',
  noIndicators: 'dim yn y cynllun',
};
