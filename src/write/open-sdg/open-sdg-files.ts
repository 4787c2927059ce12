import { stringify } from 'yaml';
import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Strategy } from '../../document/strategy.js';
import { measureTitle, unitTitle } from '../csvw/measure-words.js';
import { openSdgCsv, openSdgRows } from './open-sdg-data.js';
import { openSdgMissing, type WrittenIndicator } from './open-sdg-missing.js';
import type { OpenSdgLoss } from './open-sdg-losses.js';

/** One file of a site of Open SDG. */
export interface OpenSdgFile {
  /** Where it stands in the repository of data: `data/indicator_ni-4.csv`, `meta/ni-4.md`. */
  readonly path: string;
  readonly text: string;
}

/** The files of a strategy, and what they do not hold. */
export interface OpenSdgFiles {
  readonly files: readonly OpenSdgFile[];
  /** What the document has and the files have not, or have otherwise, in the order of the document. */
  readonly losses: readonly OpenSdgLoss[];
}

/**
 * Writes a strategy as the files of a data repository of Open SDG: for each measure a long CSV file of its results and a file of
 * metadata.
 *
 * The first column is the year, the last the value, the one before it the code of the place, where there is one; a blank cell
 * means all. Open SDG holds much less than our document: everything else is in the list of losses, with its place and the reason.
 * `readOpenSdg` gives back what is written, and the losses are found with it.
 *
 * @param strategy - a document that has been validated
 *
 * @example
 * const { strategy } = validateStrategy(leeds2010);
 * const { files } = openSdgFiles(strategy);
 * files[2].path; // => 'data/indicator_ni-4.csv'
 * files[2].text; // => 'Year,Units,Value\r\n2008/09,Percentage (%),31\r\n'
 */
export function openSdgFiles(strategy: Strategy): OpenSdgFiles {
  const taken = new Set<string>();
  const written = strategy.indicators.flatMap((indicator, at) =>
    indicator.measures.map((measure, position): WrittenIndicator => {
      const name = fileName(measure.id, taken);
      const { cells, results } = openSdgRows(measure, strategy);
      return {
        name,
        cells,
        meta: metaText(indicator, measure, strategy, results.length > 0),
        results,
        path: ['indicators', at, 'measures', position],
      };
    }),
  );
  return {
    files: written.flatMap(({ name, cells, meta }) => [
      { path: `data/indicator_${name}.csv`, text: openSdgCsv(cells) },
      { path: `meta/${name}.md`, text: meta },
    ]),
    losses: openSdgMissing(strategy, written),
  };
}

/** A name that is an identifier to Open SDG, and not yet given. */
function fileName(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'indicator';
  let name = plain;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain}-${count}`;
  taken.add(name.toLowerCase()); // names that differ in case alone are one file to some computers
  return name;
}

function metaText(indicator: Indicator, measure: Measure, strategy: Strategy, hasData: boolean): string {
  const name = escaped(measureTitle(indicator, measure));
  const units = escaped(unitTitle(measure.unit));
  const notes = [...indicator.notes, ...measure.notes].map(({ text }) => text).join('\n\n');
  const publisher = strategy.bodies.find(({ id }) => id === strategy.organisation)?.name;
  const fields = {
    indicator_number: escaped(numberOf(indicator, measure)),
    indicator_name: name,
    indicator_available: name,
    ...(units !== '' && { computation_units: units }),
    data_non_statistical: false,
    reporting_status: hasData ? 'complete' : 'notstarted',
    graph_title: name,
    source_active_1: true,
    ...(publisher !== undefined && { source_organisation_1: escaped(publisher) }),
    source_url_text_1: escaped(strategy.title),
    ...(notes !== '' && { other_info: escaped(notes) }),
  };
  // the words of YAML 1.1, which the builder of Open SDG reads: "yes" and "12:30" are quoted
  return `---\n${stringify(fields, { version: '1.1', lineWidth: 0 })}---\n`;
}

const numberOf = ({ code, id }: Indicator, { part, id: own }: Measure): string =>
  code === undefined ? (own ?? id) : [code, part].filter((words) => words !== undefined).join(' ');

/** Fields are markup to Open SDG: words that look like it must be seen as they stand. */
const escaped = (words: string): string =>
  words.replace(/&(?=[#\w])/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');
