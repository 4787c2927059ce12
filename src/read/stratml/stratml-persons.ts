import { NO_ATTRIBUTES } from '../archive/xml-guard.js';
import { PERSON_ELEMENTS } from './stratml-elements.js';
import { isPersonName } from './stratml-offices.js';
import type { XmlElement } from './xml-tree.js';

/**
 * Whether an element is one of a person: by its name, by an attribute that says so, or by the name that it bears.
 *
 * @example
 * const element = { name: 'GivenName', namespace: '', line: 1, attributes: {}, children: [], text: 'Zora' };
 * speaksOfPerson(element); // => true
 * speaksOfPerson({ ...element, name: 'Stakeholder', attributes: { StakeholderTypeType: 'Person' } }); // => true
 */
export function speaksOfPerson({ name, attributes, children }: XmlElement): boolean {
  if (PERSON_ELEMENTS.has(name.toLowerCase())) return true;
  if (attributes !== NO_ATTRIBUTES && Object.values(attributes).some(saysPerson)) return true;
  return NAMED.test(name) && children.some((child) => isName(child) && isPersonName(child.text.trim()));
}

/** Whether an element, or one in it, is of a person. */
export const holdsPerson = (element: XmlElement): boolean =>
  speaksOfPerson(element) || element.children.some(holdsPerson);

/** What may bear the name of a person, whatever the file says that it is. */
const NAMED = /^(?:stakeholder|organization|role)$/i;

const saysPerson = (value: string): boolean => value.trim().toLowerCase() === 'person';
const isName = ({ name }: XmlElement): boolean => name.toLowerCase() === 'name';
