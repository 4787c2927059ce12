// Made from report.json by `npm run words`: change that.
import { select } from '../runtime.js';
import type { report as en } from '../en/report.js';
export const report: typeof en = {
  title: 'Adroddiad',
  caption: (d: { readonly title: string }): string => 'Adroddiad: ' + d.title,
  sections: {
    coverage: 'Cwmpas',
    rated: 'Wedi’u graddio, y gwaethaf yn gyntaf',
    unrated: 'Heb eu graddio, a pham',
    actions: 'Camau gweithredu a cherrig milltir',
    changes: 'Ers yr argraffiad diwethaf',
  },
  captions: {
    coverage: 'Faint o fesurau y gellid eu graddio',
    rated: 'Mesurau y gellid eu graddio, y gwaethaf yn gyntaf',
    unrated: 'Mesurau na ellid eu graddio',
    actions: 'Yr hyn sy’n hwyr, neu a aeth heibio heb adroddiad',
    changes: 'Yr hyn sydd wedi newid',
  },
  actionsStand: (d: { readonly actions: string; readonly states: string }): string =>
    d.actions + ', yn ôl eu terfynau amser eu hunain: ' + d.states + '.',
  milestonesStand: (d: { readonly milestones: string; readonly states: string }): string =>
    d.milestones + ': ' + d.states + '.',
  nothingLate: 'Nid oes dim y mae’r cynllun yn adrodd arno yn hwyr.',
  what: 'Beth',
  due: 'Pryd',
  part: 'Beth',
  change: 'Sut',
  milestoneOf: (d: { readonly action: string }): string => 'carreg filltir o fewn ' + d.action,
  nothingChanged: 'Nid oes dim y gellir ei adnabod wrth ddynodwr, cod neu gyfeirnod wedi newid.',
  unnamed: (d: { readonly count: string }): string =>
    'Rhannau heb ddynodwr na chod: ' + d.count + '. Ni all neb ddweud beth a ddaeth ohonynt.',
  changes: {
    rated: 'Graddiwyd yn wahanol',
    retargeted: 'Newidiwyd y targedau',
    added: 'Ychwanegwyd',
    withdrawn: 'Tynnwyd yn ôl',
    moved: 'Symudwyd',
    reworded: 'Aileiriwyd',
  },
  fromTo: (d: { readonly from: string; readonly to: string }): string => d.from + ', bellach ' + d.to,
  target: (d: { readonly period: string; readonly from: string; readonly to: string }): string =>
    d.period + ': ' + d.from + ', bellach ' + d.to,
  newTarget: (d: { readonly period: string; readonly to: string }): string =>
    d.period + ': ' + d.to + ', targed newydd',
  lostTarget: (d: { readonly period: string; readonly from: string }): string =>
    d.period + ': ' + d.from + ', nad yw’n darged mwyach',
  was: (d: { readonly words: string }): string => '“' + d.words + '” oedd y geiriad blaenorol',
  wasNothing: 'ni nodwyd hyn o’r blaen',
  under: (d: { readonly from: string; readonly to: string }): string =>
    'o dan ' + d.from + ', bellach o dan ' + d.to,
  underNothing: 'dim',
  because: (d: { readonly reason: string }): string => '“' + d.reason + '”',
  noReason: 'ni roddwyd rheswm',
  wouldBe: (d: { readonly rating: string; readonly by: string }): string =>
    select(d.rating, { green: 'Byddai ar y targed', other: 'Byddai’n agos' }) +
    ' pe bai ' +
    d.by +
    ' yn well.',
  wouldBeColour: (d: { readonly colour: string; readonly by: string }): string =>
    'Y lliw fyddai ' + d.colour + ' pe bai’r mesur ' + d.by + ' yn well.',
  gapGrows: (d: { readonly objective: string; readonly standing: string; readonly gaps: string }): string =>
    d.objective + '. ' + d.standing + ' ' + d.gaps,
  gapIn: (d: { readonly measure: string; readonly gap: string }): string => d.measure + ' – ' + d.gap,
  gapOf: (d: { readonly measure: string }): string => d.measure + '.',
  previousFailed:
    'Ni ellid llwytho’r argraffiad blaenorol, felly ni ddywedir dim yma am yr hyn sydd wedi newid ers hynny.',
};
