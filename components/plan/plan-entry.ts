import {
  type AssertedCountModel,
  formatPeriod,
  type FullBodyModel,
  type Note,
  type PrincipleModel,
  type SharedValueModel,
  type VisionModel,
} from '../../src/index.js';
import { listed } from '../shared/listed.js';
import type { PlanWords } from './plan.words.js';

/** One thing in a list of the plan, in words: what it is, what is said of it, and what it consists of. */
export interface PlanEntry {
  readonly title: string;
  readonly remarks: readonly string[];
  /** Those of the remarks that are words of the plan alone; missing where none is. */
  readonly own?: readonly string[];
  /** What a reader could be misled without. */
  readonly cautions: readonly string[];
  readonly parts: readonly PlanEntry[];
}

/** Words of the plan alone. */
export interface OwnWords {
  readonly own: string;
}

/** A line, if there are words for it. */
export type Line = string | OwnWords | undefined | false;

/** Lines of which some may be missing. */
type Lines = readonly Line[];

/** A line in words of the plan alone. */
export const ownLine = (words: string | undefined): Line => words !== undefined && { own: words };

/** An entry; lines without words are left out, and notes stand after them. */
export function planEntry(
  title: string,
  lines: Lines,
  notes: readonly Note[],
  words: PlanWords,
  parts: readonly PlanEntry[] = [],
): PlanEntry {
  return {
    title,
    ...remarksIn(lines, notes, words),
    cautions: cautionsOf(notes, words),
    parts,
  };
}

/** What is said of something: lines, then the notes that no reader is misled without. */
export function remarksIn(
  lines: Lines,
  notes: readonly Note[],
  words: PlanWords,
): Pick<PlanEntry, 'remarks' | 'own'> {
  const mild = notes.filter(({ kind }) => kind !== 'caution').map((note) => noteWords(note, words));
  const own = [...lines.flatMap((line) => (typeof line === 'object' ? line.own : [])), ...mild];
  return { remarks: [...present(lines), ...mild], ...(own.length > 0 && { own }) };
}

/** The lines that have words. */
export const present = (lines: Lines): string[] =>
  lines
    .map((line) => (typeof line === 'object' ? line.own : line))
    .filter((line): line is string => line !== undefined && line !== false && line !== '');

/** The notes that a reader could be misled without. */
export const cautionsOf = (notes: readonly Note[], words: PlanWords): string[] =>
  notes.filter(({ kind }) => kind === 'caution').map((note) => noteWords(note, words));

const noteWords = ({ text, printed }: Note, { plan }: PlanWords): string =>
  printed === undefined ? text : plan.withQuote({ text, words: printed });

/** A vision, a motto or aims. */
export function visionEntry(
  { document, by }: VisionModel,
  organisation: FullBodyModel | undefined,
  words: PlanWords,
): PlanEntry {
  const { plan, rating } = words;
  const { title, kind, printed, agreed, aspects, notes } = document;
  return planEntry(
    title,
    [
      kind !== undefined && kind !== 'vision' && plan.visionKinds[kind],
      printed !== undefined && { own: plan.quoted({ words: printed }) },
      whoseLine(by, organisation, words),
      agreed && plan.agreed({ period: formatPeriod(agreed, rating) }),
    ],
    notes,
    words,
    aspects.map((aspect) => planEntry(aspect.title, [], [], words)),
  );
}

// Whose it is, unless it is that of the body whose plan this is.
function whoseLine(
  by: readonly FullBodyModel[],
  organisation: FullBodyModel | undefined,
  { plan, rating }: PlanWords,
): string | undefined {
  const own = by.every((body) => body === organisation);
  const names = by.map(({ document }) => document.name);
  return own ? undefined : plan.of({ names: listed(names, plan.and, rating) });
}

/** A principle. */
export const principleEntry = ({ document }: PrincipleModel, words: PlanWords): PlanEntry =>
  planEntry(document.name, [ownLine(document.summary)], document.notes, words);

/** A shared value, and whether it has been agreed. */
export function valueEntry(
  { document, by, conflict }: SharedValueModel,
  organisation: FullBodyModel | undefined,
  words: PlanWords,
): PlanEntry {
  const { plan } = words;
  const { title, standing, notes } = document;
  return planEntry(
    title,
    [
      standing && plan.standings[standing],
      whoseLine(by, organisation, words),
      conflict && plan.disagreement({ about: conflict.document.about }),
    ],
    notes,
    words,
  );
}

/** A number of things that the plan asserts, and how many of them it lists. */
export function assertedEntry({ document, missing }: AssertedCountModel, words: PlanWords): PlanEntry {
  const { plan, rating } = words;
  const { title, count, named, printed, notes } = document;
  return planEntry(
    plan.asserts({ title, count: String(count) }),
    [
      { own: plan.quoted({ words: printed }) },
      named.length > 0 && plan.namedOnes({ names: listed(named, plan.and, rating) }),
      missing > 0 &&
        (missing === count ? plan.noneListed : plan.notListed({ missing, count: String(count) })),
    ],
    notes,
    words,
  );
}
