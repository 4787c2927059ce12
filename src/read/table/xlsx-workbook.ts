import { ArchiveError } from '../archive/archive-error.js';
import type { OfficeParts, PartLink } from '../archive/office-parts.js';
import { missingPartFault, otherOfficeFault } from './office-fault-words.js';
import { isOn } from './xlsx-text.js';

/** A sheet of a workbook. */
export interface XlsxSheetEntry {
  readonly name: string;
  /** The part that it stands in; undefined where it is not in the file, or has no cells, as a chart. */
  readonly part: string | undefined;
  readonly isHidden: boolean;
  readonly isChart: boolean;
}

/** What a workbook says of itself. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheetEntry[];
  /** Whether days are counted from 1904, and not from 1900. */
  readonly is1904: boolean;
  readonly hasExternalLinks: boolean;
  /** The parts with the shared texts and the styles. Default: it has none. */
  readonly strings?: string;
  readonly styles?: string;
}

/**
 * Reads what sheets a workbook has.
 *
 * @throws {ArchiveError} if it is no workbook, or damaged
 *
 * @example
 * const parts = { links: () => new Map(), has: () => false, read: () => false };
 * const words = () => { try { readWorkbook(parts); } catch (error) { return error.message; } };
 * words(); // => 'expected a workbook, found a ZIP file without one'
 */
export function readWorkbook(parts: Pick<OfficeParts, 'has' | 'links' | 'read'>): XlsxWorkbook {
  const main = [...parts.links('').values()].find(({ type }) => type === 'officeDocument')?.target;
  const part = [main, 'xl/workbook.xml'].find((name) => name !== undefined && parts.has(name));
  if (part === undefined || !part.endsWith('.xml')) throw new ArchiveError(otherFault(parts, main));
  const links = parts.links(part);
  const sheets: XlsxSheetEntry[] = [];
  let [root, is1904, hasExternalLinks] = ['', false, false];
  parts.read(part, {
    opened: (name, attributes) => {
      root ||= name;
      if (name === 'x:sheet') sheets.push(sheetOf(attributes, links));
      else if (name === 'x:workbookPr') is1904 = isOn(attributes['date1904'] ?? '0');
      else if (name === 'x:externalReference') hasExternalLinks = true;
    },
  });
  if (root !== 'x:workbook') throw new ArchiveError(otherFault(parts, part));
  const linked = (type: string): string | undefined =>
    [...links.values()].find((link) => link.type === type)?.target;
  const [strings, styles] = [linked('sharedStrings'), linked('styles')];
  return {
    sheets,
    is1904,
    hasExternalLinks,
    ...(strings !== undefined && { strings }),
    ...(styles !== undefined && { styles }),
  };
}

function sheetOf(
  attributes: Readonly<Record<string, string>>,
  links: ReadonlyMap<string, PartLink>,
): XlsxSheetEntry {
  const link = links.get(attributes['r:id'] ?? '');
  const isChart = link !== undefined && link.type !== 'worksheet';
  return {
    name: attributes['name'] ?? '',
    part: link?.isExternal === false && !isChart ? link.target : undefined,
    isHidden: /hidden$/i.test(attributes['state'] ?? ''),
    isChart,
  };
}

/** What else a ZIP file may be. */
function otherFault(parts: Pick<OfficeParts, 'has'>, main: string | undefined) {
  const other = (received: string, mend: string) => otherOfficeFault({}, 'a workbook', received, mend);
  if (parts.has('word/document.xml')) return other('a document of Word', 'Read it as .docx.');
  if (main?.endsWith('.bin') || parts.has('xl/workbook.bin'))
    return other('a binary workbook', 'Save it as .xlsx.');
  if (parts.has('content.xml')) return other('an OpenDocument file', 'Save it as .xlsx.');
  if (main?.includes('workbook')) return missingPartFault({ part: main }, 'the list of sheets');
  return other('a ZIP file without one', 'Unpack it, and read the workbook in it.');
}
