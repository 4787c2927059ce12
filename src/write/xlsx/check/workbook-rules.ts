/**
 * The rules that `checkWorkbook` asks of a workbook, and how to mend one that breaks them. Most are those of the Government
 * Analysis Function for spreadsheets that everybody can read. The codes never change; the words beside them may.
 */
export const WORKBOOK_RULES = {
  unreadable:
    'The file cannot be read as a workbook, or not to its end. Open it in its program and save it as .xlsx.',
  'no-title': 'The document has no title. Give it one in its properties: screen readers say it first.',
  'no-language':
    'The document does not say its language. Set it in its properties: screen readers choose the voice by it.',
  'no-cover':
    'The first sheet is no cover. Put one first, called Cover, that says what the workbook is, from whom and when.',
  'no-contents': 'There is no list of the sheets. Add a sheet called Contents with a link to each.',
  'unlinked-sheet': 'The sheet of contents has no link to this sheet. Add one.',
  'no-source': 'Nothing says where the figures come from. Name the source on the cover or above the table.',
  macros: 'The workbook has macros, which many people cannot open. Save it as .xlsx, without them.',
  'external-link':
    'The workbook takes values from another file, which readers do not have. Save the values instead.',
  'hidden-sheet': 'The sheet is hidden: people miss it, or find what they should not. Show it or delete it.',
  'sheet-name':
    'The name of the sheet should have at most 31 letters, digits and underlines, no digit first. Rename it.',
  'opens-elsewhere': 'The workbook does not open on its first sheet. Go to the first sheet before you save.',
  cursor: 'The cursor is not at A1, where people start to read. Go to A1 before you save.',
  'no-sheet-title': 'Cell A1 is empty. Put the title of the sheet there.',
  'protected-sheet':
    'The sheet is protected: people cannot change its widths or colours to read it. Take the protection off.',
  'merged-cells': 'Cells are merged, which screen readers lose count of. Split them and fill each.',
  'hidden-row': 'The row is hidden. Show it or delete it.',
  'hidden-column': 'The column is hidden. Show it or delete it.',
  'frozen-panes': 'Rows or columns are frozen, which hides the rest when text is large. Unfreeze them.',
  filter:
    'The sheet has filter buttons, which are read out with every heading, and may hide rows. Take them off.',
  fill: 'The cell has a background colour. Take it off: say in words what it means.',
  'coloured-text': 'The text has a colour of its own. Make it automatic: say in words what it means.',
  'coloured-rule':
    'Cells are coloured by a rule. Say in words in a column what the colours mean, and delete the rule.',
  'small-text': 'The text is smaller than 10 points. Make it 12.',
  'not-wrapped': 'The text is wider than its column and is cut off. Wrap it or widen the column.',
  picture:
    'A picture or chart has no words for those who cannot see it. Give it an alternative text, or take it out.',
  'link-text':
    'The link does not say where it leads. Name the page in words instead of its address or "here".',
  'loose-table': 'Cells look like a table and are not marked as one. Select them and insert a table.',
  'tables-not-told':
    'Nothing above the table says how many tables the sheet has. Add a line: "This sheet has one table."',
  'table-place': 'The table does not begin in column A. Move it there.',
  'table-name': 'The name of the table says nothing of what it has. Give it a name such as Indicators.',
  'no-heading-row': 'The table has no row of headings. Add one and mark it as such.',
  'blank-heading': 'The column has no heading. Name what it has.',
  'repeated-heading': 'Two columns of the table have the same heading. Name them apart.',
  'blank-cell':
    'The table has blank cells, and nothing says what they mean. Fill them, or say above the table what a blank cell means.',
  'blank-row': 'A blank row stands between filled ones: many people stop reading there. Delete it.',
  'missing-sign':
    'A dash, a dot or n/a stands where there is no figure. Write [x] for not available or [z] for not applicable.',
  'number-as-text': 'The figure is saved as a text, and cannot be added or sorted. Convert it to a number.',
  'formula-error': 'The cell shows an error. Mend its formula, or write [x].',
  shorthand: 'The shorthand is explained nowhere. Say on the cover or above the table what it means.',
  note: 'The mark leads to no note. Add it, with its number, on a sheet called Notes.',
} as const;

/** Which rule it is. */
export type WorkbookRuleCode = keyof typeof WORKBOOK_RULES;

/** One rule that a workbook breaks, told once a sheet. */
export interface WorkbookFinding {
  readonly code: WorkbookRuleCode;
  /** Default: the whole workbook breaks it. */
  readonly sheet?: string;
  /** The first cell that breaks it, as `B7`. Default: no cell alone does. */
  readonly cell?: string;
  /** How many places of the sheet break it. */
  readonly count: number;
  /** What is wrong, and how to mend it. */
  readonly sentence: string;
}
