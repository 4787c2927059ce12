import { addAll } from './add-all.js';
import type { NoteInput } from '../../document/note.js';
import { readAim } from './read-aim.js';
import { readStakeholders } from './read-stakeholders.js';
import { listed, type StratmlDraft, textOf } from './stratml-draft.js';
import type { StratmlElement } from './stratml-element.js';
import { notesOf } from './stratml-notes.js';
import { isPersonName } from './stratml-offices.js';

/** What the core of a plan says beside its parts. */
export interface CoreReading {
  /** The body whose plan it is. Default: the file names none. */
  readonly organisation?: string;
  readonly notes: readonly NoteInput[];
}

/** Reads the core of a plan into a draft: organisations, vision, mission, values and goals. */
export function readCore(draft: StratmlDraft, core: StratmlElement): CoreReading {
  const [organisation] = core.takeAll('Organization').flatMap((one) => readOrganization(draft, one) ?? []);
  readStatement(draft, core.take('Vision'), 'vision');
  readStatement(draft, core.take('Mission'), 'aims');
  for (const value of core.takeAll('Value')) readValue(draft, value);
  const goals = core.takeAll('Goal');
  if (goals.length === 0) core.tell('missing-element', 'Goal');
  for (const goal of goals) readAim(draft, goal);
  return { ...(organisation !== undefined && { organisation }), notes: core.rest() };
}

function readOrganization(draft: StratmlDraft, element: StratmlElement): string | undefined {
  if (element.isBlank) {
    element.tell('blank-form', element.name);
    return undefined;
  }
  const [name, acronym] = [element.takeText('Name'), element.takeText('Acronym')];
  const description = element.takeText('Description');
  // Every body of a file is a stakeholder of its organisation: that needs no note.
  readStakeholders(draft, element);
  const called = name ?? acronym ?? description;
  if (called === undefined) {
    addAll(draft.notes, element.rest());
    return undefined;
  }
  if (isPersonName(called)) {
    element.drop();
    element.tell('person-left-out', 'a person as an organization');
    return undefined;
  }
  if (name === undefined) element.tell('missing-name', called);
  const { text = called, notes } = textOf(element, called);
  const { id, identifiers } = draft.identify(element, 'body', text);
  const alias = textOf(element, acronym === called ? undefined : acronym);
  const said = description === called ? [] : notesOf(description ?? '');
  const body = {
    id,
    name: text,
    kind: 'other' as const,
    ...(alias.text !== undefined && { aliases: [alias.text] }),
    ...(identifiers && { identifiers }),
    ...listed('notes', [...said, ...notes, ...alias.notes, ...element.rest()]),
  };
  draft.bodies.push(body);
  draft.remember('body', body);
  return id;
}

function readStatement(
  draft: StratmlDraft,
  element: StratmlElement | undefined,
  kind: 'vision' | 'aims',
): void {
  if (element === undefined) return;
  if (element.isBlank) return element.tell('blank-form', element.name);
  const { text, notes } = textOf(element, element.takeText('Description'));
  if (text === undefined) element.tell('missing-name', element.name);
  const title = text ?? `Unnamed ${element.name.toLowerCase()}`;
  const { id, identifiers } = draft.identify(element, 'vision', element.name);
  draft.visions.push({
    id,
    title,
    ...(kind === 'aims' && { kind }),
    ...(identifiers && { identifiers }),
    ...listed('notes', [...notes, ...element.rest()]),
  });
}

function readValue(draft: StratmlDraft, element: StratmlElement): void {
  if (element.isBlank) return element.tell('blank-form', element.name);
  const [name, description] = [element.takeText('Name'), element.takeText('Description')];
  if (name === undefined) element.tell('missing-name', description ?? element.name);
  const { text: title = 'Unnamed value', notes } = textOf(element, name ?? description);
  const more = name === undefined ? [] : notesOf(description ?? '');
  const id = draft.identifier('shared-value', title);
  draft.sharedValues.push({ id, title, ...listed('notes', [...more, ...notes, ...element.rest()]) });
}
