// The scorecards of the five real strategies, as of the day at which each can be judged.
import { leeds } from '../support/leeds.js';
import { communityPlan, coventry, leicester, northamptonshire } from '../support/models.js';
import { scorecardText } from '../support/scorecard-text.js';

/** A strategy that gives no results is looked at as of a day on which its first targets and milestones are due. */
export const SCORECARDS: readonly { readonly id: string; readonly text: () => string }[] = [
  { id: 'leicester-2004', text: () => scorecardText(leicester) },
  { id: 'coventry-community-plan-2005', text: () => scorecardText(communityPlan, '2006-03-31') },
  { id: 'coventry-2006', text: () => scorecardText(coventry, '2007-03-31') },
  { id: 'northamptonshire-2007', text: () => scorecardText(northamptonshire, '2008-03-31') },
  { id: 'leeds-2010', text: () => scorecardText(leeds) },
];
