/**
 * Text as it is searched: lower case, without accents, so that "cafe" finds "Café".
 */
export function searchText(...parts: readonly (string | undefined)[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The words of a query, as `searchText` gives them: a row is found that has them all, in any order. */
export function soughtWords(query: string): readonly string[] {
  return searchText(query).match(/\S+/g) ?? [];
}
