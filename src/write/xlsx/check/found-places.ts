import { columnLetters } from '../../../read/table/xlsx-reference.js';
import { WORKBOOK_RULES, type WorkbookFinding, type WorkbookRuleCode } from './workbook-rules.js';

interface Found {
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  count: number;
}

/** What was found, once for each rule and sheet, with the first place. */
export class FoundPlaces {
  readonly #found = new Map<WorkbookRuleCode, Map<string | undefined, Found>>();

  add(code: WorkbookRuleCode, sheet?: string, cell?: string, count = 1): void {
    const bySheet = this.#found.get(code) ?? new Map<string | undefined, Found>();
    this.#found.set(code, bySheet);
    const known = bySheet.get(sheet);
    if (known) known.count += count;
    else bySheet.set(sheet, { sheet, cell, count });
  }

  /** All findings, in the order of the rules and of the sheets. */
  findings(more: Partial<Record<WorkbookRuleCode, string>> = {}): WorkbookFinding[] {
    return (Object.keys(WORKBOOK_RULES) as WorkbookRuleCode[]).flatMap((code) =>
      [...(this.#found.get(code)?.values() ?? [])].map(({ sheet, cell, count }) => ({
        code,
        ...(sheet !== undefined && { sheet }),
        ...(cell !== undefined && { cell }),
        count,
        sentence: `${WORKBOOK_RULES[code]}${more[code] ?? ''}`,
      })),
    );
  }
}

/** The name of a cell. */
export const cellName = ({ row, column }: { row: number; column: number }): string =>
  `${columnLetters(column)}${row}`;
