import type { OfficeParts } from '../archive/office-parts.js';
import { isOn } from './xlsx-text.js';

/** What a style says of its words; what it does not say, the style that it builds on says. */
export interface DocxStyle {
  /** Its name, in lower case. */
  readonly name?: string;
  readonly basedOn?: string;
  /** From 0 for the first; 9 is no heading. */
  readonly outline?: number;
  readonly list?: string;
  readonly listLevel?: number;
  readonly isStruck?: boolean;
  readonly isHidden?: boolean;
}

// Nobody builds higher, and styles may build on each other in a circle.
const MOST_BELOW = 20;

/** The styles of a document, with what they build on. */
export class DocxStyles {
  readonly #styles = new Map<string, DocxStyle>();
  readonly #whole = new Map<string, DocxStyle>();

  /** Reads the part that has them. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string): void {
    let id: string | undefined;
    let style: { -readonly [Key in keyof DocxStyle]: DocxStyle[Key] } = {};
    parts.read(part, {
      opened: (name, attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:style') {
          id = attributes['w:styleId'];
          style = {};
        } else if (name === 'w:name') style.name = (value ?? '').toLowerCase();
        else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
        else if (name === 'w:outlineLvl') style.outline = Number(value);
        else if (name === 'w:numId' && value !== undefined) style.list = value;
        else if (name === 'w:ilvl') style.listLevel = Number(value);
        else if (name === 'w:strike' || name === 'w:dstrike') style.isStruck = isOn(value);
        else if (name === 'w:vanish') style.isHidden = isOn(value);
      },
      closed: (name) => {
        if (name !== 'w:style') return;
        if (id !== undefined) this.#styles.set(id, style);
        id = undefined;
      },
    });
  }

  /** A style with all that it takes from those below it; an unknown one has its own id as its name. */
  style(id: string | undefined): DocxStyle {
    if (id === undefined) return {};
    let whole = this.#whole.get(id);
    if (whole === undefined) {
      whole = this.#build(id);
      this.#whole.set(id, whole);
    }
    return whole;
  }

  #build(id: string): DocxStyle {
    let whole: DocxStyle = {};
    let below: string | undefined = id;
    for (let step = 0; step < MOST_BELOW && below !== undefined; step += 1) {
      const style: DocxStyle = this.#styles.get(below) ?? { name: below.toLowerCase() };
      const heading = /^heading ?([1-9])$/.exec(style.name ?? '')?.[1];
      whole = { ...(heading !== undefined && { outline: Number(heading) - 1 }), ...style, ...whole };
      if (/^caption$/.test(style.name ?? '')) whole = { ...whole, name: 'caption' };
      below = style.basedOn;
    }
    return whole;
  }
}
