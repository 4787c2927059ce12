import type { ActionInput } from '../../document/action.js';
import type { BodyInput } from '../../document/body.js';
import type { CommitmentInput } from '../../document/commitment.js';
import type { ConsultationInput } from '../../document/consultation.js';
import type { FrameworkInput } from '../../document/framework.js';
import type { FundInput } from '../../document/fund.js';
import type { GroupInput } from '../../document/group.js';
import type { ImplicationInput } from '../../document/implication.js';
import type { IndicatorInput } from '../../document/indicator.js';
import type { ObjectiveInput } from '../../document/objective.js';
import type { OutcomeInput } from '../../document/outcome.js';
import type { PhaseInput } from '../../document/phase.js';
import type { PlaceInput } from '../../document/place.js';
import type { PortfolioInput } from '../../document/portfolio.js';
import type { ReportingLineInput } from '../../document/reporting-line.js';
import type { RiskInput } from '../../document/risk.js';
import type { RoleInput } from '../../document/role.js';
import type { SignInput } from '../../document/sign.js';
import type { ThemeInput } from '../../document/theme.js';
import type { NameBook } from './names/name-book.js';

/** The lists of a document that tables fill. */
export interface PlanLists {
  readonly bodies: BodyInput[];
  readonly roles: RoleInput[];
  readonly portfolios: PortfolioInput[];
  readonly places: PlaceInput[];
  readonly groups: GroupInput[];
  readonly frameworks: FrameworkInput[];
  readonly themes: ThemeInput[];
  readonly objectives: ObjectiveInput[];
  readonly outcomes: OutcomeInput[];
  readonly signs: SignInput[];
  readonly indicators: IndicatorInput[];
  readonly actions: ActionInput[];
  readonly reportingLines: ReportingLineInput[];
  readonly funds: FundInput[];
  readonly implications: ImplicationInput[];
  readonly consultations: ConsultationInput[];
  readonly commitments: CommitmentInput[];
  readonly risks: RiskInput[];
  readonly phases: PhaseInput[];
}

/** The name of one of them. */
export type ListName = keyof PlanLists;

/** What is known before the first table is read: parts of a document that the tables belong to. */
export type KnownParts = { readonly [List in ListName]?: readonly PlanLists[List][number][] };

/** Lists of one's own, with copies of the parts that are known: reading changes none that was given. */
export function ownLists(known: KnownParts): PlanLists {
  const names = Object.keys(FALLBACKS).filter((name) => name !== 'measures' && name !== 'entries');
  const lists = names.map((name) => [name, (known[name as ListName] ?? []).map(copyOf)]);
  return Object.fromEntries(lists) as PlanLists;
}

/** A part with lists of its own: what is added to one is not added to that which was given. */
const copyOf = (part: object): object =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? (value as unknown[]).slice() : value,
    ]),
  );

/** What the identifier of a part is made of where its words have no letter. */
export const FALLBACKS: Readonly<Record<ListName | 'measures' | 'entries', string>> = {
  bodies: 'body',
  roles: 'role',
  portfolios: 'portfolio',
  places: 'place',
  groups: 'group',
  frameworks: 'framework',
  themes: 'theme',
  objectives: 'objective',
  outcomes: 'outcome',
  signs: 'sign',
  indicators: 'indicator',
  actions: 'action',
  reportingLines: 'line',
  funds: 'fund',
  implications: 'implication',
  consultations: 'consultation',
  commitments: 'commitment',
  risks: 'risk',
  phases: 'phase',
  measures: 'measure',
  entries: 'entry',
};

/** Notes the names of all parts that are there. */
export function nameLists(book: NameBook<ListName | 'documents'>, lists: PlanLists): void {
  for (const { id, title, ref } of lists.objectives) book.add('objectives', id, title, ref);
  for (const { id, ref } of lists.actions) book.add('actions', id, ref);
  for (const { id, name, body } of lists.roles) book.add('roles', id, `${name} (${body ?? ''})`);
  for (const { id, name, aliases = [] } of lists.roles) book.add('roles', id, name, ...aliases);
  for (const one of lists.implications) book.add('implications', one.id, `${one.table ?? ''}: ${one.name}`);
  for (const { id, title } of lists.risks) book.add('risks', id, title);
  for (const { id, title, ref } of lists.phases) book.add('phases', id, ref, title);
  for (const list of ['bodies', 'portfolios', 'themes', 'groups'] as const) {
    for (const { id, name, aliases = [] } of lists[list]) book.add(list, id, name, ...aliases);
  }
  for (const { id, name, aliases = [], identifiers = [] } of lists.places) {
    book.add('places', id, name, ...aliases, ...identifiers.map(({ value }) => value));
  }
}
