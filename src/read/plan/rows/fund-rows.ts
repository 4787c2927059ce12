import type { FundInput } from '../../../document/fund.js';
import type { ValueInput } from '../../../document/observation.js';
import type { Path } from '../../../validate/issue.js';
import type { Reading } from '../../reading.js';
import { readAbsence } from '../../text/absence-text.js';
import { unread } from '../../text/made-reading.js';
import { namesKept, readLeadCell } from '../cells/lead-cell.js';
import { oneLine } from '../cells/cell-lines.js';
import type { PlanDraft } from '../plan-draft.js';
import { keepWords } from './row-parts.js';
import { scaledText } from '../cells/scaled-text.js';
import { EXACT, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

const FORCES: readonly (readonly [RegExp, FundInput['force']])[] = [
  [/^set[ -]aside\b|^earmarked\b/i, 'set-aside'],
  [/^awarded\b/i, 'awarded'],
  [/^granted\b/i, 'granted'],
  [/^secured\b|^confirmed\b/i, 'secured'],
  [/^agreed\b|^approved\b/i, 'agreed'],
  [/^(?:expected|anticipated|applied for|bid)\b/i, 'expected'],
];

/** Reads a row of a list of money: what it is, how much, how firm, from whom and when. */
export function addFund(draft: PlanDraft, row: TableRow): void {
  const { funds } = draft.lists;
  const path: Path = ['funds', funds.length];
  const named = row.filled('fund');
  if (!named) return keepWords(row, draft, []);
  const title = oneLine(named.cell.text);
  const fund: FundInput = {
    id: draft.identifier('funds', title),
    title,
    amount: { kind: 'none', reason: 'not-stated' },
    force: 'unclear',
  };
  funds.push(fund);
  row.tell(named, EXACT, pathBelow(path, 'title'));
  addAmount(draft, row, fund, path);
  addForce(row, fund, path);
  addGiver(draft, row, fund, path);
  addTime(draft, row, fund, path);
  keepWords(row, fund, path);
}

function addAmount(draft: PlanDraft, row: TableRow, fund: FundInput, path: Path): void {
  const found = row.filled('amount');
  if (!found) return;
  const reading = amountIn(draft, scaledText(found.cell.text, found.column));
  row.tell(found, reading, reading.sure === 'unread' ? undefined : pathBelow(path, 'amount'));
  if (reading.sure === 'unread') return;
  fund.amount = reading.value;
  fund.printed = found.cell.text;
}

/** Money has a currency: a figure without one is in pounds, as the amounts of British councils are. */
function amountIn(draft: PlanDraft, text: string): Reading<ValueInput> {
  const quantity = draft.figures.quantity(text);
  if (quantity.sure === 'unread') return readAbsence(text);
  const { value } = quantity;
  if ('unit' in value && value.unit !== undefined && value.unit.kind !== 'money')
    return unread(text, 'no amount of money');
  const money = { ...value, unit: { kind: 'money' as const, currency: 'GBP' } };
  if ('unit' in value && value.unit !== undefined) return quantity;
  const note = 'no currency is printed: pounds are taken';
  const doubts = quantity.sure === 'doubtful' ? quantity.doubts : [];
  return {
    sure: 'doubtful',
    value: money as ValueInput,
    doubts: [...doubts, { code: 'inferred', words: text, note }],
  };
}

function addForce(row: TableRow, fund: FundInput, path: Path): void {
  const found = row.filled('force');
  const force = found && FORCES.find(([pattern]) => pattern.test(found.cell.text))?.[1];
  if (!found || !force) return;
  fund.force = force;
  row.tell(found, EXACT, pathBelow(path, 'force'));
}

function addGiver(draft: PlanDraft, row: TableRow, fund: FundInput, path: Path): void {
  const found = row.filled('lead');
  if (!found) return;
  const { leads, told } = readLeadCell(draft, found.cell.text);
  row.tell(found, told, told.sure === 'unread' ? undefined : pathBelow(path, 'from'));
  // a fund has one giver: of several, the others stay in the words of the cell
  const [first, ...others] = leads;
  if (first) fund.from = first.body;
  if (others.length > 0)
    fund.notes = [{ text: `${found.column.heading}: ${namesKept(found.cell.text, told)}` }];
}

function addTime(draft: PlanDraft, row: TableRow, fund: FundInput, path: Path): void {
  const found = row.filled('deadline');
  if (!found) return;
  const reading = draft.periods.time(found.cell.text, row.context.options);
  row.tell(found, reading, reading.sure === 'unread' ? undefined : pathBelow(path, 'period'));
  if (reading.sure !== 'unread') fund.period = reading.value;
}
