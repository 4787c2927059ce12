import type { NoteInput } from '../../document/note.js';
import { type StratmlDraft, textOf } from './stratml-draft.js';
import type { StratmlElement } from './stratml-element.js';
import { notesOf } from './stratml-notes.js';
import { isPersonName, officeIn } from './stratml-offices.js';

/** What a file says of a stakeholder. */
interface Stakeholder {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly roles: readonly StakeholderRole[];
}

interface StakeholderRole {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly types: readonly string[];
  /** What else stands in it. */
  readonly rest: readonly NoteInput[];
}

/**
 * Reads the stakeholders of an element: organisations as bodies, groups as groups, and persons as the offices that they hold.
 *
 * The name of a person is left out, and told, and so are words on the person.
 *
 * @returns notes for what has the stakeholders, since an objective has no place for them
 */
export function readStakeholders(draft: StratmlDraft, element: StratmlElement): readonly NoteInput[] {
  return element.takeAll('Stakeholder').flatMap((stakeholder) => {
    const words = readStakeholder(draft, stakeholder);
    return words === undefined ? [] : notesOf(`Stakeholder: ${words}`);
  });
}

function readStakeholder(draft: StratmlDraft, element: StratmlElement): string | undefined {
  if (element.isBlank) {
    element.tell('blank-form', element.name);
    return undefined;
  }
  const type = element.takeChoice('StakeholderTypeType');
  const [name, description] = [element.takeText('Name'), element.takeText('Description')];
  const stakeholder: Stakeholder = { name, description, roles: element.takeAll('Role').map(readRole) };
  if (type === 'Person' || element.isOfPerson) return readPerson(draft, element, stakeholder);
  return readBody(draft, element, { ...stakeholder, type });
}

function readBody(
  draft: StratmlDraft,
  element: StratmlElement,
  { name, description, roles, type }: Stakeholder & { readonly type: string | undefined },
): string | undefined {
  const played = roles.map(wordsOfRole).filter((words) => words !== '');
  const told = [...roles.flatMap(notesOfRole), ...element.rest()];
  const { text, notes } = textOf(element, name ?? description);
  if (text === undefined) return [...played, ...told.map((note) => note.text)].join('; ');
  if (name === undefined) element.tell('missing-name', text);
  if (type === undefined) element.tell('assumed-body', text);
  const more = [...(name === undefined ? [] : notesOf(description ?? '')), ...notes, ...told];
  const kind = type === 'Generic_Group' ? 'group' : 'body';
  draft.named(kind, text, more, () => {
    const part = { id: draft.identifier(kind, text), name: text, kind: 'other' as const };
    (kind === 'group' ? draft.groups : draft.bodies).push(part);
    return part;
  });
  return [text, ...played].join('; ');
}

function readPerson(
  draft: StratmlDraft,
  element: StratmlElement,
  { name = '', description = '', roles }: Stakeholder,
): string | undefined {
  const stated = roles.flatMap((role) => role.name ?? []);
  const told = [officeIn(name, ''), officeIn(description, name)].filter((office) => office !== undefined);
  const offices = stated.length > 0 ? stated : told.slice(0, 1);
  // The rest may speak of the person: it is not kept, and its words are not told either.
  element.drop();
  const isOffice = description === '' && (name === '' || offices.includes(name));
  const saysMore = roles.some((role) => role.description !== undefined);
  if (!isOffice || saysMore)
    element.tell('person-left-out', offices.length > 0 ? 'a person in an office' : 'a person');
  for (const office of offices) {
    const { text = office, notes } = textOf(element, office);
    draft.named('role', text, notes, () => {
      const role = { id: draft.identifier('role', text), name: text };
      draft.roles.push(role);
      return role;
    });
  }
  return offices.length > 0 ? offices.join('; ') : undefined;
}

function readRole(element: StratmlElement): StakeholderRole {
  const [name, description] = [element.takeText('Name'), element.takeText('Description')];
  const [types, rest] = [element.takeTexts('RoleType'), element.rest()];
  if (!isPersonName(name ?? '')) return { name, description, types, rest };
  element.tell('person-left-out', 'a person as a role');
  return { name: undefined, description: undefined, types, rest };
}

const wordsOfRole = ({ name = '', types }: StakeholderRole): string =>
  [name, types.length > 0 ? `(${types.join(', ')})` : ''].filter((words) => words !== '').join(' ');

function notesOfRole(role: StakeholderRole): NoteInput[] {
  const words = [wordsOfRole(role), role.description ?? ''].filter((one) => one !== '').join(': ');
  return [...(words === '' ? [] : notesOf(`Role: ${words}`)), ...role.rest];
}
