import type { Paragraph } from '../view/piece.js';
import type { ViewContent } from '../view/view-content.js';
import type { ReportWords } from './report-words.js';

/** The sections of a report, in their order. */
export type SectionName = keyof ReportWords['report']['sections'];

/** One section: what it says, and a table where there is something to list. */
export interface ReportSection {
  readonly name: SectionName;
  readonly lines: readonly Paragraph[];
  /** Default: no table. */
  readonly table?: Pick<ViewContent, 'columns' | 'groups' | 'total'> | undefined;
}
