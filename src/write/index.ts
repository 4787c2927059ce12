// What cohesion-kit/write exports, name by name: a new function is public once it stands here.

// What another form does not hold of a document
export type { Loss, LossPath } from './loss-marks.js';

// CSV, with metadata by the W3C's recommendation (CSVW)
export { actionsCsv, actionsTable } from './actions-csv.js';
export { indicatorsCsv, indicatorsTable } from './indicators-csv.js';
export { measuresCsv, measuresTable } from './csvw/measures-table.js';
export { observationsCsv, observationsTable } from './csvw/observations-table.js';
export {
  CSV_LOSSES,
  csvLosses,
  type CsvLoss,
  type CsvLossCode,
  type CsvTableName,
} from './csvw/csv-losses.js';
export type { FigureCellRole } from './csvw/sample-rows.js';
export { csvwMetadata, type CsvwColumn, type CsvwMetadata, type CsvwOptions } from './csvw/csvw-metadata.js';
export {
  type CsvCell,
  type CsvColumn,
  type CsvTable,
  type SourcedTable,
  csvColumn,
  tableCsv,
} from './csvw/csv-table.js';
export { toCsv, withoutGuard } from './csv.js';
export { tableWorkbook, type TableWorkbookOptions } from './xlsx/table-workbook.js';

// XLSX: workbooks that everybody can read, a template, and a check of any workbook
export { strategyWorkbook, type StrategyWorkbook } from './xlsx/strategy-workbook.js';
export { WORKBOOK_LOSSES, type WorkbookLoss, type WorkbookLossCode } from './xlsx/workbook-losses.js';
export { templateWorkbook } from './xlsx/template-workbook.js';
export { checkWorkbook } from './xlsx/check/check-workbook.js';
export { WORKBOOK_RULES, type WorkbookFinding, type WorkbookRuleCode } from './xlsx/check/workbook-rules.js';

// HTML: views that are complete without script
export {
  type FragmentOptions,
  HTML_VIEWS,
  htmlFragment,
  type HtmlOptions,
  type HtmlView,
} from './html/html-fragment.js';
export type { LiveOptions } from './html/live-view.js';
export type { HtmlWords } from '../format/view/html-words.js';
export { htmlPage } from './html/html-page.js';
export {
  reportFragment,
  type ReportFragmentOptions,
  type ReportOptions,
} from './html/report/report-fragment.js';
export { reportPage } from './html/report/report-page.js';
export type { ReportTimeline } from '../format/en-report.js';
export type { ReportWords } from '../format/report/report-words.js';
export { HTML_STYLE, HTML_STYLE_HASH } from './html/html-style.js';

// StratML: plans as XML
export { writeStratml, type StratmlOptions, type StratmlText } from './stratml/write-stratml.js';
export { STRATML_LOSSES, type StratmlLoss, type StratmlLossCode } from './stratml/stratml-losses.js';

// Open SDG: the files of its sites
export { openSdgFiles, type OpenSdgFile, type OpenSdgFiles } from './open-sdg/open-sdg-files.js';
export { OPEN_SDG_LOSSES, type OpenSdgLoss, type OpenSdgLossCode } from './open-sdg/open-sdg-losses.js';

// JSON-LD: a schema.org Dataset, for catalogues and search engines
export {
  datasetJsonLd,
  type DatasetJsonLd,
  type DatasetOptions,
  type Distribution,
  type IdentifierJsonLd,
  type NamedJsonLd,
  type VariableJsonLd,
} from './json-ld/dataset-json-ld.js';
export { jsonLdScript } from './json-ld/json-ld-script.js';
