// Reads a file of the repository in a test, wherever the test runs: from disk in Node, over HTTP in a browser. Paths
// start at the root of the repository: `await readText('test/fixtures/havering.csv')`.

const inBrowser = 'document' in globalThis;

/** The bytes of a file. */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!inBrowser) {
    const { readFile } = await import('node:fs/promises');
    return new Uint8Array(await readFile(new URL(`../../${path}`, import.meta.url)));
  }
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The text of a file in UTF-8; a byte order mark is kept, because readers must cope with it. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBytes(path));
}

/** The parsed content of a JSON file. */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readText(path)) as unknown;
}
