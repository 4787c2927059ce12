import type { LossPath } from '../loss-marks.js';
import type { StratmlWriting } from './stratml-writing.js';
import { xml, type XmlNode, xmlWords } from './xml-text.js';

type ListName = 'bodies' | 'groups' | 'roles';

/**
 * The organisation whose plan it is, with the other bodies, the groups and the offices as its stakeholders. Where no organisation
 * is stated, they are stakeholders of one without a name.
 */
export function organizationElements(writing: StratmlWriting): readonly XmlNode[] {
  const { bodies, organisation } = writing.strategy;
  const at = bodies.findIndex(({ id }) => id === organisation);
  if (at !== -1) writing.ledger.holds(['organisation']);
  const own = at === -1 ? [] : ownElements(writing, at);
  const names = new Set<string>();
  if (at !== -1) names.add(`Organization ${stakeholderName(writing, 'bodies', at)}`);
  const stakeholders = [
    ...bodies.flatMap((_, place) => (place === at ? [] : stakeholder(writing, 'bodies', place, names))),
    ...writing.strategy.groups.flatMap((_, place) => stakeholder(writing, 'groups', place, names)),
    ...writing.strategy.roles.flatMap((_, place) => stakeholder(writing, 'roles', place, names)),
  ];
  return own.length + stakeholders.length === 0 ? [] : [xml('Organization', [...own, ...stakeholders])];
}

function ownElements(writing: StratmlWriting, at: number): readonly (XmlNode | undefined)[] {
  const body = writing.strategy.bodies[at]!;
  const path: LossPath = ['bodies', at];
  for (const place of body.aliases.keys()) {
    if (place > 0) writing.ledger.loses('one-only', [...path, 'aliases', place]);
  }
  return [
    xml('Name', writing.name(body.name, [...path, 'name'], body.id)),
    xmlWords('Acronym', writing.words(body.aliases[0], [...path, 'aliases', 0])),
    xml('Identifier', writing.identifier('body', body, path)),
    xmlWords('Description', writing.notes(body.notes, [...path, 'notes'])),
  ];
}

const TYPES = { bodies: 'Organization', groups: 'Generic_Group', roles: 'Person' } as const;

const stakeholderName = (writing: StratmlWriting, list: ListName, at: number): string => {
  const { id, name } = writing.strategy[list][at]!;
  return writing.name(name, [list, at, 'name'], id);
};

function stakeholder(
  writing: StratmlWriting,
  list: ListName,
  at: number,
  names: Set<string>,
): readonly XmlNode[] {
  const { ledger, part, strategy } = writing;
  const type = TYPES[list];
  // Part 1 has no roles, and a person without one would be taken for the name of somebody.
  if (list === 'roles' && part === 1) {
    ledger.loses('part-1', [list, at]);
    return [];
  }
  const name = stakeholderName(writing, list, at);
  const key = `${type} ${name}`;
  if (names.has(key)) {
    ledger.loses('same-name', [list, at]);
    return [];
  }
  names.add(key);
  ledger.loses('identifier', [list, at, 'id']);
  const isOffice = list === 'roles';
  const description = isOffice ? undefined : writing.notes(strategy[list][at]!.notes, [list, at, 'notes']);
  const role = isOffice ? [xml('Role', [xml('Name', name)])] : [];
  return [
    xml('Stakeholder', [xml('Name', name), xmlWords('Description', description), ...role], {
      StakeholderTypeType: type,
    }),
  ];
}
