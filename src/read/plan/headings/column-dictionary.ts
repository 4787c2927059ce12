import type { Cell } from '../../table/table.js';
import type { Header } from './header.js';
import { keyOf } from '../table-context.js';

/** Words that head the names of columns: no plan calls what it measures so. */
const NAMES =
  /^(?:(?:column|field|variable|attribute|data ?item|data ?element|parameter|header)s?(?: (?:name|heading|header|label|title|id|code))?|name of (?:the )?(?:column|field|variable))$/;
/** Words that head what is said of a column, or of a file of figures. */
const TRAITS =
  /^(?:(?:data |field |column |variable )?(?:type|format|length|size)|data|code|script|file|file ?name|data ?set|dataset name|download|url|link|links|geography|geographies|coverage|example|examples|example value|sample|allowed values?|valid values?|possible values?|permitted values?|values|levels|constraints?|required|mandatory|optional|nullable|null|default|primary key|key|encoding|range|label|licen[cs]e|last updated|update frequency)$/;
/** Columns that only a plan has: what has one of them, and figures or names in it, describes no columns. */
const OF_PLANS: ReadonlySet<string> = new Set([
  'baseline',
  'target',
  'result',
  'polarity',
  'rating',
  'progress',
  'lead',
  'partners',
  'deadline',
  'milestone',
  'reporting',
]);
const TYPE =
  /^(?:(?:var)?char(?:acter)?s?|str(?:ing)?|text|free text|int(?:eger)?|big ?int|float|double|decimal|numeric|number|bool(?:ean)?|logical|date|date ?time|timestamp|factor|categorical|geometry|json|enum|uuid)(?: ?\(\d+(?:, ?\d+)?\))?$/i;
/** "AREA_CD", "areaCode", "obs.value": the name of a column, as programs write it. */
const MACHINE = /^[`"']?(?:\w+[_.]\w+|[a-z]+(?:[A-Z][a-z0-9]*)+)[`"']?$/;
/** "[view](data/age.csv)", "age.csv", "https://...": where a file of figures is. */
const FILE =
  /^(?:\[[^\]]*\]\([^)]*\)|https?:\/\/\S+|\S+\.(?:csv|tsv|xlsx?|json|geojson|zip|r|py|sql)|view|download)$/i;
/** The kinds of tables that a dictionary may look like. */
const DICTIONARIES: readonly Header['kind'][] = ['indicators', 'actions', 'milestones', 'objectives'];
/** So many rows show what a table is. */
const LOOKED_AT = 50;
const LONGEST = 300;

/**
 * Whether the rows of a table describe the columns of another file, or the files themselves: a dictionary of data, a schema, a
 * codebook, a catalogue of data sets. Its words are those of a list of indicators, but nobody is to reach anything in it.
 *
 * "Indicator, Definition, Unit" is a list of indicators still: what shows a dictionary is the heading over the names, or a type, a
 * file or a name for programs in most of its rows, where no column is one that only plans have.
 */
export function isColumnDictionary(rows: readonly (readonly Cell[])[], header: Header): boolean {
  const headings = header.columns.map(({ heading }) => plain(heading));
  const body = rows
    .slice(header.to, header.to + LOOKED_AT)
    .filter((row) => row.some(({ text }) => text !== ''));
  const isPlan = header.columns.some(
    ({ field }, at) => field !== undefined && OF_PLANS.has(field) && body.some((row) => row[at]!.text !== ''),
  );
  if (isPlan || !DICTIONARIES.includes(header.kind)) return false;
  const mostly = (at: number, pattern: RegExp): boolean => {
    const filled = body.map((row) => row[at]!.text).filter(Boolean);
    return (
      filled.length > 0 &&
      filled.filter((text) => text.length <= LONGEST && pattern.test(text)).length * 2 > filled.length
    );
  };
  const isNamed =
    NAMES.test(headings.find(Boolean) ?? '') ||
    headings.some((words) => /^(?:column|field|variable) name$/.test(words));
  const traits = headings.filter((words) => TRAITS.test(words)).length;
  const shows =
    mostly(Math.max(keyOf(header), 0), MACHINE) ||
    headings.some((words, at) => /\b(?:type|format)\b/.test(words) && mostly(at, TYPE));
  const files = headings.some((_, at) => mostly(at, FILE));
  // "Field, Objective, Description" may be a plan's own word for a theme
  if (isNamed && (header.kind === 'indicators' || shows)) return true;
  return (traits > 0 && shows) || (traits > 1 && files) || traits > 2;
}

const plain = (heading: string): string =>
  heading.length > LONGEST
    ? ''
    : heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
