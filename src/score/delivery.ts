import type { Period } from '../document/period.js';
import type { Status } from '../document/status.js';

/** How something that is to be done by a time stands, as of a date. None of them is a colour. */
export const DELIVERY_STATES = [
  /** Done by its last day. */
  'done-on-time',
  /** Done after its last day. */
  'done-late',
  /** Done; nobody says when, or not exactly enough to say whether in time. */
  'done',
  /** Its last day has not passed. */
  'on-time',
  /** Its last day has passed, and it is under way. */
  'late',
  /** Its last day has passed, and it was not begun. */
  'missed',
  /** Its last day has passed, and nobody says how it stands: that is no reason to call it late. */
  'not-reported',
  /** It was given up. */
  'cancelled',
  /** It comes again and again, so that no day is its last. */
  'recurring',
  /** It has no time. */
  'undated',
  /** Its time stands in another document. */
  'held-elsewhere',
  /** Its time is still to be agreed. */
  'to-be-agreed',
  /** Its time can be read in two ways, under which it stands differently. */
  'unclear',
] as const;

/** How something that is to be done by a time stands. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What somebody said of the status of something, and when. */
export interface StatusReport {
  readonly status: Status;
  /** When it was said; undefined where the document says it without a date. */
  readonly on: Period | undefined;
}

/** How something stands, and what that was made from. */
export interface Delivery {
  readonly state: DeliveryState;
  /** The date as of which it holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Its time, in the words of the document; undefined where it has none. */
  readonly when: Period | undefined;
  /** The last day that its time may mean, `YYYY-MM-DD`; undefined where none is known. */
  readonly lastDay: string | undefined;
  /** The report that decided; undefined where nobody says how it stands. */
  readonly report: StatusReport | undefined;
}
