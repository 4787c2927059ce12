import type { XmlAttributes, XmlHandler } from '../archive/xml-reader.js';
import type { Budget } from './budget.js';
import type { DocxNumbering } from './docx-numbering.js';
import type { DocxStyle, DocxStyles } from './docx-styles.js';
import { symbolSign, symbolWords } from './docx-symbols.js';
import type { FlowText } from './flow-text.js';
import { raised } from './html-elements.js';
import { isOn } from './xlsx-text.js';

/** What the words of all parts of a document are read with. */
export interface DocxShared {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly budget: Budget;
}

/** A paragraph that is open. */
export interface DocxParagraph {
  styleId?: string;
  style: DocxStyle;
  /** Its own heading level, list and level of the list. */
  outline?: number;
  list?: string;
  listLevel?: number;
  /** The texts that its words go into. */
  readonly flows: readonly FlowText[];
  /** Whether it has words beside its number. */
  hasWords: boolean;
}

/** Words of one look. */
interface Run {
  isStruck: boolean;
  isHidden: boolean;
  isRaised: boolean;
  font: string;
}

/** What is left out, with all that stands in it, and whether that was struck out. */
interface Skipped {
  readonly depth: number;
  readonly isStruck: boolean;
}

// What a document keeps beside what it shows: older looks, the same again for older programs, how words are pronounced.
const UNSEEN: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
]);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
// Inside of these, `w:del` says something of a paragraph mark or a row.
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'm:ctrlPr']);

const LINE_BREAKS: ReadonlySet<string> = new Set(['w:br', 'w:cr']);
const [MOST_PARTS, LONGEST_PART] = [1_000, 40];

/**
 * Reads the words of a document as a reader sees them: paragraphs with their numbers, runs, fields, symbols.
 *
 * What was deleted, moved away, struck out or hidden is left out and remembered; a field has its result; of what stands twice
 * for older programs, the first is read.
 */
export abstract class DocxWords implements XmlHandler {
  /** The words that were left out, in parts. */
  readonly struck: string[] = [];
  readonly hidden: string[] = [];

  protected readonly shared: DocxShared;
  readonly #open: string[] = [];
  readonly #paragraphs: DocxParagraph[] = [];
  readonly #runs: Run[] = [];
  /** Fields that are open: whether each is at its result. */
  readonly #fields: boolean[] = [];
  #skipped: Skipped | undefined;
  #isText = false;

  constructor(shared: DocxShared) {
    this.shared = shared;
  }

  /** A paragraph begins: the texts that its words go into. */
  protected abstract paragraphFlows(): readonly FlowText[];
  protected abstract paragraphEnds(paragraph: DocxParagraph): void;
  /** An element that is neither a paragraph nor inside of one, or that means something of its own. */
  protected abstract opens(name: string, attributes: XmlAttributes, around: string): void;
  protected abstract closes(name: string): void;

  opened(name: string, attributes: XmlAttributes): void {
    const around = this.#open.at(-1) ?? '';
    this.#open.push(name);
    if (this.#skipped !== undefined) {
      this.#isText = name === 'w:t' || name === 'w:delText';
      return;
    }
    if (UNSEEN.has(name)) this.#skip(false);
    else if (DELETED.has(name) && !PROPERTIES.has(around)) this.#skip(true);
    else if (name === 'w:p') this.#startParagraph();
    else if (name === 'w:r' || name === 'm:r') this.#startRun();
    else if (name === 'w:t' || name === 'm:t') this.#isText = true;
    else if (around === 'w:rPr') this.#look(name, attributes);
    else if (around === 'w:pPr' || around === 'w:numPr') this.#shape(name, attributes['w:val']);
    else {
      if (around === 'w:r') this.#sign(name, attributes);
      this.opens(name, attributes, around);
    }
  }

  closed(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    this.#isText = false;
    if (this.#skipped !== undefined) {
      if (this.#skipped.depth === depth) this.#skipped = undefined;
      return;
    }
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:pPr') this.#number();
    else if (name === 'w:r' || name === 'm:r') this.#runs.pop();
    else this.closes(name);
  }

  text(words: string): void {
    if (!this.#isText) return;
    if (this.#skipped !== undefined) {
      if (this.#skipped.isStruck) remember(this.struck, words);
      return;
    }
    const run = this.#runs.at(-1);
    this.write(run === undefined ? words : symbolWords(run.font, words));
  }

  /** Words at this place, as the run has them. */
  protected write(words: string): void {
    if (this.#fields.includes(false)) return;
    const run = this.#runs.at(-1);
    if (run?.isHidden) return remember(this.hidden, words);
    if (run?.isStruck) return remember(this.struck, words);
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    paragraph.hasWords = true;
    const shown = (run?.isRaised ? raised(words) : words).replaceAll('\u00ad', '');
    for (const flow of paragraph.flows) {
      flow.add(shown);
      this.shared.budget.checkLength(flow.length);
    }
  }

  #skip(isStruck: boolean): void {
    this.#skipped = { depth: this.#open.length, isStruck };
    if (isStruck) startPart(this.struck);
  }

  #startParagraph(): void {
    this.#paragraphs.push({ style: {}, flows: this.paragraphFlows(), hasWords: false });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    // A code never goes on into the next paragraph: where its end is missing, the rest must not be lost.
    this.#fields.fill(true);
    if (paragraph !== undefined) this.paragraphEnds(paragraph);
  }

  #startRun(): void {
    const { isStruck = false, isHidden = false } = this.#paragraphs.at(-1)?.style ?? {};
    this.#runs.push({ isStruck, isHidden, isRaised: false, font: '' });
    startPart(this.struck);
    startPart(this.hidden);
  }

  /** A property of a run; those of the mark at the end of a paragraph are not looked at. */
  #look(name: string, attributes: XmlAttributes): void {
    const run = this.#runs.at(-1);
    if (run === undefined || this.#open.at(-3) !== 'w:r') return;
    const value = attributes['w:val'];
    if (name === 'w:strike' || name === 'w:dstrike') run.isStruck = isOn(value);
    else if (name === 'w:vanish') run.isHidden = isOn(value);
    else if (name === 'w:vertAlign') run.isRaised = value === 'superscript';
    else if (name === 'w:rFonts') run.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
    else if (name === 'w:rStyle') {
      const { isStruck, isHidden } = this.shared.styles.style(value);
      run.isStruck = isStruck ?? run.isStruck;
      run.isHidden = isHidden ?? run.isHidden;
    }
  }

  /** A property of a paragraph. */
  #shape(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'w:pStyle' && value !== undefined) {
      paragraph.styleId = value;
      paragraph.style = this.shared.styles.style(value);
    } else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (name === 'w:numId' && value !== undefined) paragraph.list = value;
    else if (name === 'w:ilvl') paragraph.listLevel = Number(value);
  }

  /** Puts the number of a paragraph before its words. */
  #number(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    const { style, styleId, list = style.list } = paragraph;
    if (list === undefined) return;
    const level = paragraph.listLevel ?? style.listLevel;
    const number = this.shared.numbering.next(list, level, styleId);
    if (number !== '') for (const flow of paragraph.flows) flow.add(`${number} `);
  }

  /** What stands in a run beside its words. */
  #sign(name: string, attributes: XmlAttributes): void {
    if (LINE_BREAKS.has(name)) this.#breakLine();
    else if (name === 'w:tab' || name === 'w:ptab') this.write(' ');
    else if (name === 'w:noBreakHyphen') this.write('-');
    else if (name === 'w:sym') {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      this.write(symbolSign(attributes['w:font'] ?? '', code));
    } else if (name === 'w:fldChar') this.#field(attributes['w:fldCharType']);
  }

  #breakLine(): void {
    const run = this.#runs.at(-1);
    if (run?.isHidden || run?.isStruck || this.#fields.includes(false)) return;
    for (const flow of this.#paragraphs.at(-1)?.flows ?? []) flow.breakLine();
  }

  #field(type: string | undefined): void {
    if (type === 'begin') {
      this.shared.budget.checkDepth(this.#fields.length + 1);
      this.#fields.push(false);
    } else if (type === 'separate') {
      const last = this.#fields.length - 1;
      if (last >= 0) this.#fields[last] = true;
    } else if (type === 'end') this.#fields.pop();
  }
}

function startPart(parts: string[]): void {
  if (parts.length < MOST_PARTS && parts.at(-1) !== '') parts.push('');
}

function remember(parts: string[], words: string): void {
  const last = parts.length - 1;
  if (last >= 0 && (parts[last]?.length ?? 0) < LONGEST_PART) parts[last] += words.slice(0, LONGEST_PART);
}
