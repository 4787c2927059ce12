/**
 * A value as JSON that may stand between `<script type="application/ld+json">` and `</script>`: no sign in it can end the element,
 * begin a comment, or end a line of a script. It is the same JSON to every reader.
 *
 * @throws {TypeError} if the value has no form in JSON
 *
 * @example
 * jsonLdScript({ name: '</script>' }); // => '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonLdScript(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`jsonLdScript requires a value of JSON, got ${typeof value}`);
  return text.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
