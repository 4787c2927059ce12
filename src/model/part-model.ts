import type { Mentions } from './mentions.js';

/** What every part of a `StrategyModel` has: what the council wrote, and what the rest of the document says of it. */
export interface PartModel<Document> {
  /** The part as the document has it. */
  readonly document: Document;
  /** Reporting lines, updates, risks, conflicts and all else that is about it. */
  readonly mentions: Mentions;
}
