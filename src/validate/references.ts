import type { Strategy } from '../document/strategy.js';
import type { Path } from './issue.js';

/** A kind of part that can be referred to. */
export type ReferenceKind =
  'bodies' | 'objectives' | 'outcomes' | 'indicators' | 'measures' | 'actions' | 'conflicts';

/** One identifier, where it is given. */
export interface Definition {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: Path;
}

/** One mention of an identifier, and the part that mentions it. */
export interface Reference extends Definition {
  readonly within?: string;
}

/** Every identifier that a strategy gives, in the order of the document. */
export function* definitions(strategy: Strategy): Generator<Definition> {
  for (const kind of ['bodies', 'objectives', 'outcomes', 'indicators', 'actions', 'conflicts'] as const) {
    for (const [index, part] of strategy[kind].entries())
      yield { kind, id: part.id, path: [kind, index, 'id'] };
  }
  for (const [index, indicator] of strategy.indicators.entries()) {
    for (const [at, measure] of indicator.measures.entries()) {
      yield { kind: 'measures', id: measure.id, path: ['indicators', index, 'measures', at, 'id'] };
    }
  }
}

/** Every mention of an identifier in a strategy, in the order of the document. */
export function* references(strategy: Strategy): Generator<Reference> {
  const one = (kind: ReferenceKind, id: string | undefined, path: Path, within?: string): Reference[] =>
    id === undefined ? [] : [{ kind, id, path, ...(within === undefined ? {} : { within }) }];

  yield* one('bodies', strategy.organisation, ['organisation']);
  for (const [index, { id, objective }] of strategy.outcomes.entries()) {
    yield* one('objectives', objective, ['outcomes', index, 'objective'], id);
  }
  for (const list of ['indicators', 'actions'] as const) {
    for (const [index, { id, objectives }] of strategy[list].entries()) {
      for (const [at, to] of objectives.entries()) {
        yield* one('objectives', to, [list, index, 'objectives', at], id);
      }
    }
  }
  for (const [index, { id, leads }] of strategy.indicators.entries()) {
    for (const [at, lead] of leads.entries())
      yield* one('bodies', lead, ['indicators', index, 'leads', at], id);
  }
  for (const [index, { id, leads, deadline }] of strategy.actions.entries()) {
    for (const [at, lead] of leads.entries()) {
      for (const role of ['body', 'accountableTo', 'through'] as const) {
        yield* one('bodies', lead[role], ['actions', index, 'leads', at, role], id);
      }
    }
    yield* one('conflicts', deadline?.conflict, ['actions', index, 'deadline', 'conflict'], id);
  }
}
