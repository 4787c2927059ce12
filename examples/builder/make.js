/**
 * Makes an element with properties, attributes (those with a hyphen, or `for` and `role`) and what it holds.
 *
 * @example
 * make('a', { href: '#top' }, 'Top'); // => <a href="#top">Top</a>
 */
export function make(name, properties = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (key in element && !key.includes('-')) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...content.filter((part) => part !== undefined));
  return element;
}

/** "1 cell", "2 cells". */
export const counted = (count, noun) => `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
