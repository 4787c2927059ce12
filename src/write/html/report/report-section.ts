import { type Markup, markup, when } from '../markup.js';
import type { ViewContent } from '../view-content.js';
import { viewTable } from '../view-table.js';
import type { MarkedWords } from './report-words.js';

/** The sections of a report, in their order. */
export type SectionName = keyof MarkedWords['report']['sections'];

/** One section: what it says, and a table where there is something to list. */
export interface ReportSection {
  readonly name: SectionName;
  readonly lines: readonly string[];
  /** Default: no table. */
  readonly table?: Pick<ViewContent, 'columns' | 'groups' | 'total'> | undefined;
}

/** A section as HTML, under a heading of some level. */
export function sectionMarkup(
  { name, lines, table }: ReportSection,
  level: number,
  words: MarkedWords,
): Markup {
  const { sections, captions } = words.report;
  return markup`<h${level}>${sections[name]}</h${level}>
${lines.map((line) => markup`<p>${line}</p>\n`)}${when(
    table !== undefined,
    () =>
      markup`${viewTable(
        { finding: '', ...table! },
        { caption: markup`${captions[name]}`, planLang: words.planLang },
      )}\n`,
  )}`;
}
