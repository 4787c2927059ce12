import type { Strategy } from '../document/strategy.js';
import { english } from '../format/english.js';
import { buildModel } from '../model/build-model.js';
import { scoreStrategy } from '../score/score-strategy.js';
import { actionsTable } from '../write/actions-csv.js';
import { CSV_LOSSES, csvLosses } from '../write/csvw/csv-losses.js';
import { type CsvTable, tableCsv } from '../write/csvw/csv-table.js';
import { csvwMetadata } from '../write/csvw/csvw-metadata.js';
import { measuresTable } from '../write/csvw/measures-table.js';
import { observationsTable } from '../write/csvw/observations-table.js';
import { indicatorsTable } from '../write/indicators-csv.js';
import { datasetJsonLd } from '../write/json-ld/dataset-json-ld.js';
import { openSdgFiles } from '../write/open-sdg/open-sdg-files.js';
import { OPEN_SDG_LOSSES } from '../write/open-sdg/open-sdg-losses.js';
import { STRATML_LOSSES } from '../write/stratml/stratml-losses.js';
import { writeStratml } from '../write/stratml/write-stratml.js';
import { strategyWorkbook } from '../write/xlsx/strategy-workbook.js';
import { WORKBOOK_LOSSES } from '../write/xlsx/workbook-losses.js';

/** What a file of another form is made of, and how. */
export interface FormOptions {
  /** The name of the file to write. */
  readonly to: string;
  /** What a CSV file holds. */
  readonly view: string;
  /** Which part of StratML. */
  readonly part: string;
  /** Whether metadata is written beside a CSV file. */
  readonly metadata?: boolean;
}

/** A file to write. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Something of the document that the files do not hold, or hold otherwise. */
export interface WrittenLoss {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

/** The files of one form. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly losses: readonly WrittenLoss[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Losses with the sentence that their list has for each. */
const told = <Code extends string>(
  losses: readonly { readonly code: Code; readonly path: readonly (string | number)[] }[],
  sentences: Readonly<Record<Code, string>>,
): WrittenLoss[] => losses.map(({ code, path }) => ({ code, path, sentence: sentences[code] }));

const TABLES: Readonly<Record<string, (strategy: Strategy) => CsvTable>> = {
  indicators: (strategy) => indicatorsTable(scoreStrategy(buildModel(strategy)), english),
  actions: (strategy) => actionsTable(buildModel(strategy)),
  measures: measuresTable,
  observations: observationsTable,
};

/** What a CSV file may hold. */
export const CSV_VIEWS = Object.keys(TABLES);

function csv(strategy: Strategy, { to, view, metadata }: FormOptions): Written {
  const table = TABLES[view]!(strategy);
  const url = to.split(/[/\\]/).at(-1)!;
  const files = [{ name: to, content: tableCsv(table) }];
  if (metadata) {
    files.push({ name: `${to}-metadata.json`, content: json(csvwMetadata(table, strategy, { url })) });
  }
  const isData = view === 'measures' || view === 'observations';
  return { files, losses: isData ? told(csvLosses(strategy, view), CSV_LOSSES) : [] };
}

function stratml(strategy: Strategy, { to, part }: FormOptions): Written {
  const { text, losses } = writeStratml(strategy, { part: part === '1' ? 1 : 2 });
  return { files: [{ name: to, content: text }], losses: told(losses, STRATML_LOSSES) };
}

function workbook(strategy: Strategy, { to }: FormOptions): Written {
  const { bytes, losses } = strategyWorkbook(strategy);
  return { files: [{ name: to, content: bytes }], losses: told(losses, WORKBOOK_LOSSES) };
}

function openSdg(strategy: Strategy, { to }: FormOptions): Written {
  const { files, losses } = openSdgFiles(strategy);
  return {
    files: files.map(({ path, text }) => ({ name: `${to}${path}`, content: text })),
    losses: told(losses, OPEN_SDG_LOSSES),
  };
}

/** How each ending of a name is written. The documentation and `--help` name these. */
export const FORMS: Readonly<Record<string, (strategy: Strategy, options: FormOptions) => Written>> = {
  '.csv': csv,
  '.xlsx': workbook,
  '.xml': stratml,
  '.jsonld': (strategy, { to }) => ({
    files: [{ name: to, content: json(datasetJsonLd(strategy)) }],
    losses: [],
  }),
  '/': openSdg,
};
