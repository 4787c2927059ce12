import {
  type AssertedCountModel,
  en,
  formatPeriod,
  type FullBodyModel,
  type Note,
  type PrincipleModel,
  type SharedValueModel,
  type VisionModel,
} from '../../src/index.js';
import { planText } from './plan.text.js';

/** One thing in a list of the plan, in words: what it is, what is said of it, and what it consists of. */
export interface PlanEntry {
  readonly title: string;
  readonly remarks: readonly string[];
  /** What a reader could be misled without. */
  readonly cautions: readonly string[];
  readonly parts: readonly PlanEntry[];
}

/** Lines of which some may be missing. */
type Lines = readonly (string | undefined | false)[];

/** An entry; lines without words are left out, and notes stand after them. */
export function planEntry(
  title: string,
  lines: Lines,
  notes: readonly Note[] = [],
  parts: readonly PlanEntry[] = [],
): PlanEntry {
  return { title, remarks: [...present(lines), ...remarksOf(notes)], cautions: cautionsOf(notes), parts };
}

/** The lines that have words. */
export const present = (lines: Lines): string[] =>
  lines.filter((line): line is string => line !== undefined && line !== false && line !== '');

/** The notes that no reader is misled without. */
export const remarksOf = (notes: readonly Note[]): string[] =>
  notes.filter(({ kind }) => kind !== 'caution').map(noteWords);

/** The notes that a reader could be misled without. */
export const cautionsOf = (notes: readonly Note[]): string[] =>
  notes.filter(({ kind }) => kind === 'caution').map(noteWords);

const noteWords = ({ text, printed }: Note): string =>
  printed === undefined ? text : planText.withQuote(text, printed);

/** A vision, a motto or aims. */
export function visionEntry(
  { document, by }: VisionModel,
  organisation: FullBodyModel | undefined,
): PlanEntry {
  const { title, kind, printed, agreed, aspects, notes } = document;
  return planEntry(
    title,
    [
      planText.visionKinds[kind ?? 'vision'],
      printed !== undefined && planText.quoted(printed),
      whoseLine(by, organisation),
      agreed && planText.agreed(formatPeriod(agreed, en)),
    ],
    notes,
    aspects.map((aspect) => planEntry(aspect.title, [])),
  );
}

// Whose it is, unless it is that of the body whose plan this is.
function whoseLine(
  by: readonly FullBodyModel[],
  organisation: FullBodyModel | undefined,
): string | undefined {
  const own = by.every((body) => body === organisation);
  return own ? undefined : planText.of(planText.all(by.map(({ document }) => document.name)));
}

/** A principle. */
export const principleEntry = ({ document }: PrincipleModel): PlanEntry =>
  planEntry(document.name, [document.summary], document.notes);

/** A shared value, and whether it has been agreed. */
export function valueEntry(
  { document, by, conflict }: SharedValueModel,
  organisation: FullBodyModel | undefined,
): PlanEntry {
  const { title, standing, notes } = document;
  return planEntry(
    title,
    [
      standing && planText.standings[standing],
      whoseLine(by, organisation),
      conflict && planText.disagreement(conflict.document.about),
    ],
    notes,
  );
}

/** A number of things that the plan asserts, and how many of them it lists. */
export function assertedEntry({ document, missing }: AssertedCountModel): PlanEntry {
  const { title, count, named, printed, notes } = document;
  return planEntry(
    planText.assertedCount(title, count),
    [
      planText.quoted(printed),
      named.length > 0 && planText.namedOnes(planText.all(named)),
      missing > 0 && (missing === count ? planText.noneListed : planText.notListed(missing, count)),
    ],
    notes,
  );
}
