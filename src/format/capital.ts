/** Words with a capital first letter, as at the head of a sentence or a column. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
