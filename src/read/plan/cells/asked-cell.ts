import type { Doubt } from '../../reading.js';
import type { Told } from '../cell-ledger.js';
import { unread } from '../../text/made-reading.js';
import { LONGEST_TEXT } from '../../text/plain-text.js';
import { linesOf } from './cell-lines.js';
import { readLeadCell } from './lead-cell.js';
import type { PlanDraft } from '../plan-draft.js';

/** Who was asked, as a cell says it. */
export interface Asked {
  /** By identifier. */
  readonly bodies: readonly string[];
  readonly groups: readonly string[];
  /** Their names, in the order of the cell. */
  readonly names: readonly string[];
  readonly told: Told;
}

/** People, and no body that could answer for anything: "young people", "local residents". */
const PEOPLE =
  /\b(?:people|residents|women|men|children|parents|carers|tenants|learners|pupils|students|citizens|refugees|asylum seekers|communities|service users|the public|general public)$/i;
/** A longer line, in UTF-16 units, names no group. */
const LONGEST_GROUP = 80;

/**
 * Reads who was asked: groups of people that the document has, or that are told by their words, and bodies, each line by itself.
 * Groups and bodies that it did not have are added to it, in doubt.
 */
export function askedIn(draft: PlanDraft, text: string): Asked {
  if (text.length > LONGEST_TEXT)
    return { bodies: [], groups: [], names: [], told: unread(text, 'the text is too long for names') };
  const bodies = new Set<string>();
  const groups = new Set<string>();
  const names = new Set<string>();
  const doubts: Doubt[] = [];
  for (const line of new Set(linesOf(text))) {
    const group = groupOf(draft, line, doubts);
    if (group !== undefined) {
      groups.add(group);
      names.add(nameOf(draft, 'groups', group));
      continue;
    }
    const { leads, partners, told } = readLeadCell(draft, line);
    doubts.push(...(told.doubts ?? []));
    for (const id of [...leads.map(({ body }) => body), ...partners]) {
      bodies.add(id);
      names.add(nameOf(draft, 'bodies', id));
    }
  }
  const sure = names.size === 0 ? 'unread' : doubts.length > 0 ? 'doubtful' : 'exact';
  return { bodies: [...bodies], groups: [...groups], names: [...names], told: { sure, doubts } };
}

function groupOf(draft: PlanDraft, line: string, doubts: Doubt[]): string | undefined {
  const known = draft.find('bodies', line) === undefined ? draft.find('groups', line) : undefined;
  if (known !== undefined) return known;
  const isGroup = line.length <= LONGEST_GROUP && !/[,;&/]| and /.test(line) && PEOPLE.test(line);
  if (!isGroup || draft.find('bodies', line) !== undefined) return undefined;
  doubts.push({ code: 'new-name', words: line, note: 'taken for a group of people' });
  return draft.group(line);
}

const nameOf = (draft: PlanDraft, list: 'bodies' | 'groups', id: string): string =>
  draft.lists[list][draft.position(list, id)!]!.name;
