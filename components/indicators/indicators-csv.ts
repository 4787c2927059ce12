import { why } from '../../src/words/en/why.js';

export { indicatorsCsv } from '../../src/index.js';

/** The English words of the file alone: its reasons are whole sentences. */
export const csvEnglish = { why };
