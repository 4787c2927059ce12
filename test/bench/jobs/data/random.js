// Numbers that look like chance and are the same in every run: a linear congruential generator, of which the upper bits are used.

/** A function that gives the next number from 0 to below 1, and one that picks from a list. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}

/** With one decimal place. */
export const tenth = (value) => Math.round(value * 10) / 10;
