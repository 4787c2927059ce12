import type {
  FullActionModel,
  FullObjectiveModel,
  LinkedPart,
  MilestoneModel,
  Note,
  ReportingLineModel,
  RowModel,
  Source,
} from '../../src/index.js';
import { partTitle } from '../../src/index.js';
import type { ReportingWords } from './reporting.words.js';

/** A part of a plan as a row of the table names it. */
export interface ReportedPart {
  /** The part of the model; undefined is the strategy as a whole. */
  readonly part: object | undefined;
  readonly key: string;
  readonly ref: string | undefined;
  readonly title: string;
  /** The title of the action or indicator that it stands in. */
  readonly within: string | undefined;
  readonly objectives: readonly FullObjectiveModel[];
  readonly milestones: readonly MilestoneModel[];
  /** The lines that name it. */
  readonly lines: readonly ReportingLineModel[];
  readonly notes: readonly Note[];
  readonly source: Source | undefined;
}

const NOTHING = { objectives: [], milestones: [], lines: [], within: undefined, ref: undefined } as const;

/** The strategy as a whole: what a line reports that names nothing in particular. */
export const wholeStrategy = ({ reporting }: ReportingWords): ReportedPart => ({
  ...NOTHING,
  part: undefined,
  key: 'strategy',
  title: reporting.wholeStrategy,
  notes: [],
  source: undefined,
});

/** A part as the table names it: rows and milestones by the reference of their action, as a plan prints them. */
export function reportedPart(linked: LinkedPart): ReportedPart {
  const { kind, part } = linked;
  const { notes, source } = part.document;
  const lines = part.mentions.reportingLines;
  const key = `${kind}-${part.document.id}`;
  const shared = { ...NOTHING, part, key, lines, notes, source, title: titleOf(linked) };
  switch (kind) {
    case 'action':
      return { ...shared, ...ofAction(part), milestones: part.milestones };
    case 'row':
      return { ...shared, ...ofRow(part) };
    case 'milestone':
      return { ...shared, ...ofAction(part.action), within: part.action.document.title, milestones: [part] };
    case 'indicator':
      return { ...shared, ref: part.document.code, objectives: part.objectives };
    case 'measure': {
      const { indicator } = part;
      return { ...shared, ref: indicator.document.code, objectives: indicator.objectives };
    }
    default: {
      const { ref } = part.document as { readonly ref?: string };
      return { ...shared, ref };
    }
  }
}

/** A row of an action that nothing refers to may have no identifier, so it is named by its place. */
export function reportedRow(row: RowModel): ReportedPart {
  const { notes, source, title } = row.document;
  const place = row.action.rows.indexOf(row);
  const key = `row-${row.action.document.id}-${place}`;
  return { ...NOTHING, part: row, key, title, notes, source, ...ofRow(row) };
}

const ofRow = (row: RowModel) => ({
  ...ofAction(row.action),
  within: row.action.document.title,
  milestones: row.milestones,
});

const ofAction = ({ document, objectives }: FullActionModel) => ({ ref: document.ref, objectives });

const titleOf = ({ kind, part }: LinkedPart): string =>
  kind === 'measure' ? (part.document.name ?? part.indicator.document.name) : partTitle(part.document);
