import type { StrategyElement } from '../shared/strategy-element.js';
import type { Hook } from './hook.js';

/** The element that shows a view. */
export type View = StrategyElement<unknown>;

/** The element that a hook asks for, whose class must be registered, and what to tell of attributes that it does not have. */
export interface Made {
  readonly view: View;
  readonly faults: readonly string[];
}

/** Makes the element of a hook. It gets only the attributes that it knows: an editor's words must not become a handler of events. */
export function makeView({ view: name, attributes, called, id }: Hook): Made {
  const tag = `cohesion-${name}`;
  const view = document.createElement(tag) as View;
  const known = (customElements.get(tag) as unknown as typeof StrategyElement).observedAttributes;
  const faults: string[] = [];
  for (const [attribute, value] of attributes) {
    if (known.includes(attribute)) view.setAttribute(attribute, value);
    else faults.push(`${called}: <${tag}> has no attribute "${attribute}"`);
  }
  if (id !== undefined) view.id = id;
  return { view, faults };
}
