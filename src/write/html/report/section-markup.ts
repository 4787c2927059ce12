import type { ReportSection } from '../../../format/report/report-section.js';
import type { ReportWords } from '../../../format/report/report-words.js';
import { type Markup, markup, when } from '../markup.js';
import { paragraphMarkup } from '../pieces-markup.js';
import { viewTable } from '../view-table.js';

/** A section of a report as HTML, under a heading of some level. */
export function sectionMarkup(
  { name, lines, table }: ReportSection,
  level: number,
  { report }: ReportWords,
  planLang: Markup,
): Markup {
  return markup`<h${level}>${report.sections[name]}</h${level}>
${lines.map((line) => markup`${paragraphMarkup(line, planLang)}\n`)}${when(
    table !== undefined,
    () =>
      markup`${viewTable({ finding: '', ...table! }, { caption: markup`${report.captions[name]}`, planLang })}\n`,
  )}`;
}
