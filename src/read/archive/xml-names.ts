/** The namespaces whose names mean something here, in both editions of the standard, and how they are written. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
]);

/** What one element declares; the one around it knows the rest. */
interface Scope {
  readonly outer: Scope | undefined;
  readonly depth: number;
  readonly declared: ReadonlyMap<string, string>;
  /** Names that were looked up before: there are few, and each stands a hundred thousand times. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

// The names of a hostile file are all different: they are not worth remembering.
const MOST_REMEMBERED = 1_000;

/**
 * Writes the names of elements and attributes with one prefix for each namespace, whatever the file calls it: `x` for
 * workbooks, `w` for documents, `r`, `rel`, `mc` and `m`, and `?` for all others.
 *
 * @example
 * const names = new XmlNames();
 * names.open({ 'xmlns:ns0': 'http://purl.oclc.org/ooxml/wordprocessingml/main' });
 * [names.element('ns0:tbl'), names.element('tbl'), names.attribute('ns0:val'), names.attribute('val')];
 * // => ['w:tbl', '?:tbl', 'w:val', 'val']
 */
export class XmlNames {
  #depth = 0;
  #scope: Scope = scopeOf(undefined, 0, new Map());

  /** An element opens that declares nothing, as most do. */
  openPlain(): void {
    this.#depth += 1;
  }

  /** An element opens, with what it declares. */
  open(attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    let declared: Map<string, string> | undefined;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      declared ??= new Map<string, string>();
      const uri = attributes[name] ?? '';
      if (name === 'xmlns') declared.set('', PREFIXES.get(uri) ?? '?');
      else if (name.startsWith('xmlns:')) declared.set(name.slice(6), PREFIXES.get(uri) ?? '?');
    }
    if (declared !== undefined) this.#scope = scopeOf(this.#scope, this.#depth, declared);
  }

  /** The last element that opened closes. */
  close(): void {
    if (this.#scope.depth === this.#depth && this.#scope.outer !== undefined) this.#scope = this.#scope.outer;
    this.#depth -= 1;
  }

  element(name: string): string {
    return this.#scope.elements.get(name) ?? this.#find(this.#scope.elements, name, name.indexOf(':'));
  }

  /** Attributes without a prefix have no namespace. */
  attribute(name: string): string {
    const colon = name.indexOf(':');
    if (colon === -1) return name;
    return this.#scope.attributes.get(name) ?? this.#find(this.#scope.attributes, name, colon);
  }

  #find(names: Map<string, string>, name: string, colon: number): string {
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    let scope: Scope | undefined = this.#scope;
    while (scope !== undefined && !scope.declared.has(prefix)) scope = scope.outer;
    const written = `${scope?.declared.get(prefix) ?? '?'}:${name.slice(colon + 1)}`;
    if (names.size < MOST_REMEMBERED) names.set(name, written);
    return written;
  }
}

const scopeOf = (outer: Scope | undefined, depth: number, declared: ReadonlyMap<string, string>): Scope => ({
  outer,
  depth,
  declared,
  elements: new Map(),
  attributes: new Map(),
});
