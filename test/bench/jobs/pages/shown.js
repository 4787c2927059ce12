/* global document */
// What the pages of the elements share: making one, and asking what it shows.

/** Puts an element with a plan into the page. */
export function place(main, tag, properties) {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  main.append(element);
  return element;
}

/** How many of something an element shows; throws where it has given up, so that nobody waits for it. */
export function count({ state, shadowRoot, localName }, selector) {
  const isVacant = state === 'ready' && shadowRoot.querySelector('.finding') === null;
  if (state === 'error' || isVacant) throw new Error(`<${localName}> shows nothing of the plan`);
  return shadowRoot.querySelectorAll(selector).length;
}
