import { html } from '../words/en/html.js';

/** The English words of static HTML, which an element need not load. */
export const enHtml = html;
