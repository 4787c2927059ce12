/* global document */
/** A field above the table, for tables that have none; it tells what is typed. */
export function searchBox(main, onInput) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'search';
  input.addEventListener('input', () => onInput(input.value));
  label.append('Search ', input);
  main.append(label);
  return input;
}
