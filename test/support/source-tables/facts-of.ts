// The facts of a document that a table can tell, each under a name that does not depend on who wrote it down.
import type { Measure } from '../../../src/document/measure.js';
import type { Period } from '../../../src/document/period.js';
import type { Strategy } from '../../../src/document/strategy.js';
import type { Path } from '../../../src/validate/issue.js';

/** What a document says of one thing, and where. */
export interface Fact {
  /** As JSON, so that two can be compared. */
  readonly says: string;
  readonly path: Path;
}

/** What the words of a cell cannot say, and properties that say nothing more. */
const LEFT_OUT = new Set(['source', 'basis', 'because', 'printed']);

/** A value with its properties in order, without what cells cannot say. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !LEFT_OUT.has(key) && !(key === 'decimals' && part === 0))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, plain(part)]),
  );
}

const days = ({ start, end, kind, sense }: Period): unknown[] => [
  start ?? null,
  end ?? null,
  kind,
  sense ?? null,
];

/** The time by its days alone, so that a name stays the same where the words differ. */
const dayNames = (period: Period | undefined): string => `${period?.start ?? '-'} to ${period?.end ?? '-'}`;

class Facts {
  readonly all = new Map<string, Fact>();

  add(name: string, value: unknown, path: Path): void {
    let own = name;
    for (let count = 2; this.all.has(own); count += 1) own = `${name} (${count})`;
    this.all.set(own, { says: JSON.stringify(plain(value)) ?? 'nothing', path });
  }
}

/** The facts of a document by their names, such as "NI 4 target - to 2011-03-31". */
export function factsOf(document: Strategy): Map<string, Fact> {
  const facts = new Facts();
  addIndicators(facts, document);
  addActions(facts, document);
  addOthers(facts, document);
  return facts.all;
}

const titleOf = ({ objectives }: Strategy, id: string | undefined): string | null => {
  const found = objectives.find((one) => one.id === id);
  return found ? (found.ref ?? found.title).toLowerCase() : null;
};

function addIndicators(facts: Facts, document: Strategy): void {
  document.indicators.forEach(({ code, name, measures, objectives }, at) => {
    const own = code ?? name;
    const path: Path = ['indicators', at];
    facts.add(`${own} name`, [code ?? null, name], path);
    if (objectives.length > 0) facts.add(`${own} objective`, titleOf(document, objectives[0]), path);
    measures.forEach((measure, index) => {
      const part = measures.length > 1 ? ` ${measure.part}` : '';
      if (part) facts.add(`${own}${part} part`, measure.name, path);
      addFigures(facts, `${own}${part}`, measure, [...path, 'measures', index]);
    });
  });
}

function addFigures(facts: Facts, own: string, measure: Measure, path: Path): void {
  const { unit, baseline, targets, results } = measure;
  facts.add(`${own} unit`, unit.kind, [...path, 'unit']);
  if (baseline) facts.add(`${own} baseline`, baseline.value, [...path, 'baseline']);
  targets.forEach(({ due, value }, at) =>
    facts.add(`${own} target ${dayNames(due)}`, value, [...path, 'targets', at]),
  );
  results.forEach(({ period, value }, at) =>
    facts.add(`${own} result ${dayNames(period)}`, value, [...path, 'results', at]),
  );
}

function addActions(facts: Facts, document: Strategy): void {
  const bodyName = (id: string): string => document.bodies.find((one) => one.id === id)?.name ?? id;
  document.actions.forEach((action, at) => {
    const own = action.ref === undefined ? action.title : `action ${action.ref}`;
    const path: Path = ['actions', at];
    facts.add(`${own} is there`, true, path);
    if (action.objectives.length > 0)
      facts.add(`${own} objective`, titleOf(document, action.objectives[0]), path);
    const leads = action.leads.flatMap((lead) => ('body' in lead && lead.body ? [bodyName(lead.body)] : []));
    if (leads.length > 0) facts.add(`${own} leads`, leads, [...path, 'leads']);
    if (action.leadsPrinted !== undefined)
      facts.add(`${own} leads as printed`, action.leadsPrinted, [...path, 'leads']);
    if (action.deadline) facts.add(`${own} deadline`, days(action.deadline.period), [...path, 'deadline']);
    if (action.milestones.length > 0) {
      const times = action.milestones.map(({ when: { start, end } }) => [start ?? null, end ?? null]);
      facts.add(`${own} milestones`, times, [...path, 'milestones']);
    }
    if (action.rows.length > 0)
      facts.add(
        `${own} rows`,
        action.rows.map(({ title }) => title),
        [...path, 'rows'],
      );
  });
}

/** What other tables hold: outcomes, signs, frameworks, money, answers and consultations. */
function addOthers(facts: Facts, document: Strategy): void {
  document.outcomes.forEach(({ title, due }, at) =>
    facts.add(`outcome ${title}`, due ? [due.end ?? null, due.sense ?? null] : null, ['outcomes', at]),
  );
  document.signs.forEach(({ title, direction }, at) =>
    facts.add(`sign ${title}`, direction ?? null, ['signs', at]),
  );
  document.frameworks.forEach(({ name, axes }, at) =>
    axes.forEach((axis, index) =>
      facts.add(
        `framework ${name}: ${axis.name}`,
        axis.entries.map((entry) => entry.name),
        ['frameworks', at, 'axes', index],
      ),
    ),
  );
  document.funds.forEach(({ name, title, amount }, at) =>
    facts.add(`fund ${name ?? title}`, amount, ['funds', at]),
  );
  addStatements(facts, document);
}

/** Their titles are our own words: they are known by what is printed. Capitals say nothing in the name of a table. */
function addStatements(facts: Facts, document: Strategy): void {
  const { bodies: known, themes } = document;
  const nameOf = (id: string | undefined): string | undefined =>
    [...known, ...themes].find((one) => one.id === id)?.name;
  document.implications.forEach(({ table = '', name, answer, reference }, at) =>
    facts.add(`${table.toLowerCase()}: ${name}`, [answer, reference ?? null], ['implications', at]),
  );
  document.consultations.forEach(({ title, bodies, period }, at) => {
    const asked = bodies.length > 0 ? bodies.map(nameOf).join(', ') : `on ${title}`;
    facts.add(`consultation ${asked}`, period ? days(period) : null, ['consultations', at]);
  });
  document.commitments.forEach(({ title, printed, standing, theme, with: partners }, at) => {
    const own = `commitment ${printed ?? title}`;
    const path: Path = ['commitments', at];
    facts.add(own, standing ?? null, path);
    facts.add(`${own} theme`, nameOf(theme) ?? null, [...path, 'theme']);
    facts.add(`${own} with`, partners.map(nameOf), [...path, 'with']);
  });
}
