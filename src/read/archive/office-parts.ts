import type { Budget } from '../table/budget.js';
import { readXml, type XmlHandler } from './xml-reader.js';
import { ZipFiles } from './zip-files.js';

/** What a part is linked to. */
export interface PartLink {
  /** The last word of its type, as `worksheet`. */
  readonly type: string;
  /** The name of the other part; of something outside, its address, which is never opened. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The parts of a workbook or a document, and how they are linked.
 *
 * @throws {ArchiveError} if the file cannot be opened, as `ZipFiles` says
 */
export class OfficeParts {
  readonly #files: ZipFiles;
  readonly #budget: Budget;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#files = new ZipFiles(bytes, budget);
    this.#budget = budget;
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** Reads a part; false where there is none of this name. It throws as `readXml` and `ZipFiles.read` do. */
  read(name: string, handler: XmlHandler): boolean {
    const bytes = this.#files.read(name);
    if (bytes === undefined) return false;
    this.#budget.moveTo({ part: name });
    readXml({ name, bytes }, this.#budget, handler);
    return true;
  }

  /** What a part is linked to, by the names that it uses; the file itself is the part ''. */
  links(part: string): ReadonlyMap<string, PartLink> {
    const links = new Map<string, PartLink>();
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    this.read(`${folder}_rels/${part.slice(slash)}.rels`, {
      opened: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'rel:Relationship' || Id === undefined || Target === undefined) return;
        const isExternal = TargetMode === 'External';
        const type = (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1);
        links.set(Id, { type, target: isExternal ? Target : partName(folder, Target), isExternal });
      },
    });
    return links;
  }
}

/**
 * The name of a part that another one names, seen from its folder.
 *
 * @example
 * partName('xl/worksheets/', '../tables/table1.xml'); // => 'xl/tables/table1.xml'
 */
export function partName(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
