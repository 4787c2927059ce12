import type { XmlAttributes } from '../archive/xml-reader.js';
import { DocxWords } from './docx-words.js';
import { FlowText } from './flow-text.js';

/** Reads the footnotes or the endnotes of a document: their texts, by the number that the document names them by. */
export class DocxNotes extends DocxWords {
  readonly texts = new Map<string, string>();
  #flow = new FlowText();
  #id: string | undefined;

  protected override paragraphFlows(): readonly FlowText[] {
    this.#flow.breakLine();
    return [this.#flow];
  }

  protected override paragraphEnds(): void {
    // a note ends with its own element
  }

  protected override opens(name: string, attributes: XmlAttributes): void {
    if (name !== 'w:footnote' && name !== 'w:endnote') return;
    this.#id = attributes['w:id'];
    this.#flow = new FlowText();
  }

  protected override closes(name: string): void {
    if (name !== 'w:footnote' && name !== 'w:endnote') return;
    const text = this.#flow.take();
    if (this.#id !== undefined && text !== '') this.texts.set(this.#id, text);
  }
}
