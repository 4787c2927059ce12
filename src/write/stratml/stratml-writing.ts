import type { Strategy } from '../../document/strategy.js';
import { LossLedger } from './loss-ledger.js';
import type { LossPath } from '../loss-marks.js';
import { xmlSigns } from './xml-text.js';

/** A part that may have an identifier of StratML. */
interface Identified {
  readonly id: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

// Of the names that XML allows, those that every program takes.
const XML_NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/;

/** What every writer of a part of StratML is handed: words and identifiers of the document, of which it tells what is lost. */
export class StratmlWriting {
  readonly ledger = new LossLedger();
  /** All identifiers of a text are told apart. */
  readonly #identifiers = new Set<string>();

  constructor(
    readonly strategy: Strategy,
    readonly part: 1 | 2,
  ) {}

  /** Words as XML can hold them, and the loss where that changes them. */
  words(words: string | undefined, path: LossPath): string | undefined {
    if (words === undefined) return undefined;
    const signs = xmlSigns(words);
    const held = signs.trim();
    if (signs !== words) this.ledger.loses('characters', path);
    if (held !== signs || held === '') this.ledger.loses('white-space', path);
    if (held === words) this.ledger.holds(path);
    return held;
  }

  /** The same for words that must not be missing: where nothing is left of them, the identifier of the part stands there. */
  name(words: string, path: LossPath, id: string): string {
    return this.words(words, path) || id;
  }

  /** Remarks as one text. */
  notes(notes: readonly { readonly text: string }[], path: LossPath): string | undefined {
    if (notes.length > 1) this.ledger.loses('joined-notes', path);
    const words = notes.map(({ text }, at) => this.words(text, [...path, at, 'text']) ?? '');
    return words.filter((text) => text !== '').join('\n\n') || undefined;
  }

  /**
   * The identifier of a part: the one that it has in StratML where that is one of XML, else one that is made of our own, which
   * our reader gives back.
   */
  identifier(kind: string, part: Identified, path: LossPath): string {
    const at = part.identifiers.findIndex(
      ({ scheme, value }) =>
        scheme === 'stratml' &&
        XML_NAME.test(value) &&
        !value.startsWith('cohesion.') &&
        !this.#identifiers.has(value),
    );
    const identifier = at === -1 ? `cohesion.${kind}.${part.id}` : part.identifiers[at]!.value;
    this.#identifiers.add(identifier);
    if (at === -1) this.ledger.holds([...path, 'id']);
    else {
      this.ledger.loses('identifier', [...path, 'id']);
      for (const key of ['scheme', 'value']) this.ledger.holds([...path, 'identifiers', at, key]);
    }
    return identifier;
  }
}
