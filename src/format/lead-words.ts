import type { LeadModel } from '../model/rated-model.js';
import type { ActionWords } from './en-actions.js';

/**
 * Who leads, in words, with the body that answers for it and the body through which it is done.
 *
 * @example
 * leadWords(leeds.actions[0].leads[0], enActions); // => 'Children’s Services'
 */
export const leadWords = ({ body, accountableTo, through }: LeadModel, words: ActionWords): string =>
  [
    body.document.name,
    accountableTo && words.accountableTo({ body: accountableTo.document.name }),
    through && words.through({ body: through.document.name }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
