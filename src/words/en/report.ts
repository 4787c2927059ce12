// Made from report.json by `npm run words`: change that.
import { select } from '../runtime.js';
export const report = {
  title: 'Report',
  caption: (d: { readonly title: string }): string => 'Report: ' + d.title,
  sections: {
    coverage: 'Coverage',
    rated: 'Rated, worst first',
    unrated: 'Not rated, and why',
    actions: 'Actions and milestones',
    changes: 'Since the last edition',
  },
  captions: {
    coverage: 'How many measures could be rated',
    rated: 'Measures that could be rated, the worst first',
    unrated: 'Measures that could not be rated',
    actions: 'What is late, or past and not reported',
    changes: 'What has changed',
  },
  actionsStand: (d: { readonly actions: string; readonly states: string }): string =>
    d.actions + ', by their own deadlines: ' + d.states + '.',
  milestonesStand: (d: { readonly milestones: string; readonly states: string }): string =>
    d.milestones + ': ' + d.states + '.',
  nothingLate: 'Nothing that the plan reports on is late.',
  what: 'What',
  due: 'When',
  part: 'What',
  change: 'How',
  milestoneOf: (d: { readonly action: string }): string => 'milestone of ' + d.action,
  nothingChanged: 'Nothing that can be told by an identifier, a code or a reference has changed.',
  unnamed: (d: { readonly count: string }): string =>
    'Parts with neither identifier nor code: ' + d.count + '. Nobody can say what became of them.',
  changes: {
    rated: 'Rated otherwise',
    retargeted: 'Targets changed',
    added: 'Added',
    withdrawn: 'Withdrawn',
    moved: 'Moved',
    reworded: 'Reworded',
  },
  fromTo: (d: { readonly from: string; readonly to: string }): string => d.from + ', now ' + d.to,
  target: (d: { readonly period: string; readonly from: string; readonly to: string }): string =>
    d.period + ': ' + d.from + ', now ' + d.to,
  newTarget: (d: { readonly period: string; readonly to: string }): string =>
    d.period + ': ' + d.to + ', a new target',
  lostTarget: (d: { readonly period: string; readonly from: string }): string =>
    d.period + ': ' + d.from + ', no longer a target',
  was: (d: { readonly words: string }): string => 'was “' + d.words + '”',
  wasNothing: 'was not said',
  under: (d: { readonly from: string; readonly to: string }): string =>
    'under ' + d.from + ', now under ' + d.to,
  underNothing: 'nothing',
  because: (d: { readonly reason: string }): string => '“' + d.reason + '”',
  noReason: 'no reason given',
  wouldBe: (d: { readonly rating: string; readonly by: string }): string =>
    select(d.rating, { green: 'It would be on target', other: 'It would be close' }) +
    ' if it were ' +
    d.by +
    ' better.',
  wouldBeColour: (d: { readonly colour: string; readonly by: string }): string =>
    'It would be ' + d.colour + ' if it were ' + d.by + ' better.',
  gapGrows: (d: { readonly objective: string; readonly standing: string; readonly gaps: string }): string =>
    d.objective + '. ' + d.standing + ' ' + d.gaps,
  gapIn: (d: { readonly measure: string; readonly gap: string }): string => d.measure + ' – ' + d.gap,
  gapOf: (d: { readonly measure: string }): string => d.measure + '.',
  previousFailed:
    'The edition before could not be loaded, so nothing is said here of what has changed since.',
};
