import type { NoteInput } from '../../../document/note.js';
import type { ThemeInput } from '../../../document/theme.js';
import type { Path } from '../../../validate/issue.js';
import { linesOf, oneLine } from '../cells/cell-lines.js';
import { addOutcomes, addSigns, type ListHome } from '../cells/difference-cells.js';
import { headingParts } from '../headings/heading-parts.js';
import { isLedByPerson } from '../headings/led-by.js';
import { namesKept, readLeadCell } from '../cells/lead-cell.js';
import { addNew, bodyOf } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { keepWords } from './row-parts.js';
import { EXACT, type TableRow } from '../table-row.js';

const THEME_KINDS: readonly (readonly [RegExp, ThemeInput['kind']])[] = [
  [/\bunderpinning\b/i, 'underpinning'],
  [/\bcross[- ]cutting\b/i, 'cross-cutting'],
  [/\bcommunit(?:y|ies) of interest\b/i, 'community-of-interest'],
  [/\bworkstreams?\b/i, 'workstream'],
  [/\bblocks?\b/i, 'block'],
  [/\bstrategic\b/i, 'strategic'],
];

/**
 * Reads a row of a list of objectives into the document: the objectives with what they mean, the outcomes that they are for, and the
 * signs by which it will be known. Cells may hold several, a line each; outcomes belong to the objective where the row has one.
 */
export function addObjectives(draft: PlanDraft, row: TableRow): void {
  const theme = themeOf(draft, row);
  const objectives = objectivesOf(draft, row, theme?.id);
  const home: ListHome = {
    ...(theme && { theme: theme.id }),
    ...((objectives.length === 1 || row.filled('objective') === undefined) &&
      objectiveAbove(row, objectives)),
  };
  addSummary(draft, row, objectives);
  addOutcomes(draft, row, home);
  addSigns(draft, row, home);
  if (theme) addLeads(draft, row, theme);
  const { part, path } = keeperOf(draft, objectives[0], theme);
  keepWords(row, part, path);
}

const objectiveAbove = (row: TableRow, [own]: readonly string[]): ListHome => {
  const objective = own ?? row.context.objective;
  return objective === undefined ? {} : { objective };
};

function themeOf(draft: PlanDraft, row: TableRow): ThemeInput | undefined {
  const found = row.filled('theme');
  if (!found) return themeAbove(draft, row.context.group);
  const name = oneLine(found.cell.text);
  const words = `${found.column.heading} ${row.context.group ?? ''}`;
  const kind = THEME_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
  const theme = draft.theme(name, kind);
  row.tell(found, EXACT, ['themes', draft.position('themes', theme.id)!]);
  return theme;
}

const LONGEST_HEADING = 300;
const THEME =
  /^((?:\p{L}+[- ])*theme|communit(?:y|ies) of interest|block)\s*[:–—-]\s*(\S.*?)(?:\s*\((led by [^()]+)\))?$/iu;

/** "Strategic Theme: Housing (Led by the Housing Strategy Group)" above the table: the theme, with its lead as printed. */
function themeAbove(draft: PlanDraft, heading: string | undefined): ThemeInput | undefined {
  const found = heading === undefined || heading.length > LONGEST_HEADING ? undefined : THEME.exec(heading);
  if (!found) return undefined;
  const [, words, name, led] = found as unknown as [string, string, string, string | undefined];
  const theme = draft.theme(name, THEME_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other');
  if (led !== undefined && !isLedByPerson(heading!)) theme.leadsPrinted ??= led;
  return theme;
}

function objectivesOf(draft: PlanDraft, row: TableRow, theme: string | undefined): string[] {
  const found = row.filled('objective');
  if (!found) return [];
  const ref = row.filled('ref');
  const lines = ref ? [oneLine(found.cell.text)] : linesOf(found.cell.text);
  const ids = lines.map((line) => {
    const parts = ref ? { ref: ref.cell.text, title: line } : headingParts(line);
    const id = draft.objective(parts.title, parts.ref);
    const at = draft.position('objectives', id)!;
    const objective = draft.lists.objectives[at]!;
    const parent = parentOf(draft, parts.ref);
    if (theme !== undefined) objective.theme ??= theme;
    if (parent !== undefined && parent !== id) objective.parent ??= parent;
    row.tell(found, EXACT, ['objectives', at, 'title']);
    if (ref) row.tell(ref, EXACT, ['objectives', at, 'ref']);
    return id;
  });
  return ids;
}

/** "Objective 1.2" is a part of "Objective 1". */
function parentOf(draft: PlanDraft, ref: string | undefined): string | undefined {
  const above = ref === undefined ? undefined : /^(.*\d)\.\d+$/.exec(ref)?.[1];
  return above === undefined ? undefined : draft.find('objectives', above);
}

function addSummary(draft: PlanDraft, row: TableRow, ids: readonly string[]): void {
  const found = row.filled('summary');
  if (!found || ids.length !== 1) return;
  const at = draft.position('objectives', ids[0]!)!;
  const objective = draft.lists.objectives[at]!;
  if (objective.summary !== undefined) return;
  objective.summary = found.cell.text;
  row.tell(found, EXACT, ['objectives', at, 'summary']);
}

function addLeads(draft: PlanDraft, row: TableRow, theme: ThemeInput): void {
  const path: Path = ['themes', draft.position('themes', theme.id)!, 'leads'];
  for (const found of row.all('lead')) {
    if (found.cell.text === '') continue;
    const { leads, told } = readLeadCell(draft, found.cell.text);
    row.tell(found, told, told.sure === 'unread' ? undefined : path);
    if (told.sure === 'unread') continue;
    theme.leads = addNew(theme.leads, leads, bodyOf);
    theme.leadsPrinted ??= namesKept(found.cell.text, told);
  }
}

/** The part with which words stay that have no field: the objective, else the theme, else the document. */
function keeperOf(
  draft: PlanDraft,
  objective: string | undefined,
  theme: ThemeInput | undefined,
): { part: { notes?: NoteInput[] | undefined }; path: Path } {
  const at = objective === undefined ? undefined : draft.position('objectives', objective);
  if (at !== undefined) return { part: draft.lists.objectives[at]!, path: ['objectives', at] };
  if (theme) return { part: theme, path: ['themes', draft.position('themes', theme.id)!] };
  return { part: draft, path: [] };
}
