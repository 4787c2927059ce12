import type { LeadInput } from '../../../document/lead.js';
import type { Doubt, Reading } from '../../reading.js';
import type { BodyMark } from '../../text/body-mark.js';
import { findBodies } from '../../text/body-mention.js';
import { bodiesOf, type BodyMention, tooLongForNames } from '../../text/body-text.js';
import { leadsOf } from '../../text/lead-text.js';
import { withDoubts } from '../../text/made-reading.js';
import { type NamedText, namedText } from '../../text/named-text.js';
import { LONGEST_TEXT } from '../../text/plain-text.js';
import { tellsPerson, withoutPersons } from '../../text/without-persons.js';
import type { PlanDraft } from '../plan-draft.js';
import type { Told } from '../cell-ledger.js';

/** Who is named in a cell. */
export interface LeadCell {
  readonly leads: readonly LeadInput[];
  /** The bodies with which they work, by identifier. */
  readonly partners: readonly string[];
  readonly told: Told;
}

/**
 * Reads who is named in a cell; bodies and offices that the document did not have are added to it. Tables say the same few over and
 * over: while no name is added or told apart, the same words are read once.
 *
 * @param found - the names in it, where somebody had a look at them. Default: they are looked for
 */
export function readLeadCell(draft: PlanDraft, text: string, found?: NamesInCell): LeadCell {
  const before = stateOf(draft);
  const known = draft.leadCells.get(text, before);
  if (known) return { ...known, leads: known.leads.map((lead) => ({ ...lead })) };
  const cell =
    text.length > LONGEST_TEXT ? tooLong(text) : readAnew(draft, text, found ?? namesInCell(draft, text));
  if (text.length <= LONGEST_KEPT && stateOf(draft) === before) draft.leadCells.set(text, cell, before);
  return cell;
}

/**
 * The words of such a cell, as a document keeps them: without those of persons.
 *
 * @param told - what was told of the cell when it was read
 */
export const namesKept = (text: string, { doubts }: Told): string =>
  tellsPerson(doubts) ? withoutPersons(text) : text;

/** Longer cells are hardly said twice. */
const LONGEST_KEPT = 200;

/** What the reading of a cell depends on beside its words: names are only ever added, and `parted` only shrinks until one is. */
const stateOf = ({ lists: { bodies, roles }, parted }: PlanDraft): string =>
  `${bodies.length} ${roles.length} ${parted.size}`;

/** The names in a cell, before any of them is added to the document. */
export interface NamesInCell {
  readonly named: NamedText;
  readonly marks: readonly BodyMark[];
  readonly mentioned: Reading<readonly BodyMention[]>;
}

/**
 * The names in a cell, for a look at them before it is read.
 *
 * @param text - at most `LONGEST_TEXT` characters
 */
export function namesInCell({ names }: PlanDraft, text: string): NamesInCell {
  const named = namedText(text);
  const marks = findBodies(named, [names.bodies]);
  return { named, marks, mentioned: named.isOverfull ? tooLongForNames(text) : bodiesOf(marks, text) };
}

const tooLong = (text: string): LeadCell => ({ leads: [], partners: [], told: tooLongForNames(text) });

function readAnew(draft: PlanDraft, text: string, { named, marks, mentioned }: NamesInCell): LeadCell {
  if (mentioned.sure === 'unread') return { leads: [], partners: [], told: mentioned };
  const bodies = mentioned.value.map(({ name, id, office, part }) => {
    const body = id ?? draft.body(withoutArticle(name));
    if (office !== undefined) draft.role(office, body);
    return { body, part };
  });
  const doubts = partedDoubts(draft, mentioned.value, text);
  const partners = bodies.filter(({ part }) => part === 'partner').map(({ body }) => body);
  const told = withDoubts(mentioned, doubts);
  if (isOneNewName(named, marks, draft)) return { leads: [{ body: bodies[0]!.body }], partners, told };
  const office = newOffice(named, marks, draft);
  if (office) return { leads: [office], partners, told };
  // the names are all known by now, so that how they hang together can be read
  const reading = leadsOf(named, draft.names.bodies, draft.names.roles);
  const others = bodies.filter(({ body, part }) => part === undefined && !partners.includes(body));
  const leads = reading.sure === 'unread' ? others.map(({ body }) => ({ body })) : reading.value;
  return { leads, partners, told };
}

/**
 * Whether a whole text is the name of one body that was not known, and has no office in it. It would be found again as a whole, so
 * that the text need not be read a second time: tables may name another body in each row.
 */
function isOneNewName(
  { words, edges }: NamedText,
  marks: readonly BodyMark[],
  { names }: PlanDraft,
): boolean {
  const [mark] = marks;
  if (marks.length !== 1 || mark!.kind !== 'new' || words[0]!.word === 'the') return false;
  return mark!.from === 0 && mark!.to === words.length && names.roles.matches(words, edges).length === 0;
}

/**
 * The lead of a whole text that is the title of one office whose body was not known, where the office is now the only one that is
 * found in it: the text need not be read a second time either.
 */
function newOffice(
  { words, edges }: NamedText,
  [mark, ...others]: readonly BodyMark[],
  { names, lists }: PlanDraft,
): LeadInput | undefined {
  if (mark?.kind !== 'office' || mark.names.length > 0 || mark.part !== undefined || others.length > 0)
    return undefined;
  if (mark.from !== 0 || mark.to !== words.length || words[0]!.word === 'the') return undefined;
  const [match, ...more] = names.roles.matches(words, edges);
  if (!match || match.mended || match.from !== 0 || match.to !== words.length || more.length > 0)
    return undefined;
  const role = lists.roles.at(-1)!;
  return role.id === match.name.id && role.body !== undefined
    ? { body: role.body, role: role.id }
    : undefined;
}

const NO_DOUBTS: readonly Doubt[] = [];

const withoutArticle = (name: string): string => name.replace(/^the (?=\S)/i, '');

/**
 * A name that was parted from others by a comma or an "and" may be a piece of a longer one: until a cell has it alone, it is in
 * doubt wherever it is found again.
 */
function partedDoubts(draft: PlanDraft, mentions: readonly BodyMention[], text: string): readonly Doubt[] {
  if (mentions.length === 1 && draft.parted.size === 0) return NO_DOUBTS;
  const isAlone = mentions.length === 1 && !/,|&|\band\b/i.test(text);
  return mentions.flatMap(({ id, name, printed }): Doubt[] => {
    const body = id ?? draft.find('bodies', withoutArticle(name));
    if (body === undefined) return [];
    if (id === undefined && mentions.length > 1) draft.parted.add(body);
    if (isAlone) draft.parted.delete(body);
    if (id === undefined || !draft.parted.has(body)) return [];
    return [
      {
        code: 'several-readings',
        words: printed,
        note: 'it was parted from another name, and may be a piece of one',
      },
    ];
  });
}
