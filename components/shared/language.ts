import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../src/words/language.js';
import { type Lang, langWithin, mainTag } from './plan-lang.js';

/** What loads a language: English is in every view, the others come when a page asks for them. */
export type LoadLanguage = () => Promise<Language>;

const LANGUAGES = new Map<string, LoadLanguage>([
  ['cy', async () => (await import('../../src/words/cy/index.js')).welsh],
]);

/**
 * Adds a language, or words of your own for one that is there, for elements that are put on the page from now on.
 *
 * @param tag - its BCP 47 tag, "pa" or "cy-GB"; a page that names a region takes the language without one
 * @param load - loads its words: `cohesion words` makes such a module of a file of messages
 */
export function addLanguage(tag: string, load: LoadLanguage): void {
  LANGUAGES.set(tag.toLowerCase(), load);
}

/** The language of the page where an element stands: that of the nearest `lang`, through the shadow of its hosts. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at !== null;) {
    const named: Element | null = at.closest('[lang]');
    if (named !== null) return named.getAttribute('lang')!.toLowerCase();
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

// One observer for all elements of the page: pages change their language as a whole, if they do.
const FOLLOWERS = new Set<LanguageController>();
const OBSERVER = new MutationObserver(() => {
  for (const follower of FOLLOWERS) follower.follow();
});
const CHANGES = { attributeFilter: ['lang'], subtree: true };

/** Keeps an element in the language of the page. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag = '';
  #language: Language | undefined;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    FOLLOWERS.add(this);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      OBSERVER.observe(root, CHANGES);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.follow();
  }

  hostDisconnected(): void {
    FOLLOWERS.delete(this);
    if (FOLLOWERS.size === 0) OBSERVER.disconnect();
  }

  /** Done when the words are there; undefined where they are. */
  get coming(): Promise<void> | undefined {
    return this.#coming;
  }

  /** The words of a view in the language of the page; in English where they are in no other. */
  words<Words extends Partial<Language>>(english: Words): Words {
    return (this.#language as Words | undefined) ?? english;
  }

  /** The `lang` of words of ours: English ones stand on pages in languages that nobody gave. */
  langOf({ rating }: Pick<Language, 'rating'>): Lang {
    return langWithin(mainTag(rating.locale), this.#tag);
  }

  /** Takes the language that the page has now. */
  follow(): void {
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    // also where the words stay: they may be in the language of the page no longer
    this.#host.requestUpdate();
    const load = LANGUAGES.get(tag) ?? LANGUAGES.get(mainTag(tag));
    this.#coming = load === undefined ? undefined : this.#take(tag, load);
    if (load === undefined) this.#show(undefined);
  }

  async #take(tag: string, load: LoadLanguage): Promise<void> {
    let language: Language | undefined;
    try {
      language = await load();
    } catch (error) {
      console.error(
        `<${this.#host.localName}> the words of the language "${tag}" could not be loaded: ${String(error)}`,
      );
    }
    // the page may have changed its language again
    if (tag !== this.#tag) return;
    this.#coming = undefined;
    this.#show(language);
  }

  #show(language: Language | undefined): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
