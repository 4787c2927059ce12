import { readIndicator } from './read-indicator.js';
import { readStakeholders } from './read-stakeholders.js';
import { type StratmlDraft, textOf } from './stratml-draft.js';
import type { StratmlElement } from './stratml-element.js';
import { notesOf } from './stratml-notes.js';

const OWN_WORDS = ['Name', 'Description', 'SequenceIndicator', 'Stakeholder', 'OtherInformation'] as const;

/**
 * Reads a goal or an objective into a draft, with the indicators and objectives in it.
 *
 * A goal becomes an objective, and not a theme: it has objectives below it that are a part of it and are measured, and a theme of
 * ours has neither. One without any words of its own stands there because the schema wants one: what is in it belongs to the
 * one around it.
 *
 * @param parent - the identifier of the objective around it. Default: it stands at the top.
 */
export function readAim(draft: StratmlDraft, element: StratmlElement, parent?: string): void {
  const hasWords = element.hasWordsIn(...OWN_WORDS);
  const { isBlank } = element;
  const id = hasWords ? readObjective(draft, element, parent) : parent;
  for (const indicator of element.takeAll('PerformanceIndicator')) {
    draft.addNotes(id, readIndicator(draft, indicator, id));
  }
  for (const objective of element.takeAll('Objective')) readAim(draft, objective, id);
  if (!hasWords) leaveForm(element, isBlank);
  draft.addNotes(id, element.rest());
}

/** One that holds something and has no identifier is nothing but the way to what it holds. */
function leaveForm(element: StratmlElement, isBlank: boolean): void {
  const identifier = element.takeText('Identifier') ?? '';
  for (const name of OWN_WORDS) element.takeAll(name);
  if (isBlank || identifier !== '') element.tell('blank-form', [element.name, identifier].join(' ').trim());
}

function readObjective(draft: StratmlDraft, element: StratmlElement, parent: string | undefined): string {
  const [name, description] = [element.takeText('Name'), element.takeText('Description')];
  const called = name ?? description;
  if (name === undefined) element.tell('missing-name', called ?? element.name);
  const { text: title = `Unnamed ${element.name.toLowerCase()}`, notes } = textOf(element, called);
  const summary = textOf(element, name === undefined ? undefined : description);
  const ref = textOf(element, element.takeText('SequenceIndicator'));
  const { id, identifiers } = draft.identify(element, 'objective', title);
  draft.addObjective({
    id,
    ...(ref.text !== undefined && { ref: ref.text }),
    title,
    ...(summary.text !== undefined && { summary: summary.text }),
    ...(parent !== undefined && { parent }),
    ...(identifiers && { identifiers }),
  });
  const other = notesOf(element.takeText('OtherInformation') ?? '');
  const stakeholders = readStakeholders(draft, element);
  for (const { text } of stakeholders) element.tell('no-place', text);
  draft.addNotes(id, [...notes, ...summary.notes, ...ref.notes, ...other, ...stakeholders]);
  return id;
}
