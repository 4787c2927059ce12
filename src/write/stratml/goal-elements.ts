import type { Objective } from '../../document/objective.js';
import { indicatorElements } from './indicator-elements.js';
import type { LossPath } from '../loss-marks.js';
import type { StratmlWriting } from './stratml-writing.js';
import { xml, type XmlNode, xmlWords } from './xml-text.js';

/** The objectives and indicators of a document as goals, of which a schema wants one at least. */
export function goalElements(writing: StratmlWriting): readonly XmlNode[] {
  const { objectives, indicators } = writing.strategy;
  const tops = topsOf(objectives);
  const below = groupsOf(objectives, (_, at) => tops[at]!);
  const homes = groupsOf(indicators, ({ objectives: [first] }) => first);
  const measured = (id: string | undefined): readonly XmlNode[] =>
    (homes.get(id) ?? []).flatMap((at) => measuredElements(writing, at));
  const goals = [...below.keys()].map((top) => {
    const inner = below.get(top)!.filter((at) => at !== top);
    const { id } = objectives[top]!;
    const objectiveElements = inner.map((at) => {
      if (objectives[at]!.parent === id) writing.ledger.holds(['objectives', at, 'parent']);
      else writing.ledger.loses('nesting', ['objectives', at, 'parent']);
      return xml('Objective', [...aimElements(writing, at), ...measured(objectives[at]!.id)]);
    });
    return xml('Goal', [...aimElements(writing, top), ...holder(measured(id)), ...objectiveElements]);
  });
  const others = holder(measured(undefined));
  if (goals.length > 0 && others.length === 0) return goals;
  return [...goals, xml('Goal', [xml('Name', ''), xml('Description', ''), ...others])];
}

/** The positions of a list, by what they have in common. */
function groupsOf<One, Key>(
  list: readonly One[],
  keyOf: (one: One, at: number) => Key,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const [at, one] of list.entries()) {
    const key = keyOf(one, at);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

/** A goal has no indicators of its own: an objective without words holds them. */
const holder = (indicators: readonly XmlNode[]): readonly XmlNode[] =>
  indicators.length > 0 ? [xml('Objective', indicators)] : [];

function measuredElements(writing: StratmlWriting, at: number): readonly XmlNode[] {
  if (writing.part === 2) return indicatorElements(writing, at);
  writing.ledger.loses('part-1', ['indicators', at]);
  return [];
}

/** For each objective the position of the one at the top that it is a part of. */
function topsOf(objectives: readonly Objective[]): readonly number[] {
  const places = new Map(objectives.map(({ id }, at) => [id, at]));
  const tops = new Map<number, number>();
  return objectives.map((_, start) => {
    const way: number[] = [];
    let at = start;
    while (!tops.has(at)) {
      way.push(at);
      const parent = objectives[at]!.parent;
      if (parent === undefined) break;
      at = places.get(parent)!;
    }
    const top = tops.get(at) ?? at;
    for (const one of way) tops.set(one, top);
    return top;
  });
}

function aimElements(writing: StratmlWriting, at: number): readonly (XmlNode | undefined)[] {
  const objective = writing.strategy.objectives[at]!;
  const path: LossPath = ['objectives', at];
  return [
    xml('Name', writing.name(objective.title, [...path, 'title'], objective.id)),
    xml('Description', writing.words(objective.summary, [...path, 'summary']) ?? ''),
    xml('Identifier', writing.identifier('objective', objective, path)),
    xmlWords('SequenceIndicator', writing.words(objective.ref, [...path, 'ref'])),
    xmlWords('OtherInformation', writing.notes(objective.notes, [...path, 'notes'])),
  ];
}
