// What the manifest says of an element, and what the element has where it runs.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

interface Named {
  readonly name: string;
}

/** A declaration in the manifest. */
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string; readonly privacy?: string })[];
  readonly slots?: readonly Named[];
}

/** What anybody may use of an element: names, in order. */
export interface Interface {
  readonly attributes: readonly string[];
  readonly fields: readonly string[];
  readonly slots: readonly string[];
  readonly parts: readonly string[];
  readonly properties: readonly string[];
}

const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).toSorted();

/** What the manifest of the built package says of an element. */
export function manifestOf(tag: string): Interface {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: readonly { declarations?: readonly Declaration[] }[];
  };
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (found === undefined) throw new Error(`the manifest has no <${tag}>`);
  const isOpen = ({ kind, privacy = 'public' }: { kind: string; privacy?: string }): boolean =>
    kind === 'field' && privacy === 'public';
  return {
    attributes: names(found.attributes),
    fields: names(found.members?.filter(isOpen)),
    slots: names(found.slots),
    parts: names(found.cssParts),
    properties: names(found.cssProperties),
  };
}

/** The elements of ours on a page. */
export const viewsOf = (page: Page): Promise<string[]> =>
  page.$$eval('*', (all) => [
    ...new Set(all.map(({ localName }) => localName).filter((name) => name.startsWith('cohesion-'))),
  ]);

/** What an element has that is on the page, in all copies of it together; of `fields` those that it has. */
export function runningElement(page: Page, tag: string, fields: readonly string[]): Promise<Interface> {
  return page.$$eval(
    tag,
    (views, wanted) => {
      const roots = views.map(({ shadowRoot }) => shadowRoot!);
      const css = roots
        .flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      const element = views[0]!.constructor as unknown as { observedAttributes: string[] };
      return {
        attributes: element.observedAttributes.toSorted(),
        fields: wanted.filter((name) => name in views[0]!),
        slots: [
          ...new Set(roots.flatMap((root) => [...root.querySelectorAll('slot')].map(({ name }) => name))),
        ].sort(),
        parts: [
          ...new Set(
            roots.flatMap((root) => [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part])),
          ),
        ].sort(),
        properties: [...new Set(css.join('').match(/--cohesion-[a-z\d-]+/g) ?? [])].sort(),
      };
    },
    fields,
  );
}
