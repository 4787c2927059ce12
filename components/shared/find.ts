/**
 * Text as it is searched: lower case, without accents, spaces folded, so that "cafe" finds "Café".
 */
export function searchText(...parts: readonly (string | undefined)[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Whether a text holds every word of a query, in any order. An empty query is held by every text. */
export function holdsWords(text: string, query: string): boolean {
  return searchText(query)
    .split(' ')
    .every((word) => text.includes(word));
}
