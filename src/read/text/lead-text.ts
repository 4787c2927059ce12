import { madeReading } from './made-reading.js';
import type { LeadInput } from '../../document/lead.js';
import type { Doubt, Reading } from '../reading.js';
import type { BodyMark } from './body-mark.js';
import { findBodies } from './body-mention.js';
import { partedDoubts, tooLongForNames, tooManyNames } from './body-text.js';
import { NameIndex } from './name-index.js';
import { type NamedText, namedText } from './named-text.js';
import type { KnownName } from './period-options.js';
import { LONGEST_TEXT, MOST_MEANT } from './plain-text.js';

/** An office that a document has, with the body that it belongs to. */
export interface KnownRole extends KnownName {
  /** Default: none is stated, and a cell that names the office alone is unread. */
  readonly body?: string | undefined;
}

export interface LeadOptions {
  /** The bodies that the document has. */
  readonly bodies: readonly KnownName[];
  /** The offices that it has. Default: none. */
  readonly roles?: readonly KnownRole[];
}

const PARTED = 'known names are kept whole: an “and” or a comma inside one parts none';

/**
 * The leads that a cell names: known bodies and offices, with the body through which one works or to which it is accountable.
 *
 * Names are found as by `readBodies`. A lead needs a known body: new names, partners ("with …"), offices without a body and
 * persons are doubts, so that nothing is dropped without a word; a cell with nothing else is unread, as is one with more than 100 names. Where several leads stand
 * beside a name that has an "and" or a comma itself, that the others part them is inferred.
 *
 * @param text - the words of the cell
 * @param options - the bodies and offices that the document has
 *
 * @example
 * const bodies = [{ id: 'agencies', name: 'Consortium of Agencies' }, { id: 'armouries', name: 'Royal Armouries' }];
 * readLeads('Consortium of Agencies through the Royal Armouries', { bodies });
 * // => { sure: 'exact', value: [{ body: 'agencies', through: 'armouries' }] }
 */
export function readLeads(text: string, { bodies, roles = [] }: LeadOptions): Reading<readonly LeadInput[]> {
  return leadsIn(text, new NameIndex(bodies), new NameIndex(roles));
}

/**
 * The same with names that are known for many cells.
 *
 * @example
 * readLeads('Education Leeds', { bodies: [{ id: 'e', name: 'Education Leeds' }] }).value; // => [{ body: 'e' }]
 */
export function leadsIn(
  text: string,
  bodies: NameIndex,
  roles: NameIndex<KnownRole>,
): Reading<readonly LeadInput[]> {
  return text.length > LONGEST_TEXT ? tooLongForNames(text) : leadsOf(namedText(text), bodies, roles);
}

/**
 * The same of a text whose words are known.
 *
 * @example
 * readLeads('the Police', { bodies: [{ id: 'p', name: 'Police' }] }).value; // => [{ body: 'p' }]
 */
export function leadsOf(
  named: NamedText,
  bodies: NameIndex,
  roles: NameIndex<KnownRole>,
): Reading<readonly LeadInput[]> {
  if (named.isOverfull) return tooLongForNames(named.text);
  const marks = findBodies(named, [bodies, roles]);
  if (marks.length > MOST_MEANT) return tooManyNames(named.text);
  const leads: Lead[] = [];
  const doubts: Doubt[] = [];
  for (const mark of marks) {
    const [name] = mark.names;
    doubts.push(...mark.doubts, ...add(leads, mark, name && roles.ownerOf(name)));
  }
  doubts.push(...partedDoubts(marks));
  if (leads.length === 0) return { sure: 'unread', doubts };
  const inferred = isInferred(leads, marks);
  if (inferred) doubts.push({ code: 'inferred', words: named.text.trim(), note: PARTED });
  const basis = { kind: 'inferred', confidence: 'likely', because: PARTED } as const;
  return madeReading(
    leads.map(({ lead }) => (inferred ? { ...lead, basis } : lead)),
    doubts,
  );
}

interface Lead {
  lead: LeadInput;
  readonly mark: BodyMark;
}

/** Adds what a mark says to the leads, or tells why it does not. */
function add(leads: Lead[], mark: BodyMark, role: KnownRole | undefined): Doubt[] {
  const { kind, printed: words, part, abbreviation } = mark;
  const last = leads.at(-1);
  const unread = (note: string, code: Doubt['code'] = 'part-unread'): Doubt[] => [{ code, words, note }];
  if (kind === 'person') return abbreviation !== undefined || mark.doubts.length > 0 ? [] : unread('no body');
  if (kind === 'new') return unread('no known body has this name', 'new-name');
  if (part === 'partner') return unread('a partner, and no lead');
  const body = role ? role.body : kind === 'known' ? mark.names[0]!.id : undefined;
  if (kind === 'office' && !role) {
    const [named] = mark.names;
    if (!named) return unread('an office that is not among those known', 'new-name');
    leads.push({ lead: { body: named.id }, mark });
    return unread('an office that is not among those known: its body is taken', 'new-name');
  }
  if (role) {
    // "City Services, Director of City Services" is one lead
    if (last && !last.lead.role && (body === undefined || last.lead.body === body) && !part) {
      last.lead = { ...last.lead, role: role.id };
      return body === undefined ? unread('the office is taken to be in the body before it', 'inferred') : [];
    }
    if (body === undefined) return unread('an office whose body is not known');
    leads.push({ lead: { body, role: role.id }, mark });
    return [];
  }
  if (part === 'through' || part === 'accountable-to') {
    if (!last) return unread('nothing stands before it that it would belong to');
    last.lead =
      part === 'through' ? { ...last.lead, through: body! } : { ...last.lead, accountableTo: body! };
    return [];
  }
  if (last?.lead.role && last.lead.body === body) return [];
  leads.push({ lead: { body: body! }, mark });
  return [];
}

function isInferred(leads: readonly Lead[], marks: readonly BodyMark[]): boolean {
  const isParted = leads.some(({ mark }) =>
    mark.names.some(({ words }) =>
      words.some(({ word, parted }, at) => at > 0 && (parted || word === 'and')),
    ),
  );
  return leads.length > 1 && isParted && marks.some(({ softly }) => softly);
}
