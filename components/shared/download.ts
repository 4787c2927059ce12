/**
 * Hands the reader a file that was made on the page. Nothing is sent anywhere.
 */
export function downloadFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
