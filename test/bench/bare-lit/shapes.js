// The shapes of the ratings and of the sort arrows, the same as those of the real element.
import { svg } from 'lit';

export const MARKS = {
  green: svg`<path fill="currentColor" fill-rule="evenodd" d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm3.9 4.3L6.8 9.9 4.2 7.4 2.9 8.8l4 3.8L13.3 5.6Z" />`,
  amber: svg`<path fill="currentColor" fill-rule="evenodd" d="M8 .5 16 15.5H0ZM4.8 11v1.9h6.4V11Z" />`,
  red: svg`<path fill="currentColor" fill-rule="evenodd" d="M.5.5h15v15H.5ZM4.7 3.3 3.3 4.7 6.6 8l-3.3 3.3 1.4 1.4L8 9.4l3.3 3.3 1.4-1.4L9.4 8l3.3-3.3-1.4-1.4L8 6.6Z" />`,
  none: svg`<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.1" />`,
};

export const ARROWS = svg`<path d="M6 1 9 5H3ZM6 11 3 7h6Z" />`;
