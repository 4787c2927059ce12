// What cohesion-kit/read exports, name by name: a new function is public once it stands here.

// Cells: the words of one cell, and how sure their reading is
export type { Doubt, DoubtCode, Reading } from './reading.js';
export { readQuantity, type QuantityTextOptions } from './text/quantity-text.js';
export { readAbsence, type AbsenceTextOptions } from './text/absence-text.js';
export {
  readObservation,
  type ObservationText,
  type ObservationTextOptions,
} from './text/observation-text.js';
export { readTarget, type TargetText, type TargetTextOptions } from './text/target-text.js';
export { readSeries, type SeriesText, type SeriesTextOptions } from './text/series-text.js';
export { splitStacked, type StackedText } from './text/stacked-text.js';
export { readPeriod } from './text/period-text.js';
export { readPeriods } from './text/periods-text.js';
export type { KnownName, PeriodOptions } from './text/period-options.js';
export type { PeriodReader } from './text/period-reader.js';
export { readBodies, type BodyMention, type BodyOptions } from './text/body-text.js';
export type { BodyPart } from './text/body-words.js';
export { readLeads, type KnownRole, type LeadOptions } from './text/lead-text.js';

// Tables: the cells of a file with their places, before anything is read into them
export type { Cell, Line, Table, TablePlace } from './table/table.js';
export type { TablesRead } from './table/tables-read.js';
export type { FaultPlace, ReadFault, ReadFaultCode } from './table/read-fault.js';
export { describeReadFault } from './table/read-fault-words.js';
export { READ_LIMITS, type ReadLimits } from './table/read-limits.js';
export type { ReadOptions } from './table/read-options.js';
export { decodeText, type DecodedText, type TextEncoding } from './table/decode-text.js';
export { sniffText, type TextForm } from './table/sniff-text.js';
export { csvTables, type CsvOptions } from './table/csv-tables.js';
export { htmlTables } from './table/html-tables.js';
export { markdownTables } from './table/markdown-tables.js';
export { docxTables } from './table/docx-tables.js';
export { xlsxTables } from './table/xlsx-tables.js';
export { pastedTables } from './table/pasted-tables.js';
export { elementTables, type CellLike, type RowLike, type TableLike } from './table/element-tables.js';

// Columns: what the heading of a column says that it holds
export type { ColumnField, TableKind } from './columns/column-field.js';
export { columnWords } from './columns/column-words.js';
export type { Column } from './columns/column.js';
export type { KindChoice, KindMapping } from './columns/kind-mapping.js';
export {
  readColumns,
  type ColumnChoice,
  type ColumnMapping,
  type ColumnOptions,
  type ColumnsReading,
} from './columns/read-columns.js';

// Files: of any form that is known
export { readFile, type FileForm, type FileOptions, type FileReading } from './read-file.js';
export { fileProblems, problemLine, type FileProblem, type FileRead } from './file-problems.js';
export type { ProgressOptions } from './read-progress.js';
export { jsonPlace, type TextPlace } from './json-place.js';

// Plans: tables as one document, and what became of every cell
export type { CellReading, CellRole } from './plan/cell-reading.js';
export { readTables, type PlanReading, type ReadingReport } from './plan/read-tables.js';
export { type TableReading } from './plan/table-reading.js';
export { type TablesOptions } from './plan/tables-options.js';

// StratML: plans as XML
export { readStratml, type StratmlReading } from './stratml/read-stratml.js';
export {
  describeStratmlRepair,
  STRATML_REPAIRS,
  type StratmlRepair,
  type StratmlRepairCode,
} from './stratml/stratml-repair.js';

// Open SDG: the data and the metadata of an indicator
export {
  readOpenSdg,
  type OpenSdgOptions,
  type OpenSdgReading,
  type OpenSdgTexts,
} from './open-sdg/read-open-sdg.js';
export type { MetaReading } from './open-sdg/open-sdg-meta.js';

// Places: the names and codes of a file of boundaries
export { geojsonPlaces, type PlacesReading } from './place/geojson-places.js';
export { isGssCode, placeKind } from './place/gss-code.js';
