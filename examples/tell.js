// How the pages that read something tell what became of it: in a line that screen readers hear, and beside the control that it is about.

/** An element by its id. */
export const at = (id) => document.getElementById(id);

/** Says something where it is heard. */
export function say(words) {
  at('said').textContent = words;
}

/** Words beside the control that they are about; without words, that there are none. */
export function fault(control, words) {
  const place = at(`${control}-error`);
  place.hidden = words === undefined;
  place.textContent = words === undefined ? '' : `Error: ${words}`;
  if (words === undefined) at(control).removeAttribute('aria-invalid');
  else at(control).setAttribute('aria-invalid', 'true');
}
