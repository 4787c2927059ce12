import { actions } from '../words/en/actions.js';

/** The English words for actions, which a page of ratings need not load. */
export const enActions = actions;

/** The words for actions of one language. */
export type ActionWords = typeof enActions;
