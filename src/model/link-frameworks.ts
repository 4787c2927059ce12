import type { EntryModel, FrameworkLinkModel, FrameworkModel } from './framework-models.js';
import { frameworkCells } from './framework-cells.js';
import type { Growing } from './growing.js';
import { mention, NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Frameworks with their axes and entries: what belongs where, and a cell for every combination of entries. */
export const framework: Recipe<'framework'> = {
  make(document) {
    const part: Growing<FrameworkModel> = {
      document,
      mentions: NOT_MENTIONED,
      axes: [],
      links: [],
      cells: [],
      cellCount: document.axes.reduce((count, axis) => count * axis.entries.length, 1),
    };
    part.axes = document.axes.map((axisDocument) => {
      const entries: EntryModel[] = [];
      const axis = { document: axisDocument, entries };
      for (const entry of axisDocument.entries)
        entries.push({
          document: entry,
          mentions: NOT_MENTIONED,
          framework: part,
          axis,
          part: undefined,
          links: [],
        });
      return axis;
    });
    return part;
  },
  link(part, index) {
    const links = part.document.links.flatMap((document): Growing<FrameworkLinkModel>[] => {
      const linked = index.linked([document.part]);
      const at = index.of('entry').all(document.at);
      return linked.map((of) => ({ document, framework: part, part: of, at, cell: undefined }));
    });
    part.links = links;
    for (const link of links) {
      mention([link.part], 'frameworkLinks', link);
      for (const entry of link.at as Growing<EntryModel>[]) entry.links.push(link);
    }
    part.cells = frameworkCells(part.axes, links, part.cellCount);
  },
};

/** Entries: the part that they stand for. */
export const entry: Recipe<'entry', EntryModel> = {
  make: (part) => part as Growing<EntryModel>,
  link(part, index) {
    const { part: reference } = part.document;
    if (reference === undefined) return;
    const meant = index.linked([reference]);
    part.part = meant[0];
    mention(meant, 'entries', part);
  },
};
