import type { Method } from '../case-file.js';

/** The methods of this family, by the name that case files give them. */
export const INEQUALITY: Readonly<Record<string, Method>> = {};
