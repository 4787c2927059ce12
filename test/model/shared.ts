// What the tests of the model share: the least of each part, and a walk through what a model links to.

/** A part with an identifier and a title. */
export const titled = (id: string) => ({ id, title: `Title ${id}` });

/** A part with an identifier and a name. */
export const named = (id: string) => ({ id, name: `Name ${id}` });

/** A body. */
export const body = (id: string) => ({ ...named(id), kind: 'team' as const });

/** The identifiers of parts. */
export const ids = (parts: readonly { readonly document: { readonly id?: string | undefined } }[]) =>
  parts.map((part) => part.document.id);

/** Where a model has an object or list that is not frozen, and how many objects and lists were looked at. */
export function openParts(model: { readonly document: unknown }): { open: string[]; seen: number } {
  const seen = new Set<unknown>([model.document]);
  const open: string[] = [];
  const waiting: [part: unknown, path: string][] = [[model, 'model']];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [part, path] = next;
    if (typeof part !== 'object' || part === null || seen.has(part)) continue;
    seen.add(part);
    if (!Object.isFrozen(part)) open.push(path);
    for (const [key, value] of Object.entries(part))
      if (key !== 'document') waiting.push([value, `${path}.${key}`]);
  }
  return { open, seen: seen.size };
}
