import { make as makeRows } from '../data/actions.js';
import { planOf } from './parts.js';

/** For each different word in a column, an identifier. */
const identifiers = (kind, words) =>
  new Map([...new Set(words)].sort().map((word, at) => [word, `${kind}-${at}`]));

// a plan has no column for progress or budget of an action: what an element cannot show is not in it
export function make(size) {
  const rows = makeRows(size);
  const bodies = identifiers(
    'body',
    rows.map(({ lead }) => lead),
  );
  const objectives = identifiers(
    'objective',
    rows.map(({ theme }) => theme),
  );
  return planOf('A plan with actions', {
    bodies: [...bodies].map(([name, id]) => ({ id, name, kind: 'directorate' })),
    objectives: [...objectives].map(([title, id]) => ({ id, title })),
    actions: rows.map(({ ref, title, lead, theme, due }, at) => ({
      id: `action-${at}`,
      ref: String(ref),
      title,
      objectives: [objectives.get(theme)],
      leads: [{ body: bodies.get(lead) }],
      deadline: { period: { printed: due, kind: 'day', start: due, end: due } },
    })),
  });
}
