import { why } from '../../src/words/en/why.js';

export { indicatorsTable } from '../../src/write/tables.js';

/** The English words of the file alone: its reasons are whole sentences. */
export const fileEnglish = { why };
