import type { OutcomeInput } from '../../../document/outcome.js';
import type { SignInput } from '../../../document/sign.js';
import type { Doubt } from '../../reading.js';
import { madeReading } from '../../text/made-reading.js';
import { readPeriod } from '../../text/period-text.js';
import { linesOf } from './cell-lines.js';
import type { PlanDraft } from '../plan-draft.js';
import type { TableRow } from '../table-row.js';

/** What the outcomes and signs of a row belong to. */
export interface ListHome {
  readonly theme?: string;
  readonly objective?: string;
}

/** Reads each line of the cells of outcomes into one, with the time that stands before it: "By 2010, …". */
export function addOutcomes(draft: PlanDraft, row: TableRow, home: ListHome): void {
  const { outcomes } = draft.lists;
  for (const found of row.all('outcome')) {
    for (const line of linesOf(found.cell.text)) {
      const time = /^([^,:]{4,40})[,:]\s+(\S.*)$/s.exec(line);
      const reading = time ? readPeriod(time[1]!, { ...row.context.options, sense: 'by' }) : undefined;
      const dated =
        reading && reading.sure !== 'unread' && reading.value.kind !== 'undated' ? reading : undefined;
      const title = dated ? `${time![2]!.charAt(0).toUpperCase()}${time![2]!.slice(1)}` : line;
      const due = dated?.value ?? row.context.deadline;
      const outcome: OutcomeInput = {
        id: draft.identifier('outcomes', title),
        title,
        ...home,
        ...(due && { due }),
      };
      const doubts = dated?.sure === 'doubtful' ? dated.doubts : [];
      row.tell(found, madeReading(outcome, doubts), ['outcomes', outcomes.push(outcome) - 1]);
    }
  }
}

type Direction = NonNullable<SignInput['direction']>;

const DIRECTIONS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:there (?:is|are) )?(?:more|greater|higher|increas(?:e|es|ed|ing))\b/i, 'more'],
  [/^(?:there (?:is|are) )?(?:fewer|less|lower|reduc(?:ed|tion|tions)|a reduction)\b/i, 'less'],
  [/^(?:there (?:is|are) )?(?:better|improv(?:ed|ing|ement|ements))\b/i, 'better'],
];

/** Words later in a sign that give it a way; where none do, it names a state that is to be reached. */
const LATER: readonly (readonly [RegExp, Direction])[] = [
  [/\b(?:halt(?:s|ed)?|stops? rising|no longer rises)\b/i, 'halted'],
  [/\bstandards?\b/i, 'standard'],
  [/\bbalanced?\b/i, 'balance'],
  [/\b(?:sooner|more quickly|faster)\b/i, 'sooner'],
  [/\b(?:fewer|less|fall(?:s|ing)?|reduc(?:e|es|ed)|decreas(?:e|es|ed))\b/i, 'less'],
  [/\b(?:more|grow(?:s|ing)?|ris(?:e|es|ing)|increas(?:e|es|ed))\b/i, 'more'],
  [/\b(?:better|improv(?:e|es|ed|ing))\b/i, 'better'],
];

const laterIn = (title: string): Direction => LATER.find(([pattern]) => pattern.test(title))?.[1] ?? 'state';

/** Reads each line of the cells of signs into one, with the way that its first words point. */
export function addSigns(draft: PlanDraft, row: TableRow, home: ListHome): void {
  const { signs } = draft.lists;
  for (const found of row.all('sign')) {
    for (const title of linesOf(found.cell.text)) {
      // "more homes of a decent standard" may be of the standard or of their number
      const isOpen = LATER.slice(0, 4).some(([pattern]) => pattern.test(title));
      const told = isOpen ? undefined : DIRECTIONS.find(([pattern]) => pattern.test(title))?.[1];
      const direction = told ?? laterIn(title);
      const sign: SignInput = {
        id: draft.identifier('signs', title),
        title,
        ...home,
        direction,
      };
      const note = 'which way it points is not plain from its first words';
      const doubts: Doubt[] = told ? [] : [{ code: 'inferred', words: title, note }];
      row.tell(found, { sure: 'exact', doubts }, ['signs', signs.push(sign) - 1]);
    }
  }
}
