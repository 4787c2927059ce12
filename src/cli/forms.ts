import type { Strategy } from '../document/strategy.js';
import type { CsvTable } from '../write/csvw/csv-table.js';
import type { CsvView } from './choices.js';
import type { WrittenFile } from './write-out.js';

// What writes a form is loaded when a file of that form is asked for.

/** What a file of another form is made of, and how. */
export interface FormOptions {
  /** The name of the file to write. */
  readonly to: string;
  /** What a CSV file holds. */
  readonly view: CsvView;
  /** Which part of StratML. */
  readonly part: string;
  /** Whether metadata is written beside a CSV file. */
  readonly metadata?: boolean;
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

type Form = (strategy: Strategy, options: FormOptions) => Promise<Written>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Losses with the sentence that their list has for each. */
const told = <Code extends string>(
  losses: readonly { readonly code: Code; readonly path: readonly (string | number)[] }[],
  sentences: Readonly<Record<Code, string>>,
): WrittenLoss[] => losses.map(({ code, path }) => ({ code, path, sentence: sentences[code] }));

const TABLES: Readonly<Record<CsvView, (strategy: Strategy) => Promise<CsvTable>>> = {
  indicators: async (strategy) => {
    const { indicatorsTable } = await import('../write/indicators-csv.js');
    const { scoreStrategy } = await import('../score/score-strategy.js');
    const { buildModel } = await import('../model/build-model.js');
    const { english } = await import('../format/english.js');
    return indicatorsTable(scoreStrategy(buildModel(strategy)), english);
  },
  actions: async (strategy) => {
    const { actionsTable } = await import('../write/actions-csv.js');
    const { buildModel } = await import('../model/build-model.js');
    return actionsTable(buildModel(strategy));
  },
  measures: async (strategy) => (await import('../write/csvw/measures-table.js')).measuresTable(strategy),
  observations: async (strategy) =>
    (await import('../write/csvw/observations-table.js')).observationsTable(strategy),
};

async function csv(strategy: Strategy, { to, view, metadata }: FormOptions): Promise<Written> {
  const { tableCsv } = await import('../write/csvw/csv-table.js');
  const table = await TABLES[view](strategy);
  const url = to.split(/[/\\]/).at(-1)!;
  const files = [{ name: to, content: tableCsv(table) }];
  if (metadata) {
    const { csvwMetadata } = await import('../write/csvw/csvw-metadata.js');
    files.push({ name: `${to}-metadata.json`, content: json(csvwMetadata(table, strategy, { url })) });
  }
  if (view !== 'measures' && view !== 'observations') return { files, losses: [] };
  const { CSV_LOSSES, csvLosses } = await import('../write/csvw/csv-losses.js');
  return { files, losses: told(csvLosses(strategy, view), CSV_LOSSES) };
}

async function stratml(strategy: Strategy, { to, part }: FormOptions): Promise<Written> {
  const { writeStratml } = await import('../write/stratml/write-stratml.js');
  const { STRATML_LOSSES } = await import('../write/stratml/stratml-losses.js');
  const { text, losses } = writeStratml(strategy, { part: part === '1' ? 1 : 2 });
  return { files: [{ name: to, content: text }], losses: told(losses, STRATML_LOSSES) };
}

async function workbook(strategy: Strategy, { to }: FormOptions): Promise<Written> {
  const { strategyWorkbook } = await import('../write/xlsx/strategy-workbook.js');
  const { WORKBOOK_LOSSES } = await import('../write/xlsx/workbook-losses.js');
  const { bytes, losses } = strategyWorkbook(strategy);
  return { files: [{ name: to, content: bytes }], losses: told(losses, WORKBOOK_LOSSES) };
}

async function openSdg(strategy: Strategy, { to }: FormOptions): Promise<Written> {
  const { openSdgFiles } = await import('../write/open-sdg/open-sdg-files.js');
  const { OPEN_SDG_LOSSES } = await import('../write/open-sdg/open-sdg-losses.js');
  const { files, losses } = openSdgFiles(strategy);
  return {
    files: files.map(({ path, text }) => ({ name: `${to}${path}`, content: text })),
    losses: told(losses, OPEN_SDG_LOSSES),
  };
}

async function record(strategy: Strategy, { to }: FormOptions): Promise<Written> {
  const { datasetJsonLd } = await import('../write/json-ld/dataset-json-ld.js');
  return { files: [{ name: to, content: json(datasetJsonLd(strategy)) }], losses: [] };
}

/** How each ending of a name is written. The documentation and `--help` name these. */
export const FORMS: Readonly<Record<string, Form>> = {
  '.csv': csv,
  '.xlsx': workbook,
  '.xml': stratml,
  '.jsonld': record,
  '/': openSdg,
};
