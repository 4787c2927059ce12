// Made from map.json by `npm run words`: change that.
import { en } from '@messageformat/runtime/lib/cardinals';
import { number, plural } from '../runtime.js';
export const map = {
  of: {
    dated: (d: { readonly indicator: string; readonly period: string }): string =>
      d.indicator + ', ' + d.period,
    undated: (d: { readonly indicator: string }): string => d.indicator,
  },
  caption: (d: { readonly indicator: string }): string => d.indicator + ': places',
  list: {
    boundaries: (d: { readonly indicator: string }): string => 'Map: ' + d.indicator,
    tiles: (d: { readonly indicator: string }): string => 'Tile map: ' + d.indicator,
    rows: (d: { readonly indicator: string }): string => 'Tiles: ' + d.indicator,
  },
  help: 'With the keyboard: arrow keys go to the nearest place that way, a letter to the next name with it, Enter chooses.',
  prompt: 'Point at a place, or choose one: its figure stands here.',
  place: (d: { readonly name: string; readonly figure: string }): string => d.name + ': ' + d.figure,
  classed: (d: { readonly name: string; readonly figure: string; readonly standing: string }): string =>
    d.name + ': ' + d.figure + '. ' + d.standing,
  figured: (d: { readonly figure: string; readonly standing: string }): string =>
    d.figure + '. ' + d.standing,
  letGo: 'No place is chosen.',
  columns: {
    fifths: 'Fifth',
    rating: 'Against the target of the whole',
    before: 'Figure before',
  },
  fifth: (d: { readonly n: string }): string => 'Fifth ' + d.n + ' of 5',
  key: {
    fifth: (d: { readonly range: string }): string => d.range,
    best: (d: { readonly range: string }): string => d.range + ', the best fifth',
    worst: (d: { readonly range: string }): string => d.range + ', the worst fifth',
    lowest: (d: { readonly range: string }): string => d.range + ', the lowest fifth',
    highest: (d: { readonly range: string }): string => d.range + ', the highest fifth',
    none: 'No figure, or no class',
    title: 'What the shading means',
    nth: (d: { readonly n: string }): string => d.n + ':',
  },
  unrated: (d: { readonly word: string; readonly why: string }): string => d.word + ': ' + d.why,
  reasons: {
    unit: 'Counts in another unit',
    few: 'Too few figures for fifths',
    total: 'The target is for all together',
    elsewhere: 'Not on the map',
  },
  finding: {
    lowest: (d: { readonly count: number; readonly names: string; readonly figure: string }): string =>
      plural(d.count, 0, en, {
        one: d.names + ' has the lowest figure (' + d.figure + ')',
        other: d.names + ' have the lowest figure (' + d.figure + ')',
      }),
    highest: (d: { readonly count: number; readonly names: string; readonly figure: string }): string =>
      plural(d.count, 0, en, {
        one: d.names + ' the highest (' + d.figure + ')',
        other: d.names + ' the highest (' + d.figure + ')',
      }),
    ends: (d: { readonly parts: string; readonly lowest: string; readonly highest: string }): string =>
      'Of ' + d.parts + ' with a figure, ' + d.lowest + ', and ' + d.highest + '.',
    same: (d: { readonly parts: string; readonly figure: string }): string =>
      d.parts + ' with a figure, and all have the same: ' + d.figure + '.',
    one: (d: { readonly name: string; readonly figure: string }): string =>
      'Only ' + d.name + ' has a figure: ' + d.figure + '.',
    none: (d: { readonly parts: string }): string => d.parts + ', and none has a figure.',
    missing: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' place has no figure.',
        other: number('en', d.count, 0) + ' places have no figure.',
      }),
    rated: (d: { readonly parts: string; readonly states: string }): string =>
      d.parts + ' against the target of the whole: ' + d.states + '.',
    noFigure: (d: { readonly n: string }): string => 'no figure ' + d.n,
  },
  many: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' place',
      other: number('en', d.count, 0) + ' places',
    }),
  more: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' more',
      other: number('en', d.count, 0) + ' more',
    }),
  notes: {
    rating: 'The target was set for the whole. The plan itself does not hold places against it.',
    chance: 'Fifths say nothing about chance: places in different fifths may be alike.',
    few: 'Fewer than five places have a figure that can be shaded, so that there are no fifths.',
    counts:
      'These are numbers, not shares: where more people live there is more. A darker place need not be better or worse off.',
    rows: 'The tiles stand in the order of the plan. That is not where the places lie.',
    tiles: 'Each tile is a place. Tiles are all of one size, and stand only about where the places lie.',
    failed: 'The boundaries could not be used.',
    without: (d: { readonly names: string }): string => 'Not on the map, but in the table: ' + d.names + '.',
    levels: (d: { readonly names: string }): string =>
      'Not on the map, since they lie in its places or hold them, but in the table: ' + d.names + '.',
    faulty: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' boundary of the file could not be read.',
        other: number('en', d.count, 0) + ' boundaries of the file could not be read.',
      }),
    strays: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' boundary of the file is of no place shown here, and is not drawn.',
        other:
          number('en', d.count, 0) + ' boundaries of the file are of no place shown here, and are not drawn.',
      }),
    small: 'Places too small for their mark tell it when you point at them, and in the table.',
  },
};
