import type { LeadInput } from '../../document/lead.js';
import { readBodies } from '../text/body-text.js';
import { readLeads } from '../text/lead-text.js';
import type { PlanDraft } from './plan-draft.js';
import type { Told } from './cell-ledger.js';

/** Who is named in a cell. */
export interface LeadCell {
  readonly leads: readonly LeadInput[];
  /** The bodies with which they work, by identifier. */
  readonly partners: readonly string[];
  readonly told: Told;
}

/** Reads who is named in a cell; bodies and offices that the document did not have are added to it. */
export function readLeadCell(draft: PlanDraft, text: string): LeadCell {
  const mentioned = readBodies(text, { known: draft.known('bodies') });
  if (mentioned.sure === 'unread') return { leads: [], partners: [], told: mentioned };
  const bodies = mentioned.value.map(({ name, id, office, ...rest }) => {
    const body = id ?? draft.body(name);
    if (office !== undefined) draft.role(office, body);
    return { ...rest, body };
  });
  const partners = bodies.filter(({ part }) => part === 'partner').map(({ body }) => body);
  // the names are all known by now, so that how they hang together can be read
  const reading = readLeads(text, { bodies: draft.known('bodies'), roles: draft.known('roles') });
  const others = bodies.filter(({ body, part }) => part === undefined && !partners.includes(body));
  const leads = reading.sure === 'unread' ? others.map(({ body }) => ({ body })) : reading.value;
  return { leads, partners, told: mentioned };
}
