/** The text of a file, or why there is none. */
export type Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/**
 * Asks for the file at an address of `addressOf`, without cookies or referrer. It never rejects.
 *
 * @param read - what is read of the answer; what it throws is told
 */
export async function loadText(
  url: string,
  read = async (response: Response): Promise<string> => response.text(),
): Promise<Text> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return { ok: true, text: await read(response) };
    return { ok: false, message: `${url} answered ${response.status} ${response.statusText}`.trim() };
  } catch (error) {
    return { ok: false, message: `${url} could not be reached: ${String(error)}` };
  }
}

/** The address that an attribute means, relative to the page; undefined where it is none of the web. */
export function addressOf(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
