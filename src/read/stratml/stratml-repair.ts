/** What a reader of StratML did where a file departs from the standard, or holds what our document has no place for. */
export const STRATML_REPAIRS = {
  /** An element is of the namespace of the other part. */
  'other-namespace': 'read as if it were of the namespace of the document',
  /** The document names no namespace. */
  'no-namespace': 'read as StratML by the names of its elements',
  /** A prefix is declared nowhere. */
  'undeclared-prefix': 'the prefix was passed over',
  /** A name of an element or an attribute is written otherwise than in the standard. */
  'misspelt-name': 'read by the name that the standard has',
  /** Elements stand in another order than the standard has. */
  order: 'read in the order in which they stand',
  /** An element comes again that may come once. */
  'repeated-element': 'the first was taken, and this one is kept as a note',
  /** An element stands where the standard has none of its name. */
  'stray-element': 'its words are kept as a note',
  /** An element that has no place here, and holds nothing. */
  'empty-element': 'left out',
  /** An attribute that the standard does not have there. */
  'stray-attribute': 'kept as a note',
  /** Words between elements. */
  'stray-text': 'kept as a note',
  /** An element that the other part of the standard has there, or that stands one level too high or too deep. */
  'other-part': 'read all the same',
  /** An element that must be there is not. */
  'missing-element': 'read without it',
  /** A part without a name. */
  'missing-name': 'called by its description where it has one, else "Unnamed"',
  /** An identifier that is none in XML. */
  'bad-identifier': 'kept as it stands',
  /** An element for an identifier that has none. */
  'empty-identifier': 'read as no identifier',
  /** An identifier that another element has. */
  'repeated-identifier': 'kept at both',
  /** An element for a date that has none, where the standard asks for one. */
  'empty-date': 'read as no date',
  /** A date in another form than the standard has. */
  'other-date': 'read as the day that its words mean',
  /** Words where a date should stand. */
  'unread-date': 'kept as printed, without days',
  /** An end before its start. */
  'reversed-dates': 'kept as printed, without days',
  /** Words where a number should stand. */
  'other-number': 'read as the figure that its words mean, or as words',
  /** A value that is not among those of the standard. */
  'other-choice': 'kept as a note',
  /** A form that nobody has filled in. */
  'blank-form': 'left out',
  /** Something that our document has no place for. */
  'no-place': 'kept as a note',
  /** Words that are longer than a text of our document. */
  'long-text': 'the rest is kept as a note',
  /** The name, address or number of a person: documents hold none. */
  'person-left-out': 'left out; a document holds offices and never persons',
  /** A stakeholder of whom the file does not say what it is. */
  'assumed-body': 'read as a body',
  /** Words of a result that were not understood. */
  'unread-value': 'kept as printed, without a value',
  /** A unit that was not understood. */
  'unread-unit': 'kept as what the figures are of, without a unit',
  /** More different words of figures, units and dates than are looked into; told where the first are left. */
  'too-many-words': 'from there on kept as printed, without a value',
  /** An address that must not be followed. */
  'unsafe-address': 'kept as a note',
  /** More of all these than are listed. */
  'too-many-repairs': 'no more are listed',
} as const;

/** What kind of repair it is. The codes never change; the words beside them may. */
export type StratmlRepairCode = keyof typeof STRATML_REPAIRS;

/** One thing that was read otherwise than it stands: what, where, and what was done. */
export interface StratmlRepair {
  readonly code: StratmlRepairCode;
  /** The line of the text, counted from 1. */
  readonly line: number;
  /** The way to the element, as `/StrategicPlan/StrategicPlanCore/Goal[2]/Name`; elements of one name count from 1. */
  readonly path: string;
  /** What stands there; never the name of a person. */
  readonly found: string;
  /** What was done. */
  readonly done: string;
}

// A person reads some hundred of them; a file that was made to harm has a hundred thousand.
const MOST_REPAIRS = 1_000;
const LONGEST_WORDS = 120;

/** The repairs of one reading, in their order. */
export class RepairLog {
  readonly #repairs: StratmlRepair[] = [];
  readonly #told = new Set<StratmlRepairCode>();

  tell(
    code: StratmlRepairCode,
    place: { readonly line: number; readonly path: string },
    found: string,
  ): void {
    if (this.#repairs.length > MOST_REPAIRS) return;
    const kept = this.#repairs.length === MOST_REPAIRS ? 'too-many-repairs' : code;
    const words = found.length > LONGEST_WORDS ? `${found.slice(0, LONGEST_WORDS)}…` : found;
    this.#repairs.push({
      code: kept,
      line: place.line,
      path: place.path,
      found: words,
      done: STRATML_REPAIRS[kept],
    });
  }

  /** Tells what holds for the whole document at the first place where it is met. */
  tellOnce(
    code: StratmlRepairCode,
    place: { readonly line: number; readonly path: string },
    found: string,
  ): void {
    if (this.#told.has(code)) return;
    this.#told.add(code);
    this.tell(code, place, found);
  }

  get repairs(): readonly StratmlRepair[] {
    return this.#repairs;
  }
}

/**
 * One repair as a sentence: where, what stood there, what was done.
 *
 * @example
 * describeStratmlRepair({
 *   code: 'empty-element', line: 3, path: '/StrategicPlan/id', found: 'id', done: 'left out',
 * }); // => 'line 3, /StrategicPlan/id: "id" was left out.'
 */
export function describeStratmlRepair({ line, path, found, done }: StratmlRepair): string {
  const verb = /^(?:read|left|kept|called)\b/.test(done) ? 'was ' : '';
  return `line ${line}, ${path}: ${JSON.stringify(found)}${verb ? ` ${verb}` : ': '}${done}.`;
}
