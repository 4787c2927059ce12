import { csvDelimiter } from './csv-delimiter.js';
import { hasBar, isDelimiterRow } from './markdown-row.js';

/** What a text looks like; `text` is what has no form that is known here, such as sentences or one column of words. */
export type TextForm = 'html' | 'markdown' | 'tsv' | 'csv' | 'json' | 'xml' | 'text';

const SAMPLE_LENGTH = 65_536;

const HTML_START =
  /^<(?:!doctype\s+html|!--|\/?(?:html|head|meta|body|table|caption|colgroup|thead|tbody|tr|td|th|p|div|span|h[1-6]|ul|ol|section|article|figure|main|b|a|br|style|google-sheets-html-origin)\b)/i;

/**
 * Tells what a text looks like, by its first 64 kB.
 *
 * It never throws, and does not promise that the text can be read so: JSON may break further down.
 *
 * | the text                                                      | looks like        |
 * | ------------------------------------------------------------- | ----------------- |
 * | begins as a page or a part of one, or has a `<table>`         | `html`            |
 * | begins with any other tag                                     | `xml`             |
 * | begins as a JSON object or list                               | `json`            |
 * | has a row of dashes and bars below another with bars          | `markdown`        |
 * | has tabs, or other signs, that part most rows equally         | `tsv`, or `csv`   |
 *
 * @example
 * sniffText('Code\tName\nNI 1\tCohesion'); // => 'tsv'
 */
export function sniffText(text: string): TextForm {
  const sample = text
    .slice(0, SAMPLE_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (HTML_START.test(sample) || /^Version:\d[\s\S]{0,500}<html/i.test(sample)) return 'html';
  if (/^<[?!a-z]/i.test(sample)) return /<table\b/i.test(sample) ? 'html' : 'xml';
  if (
    /^(?:\{\s*["}]|\[\s*(?:[[{"\]]|-?\d+\s*[,\]]|(?:true|false|null)\s*[,\]]))/.test(sample) &&
    !/^\[[^\]]*\]\(/.test(sample)
  ) {
    return 'json';
  }
  if (hasMarkdownTable(sample)) return 'markdown';
  if (/<table\b/i.test(sample)) return 'html';
  const { delimiter, regularity } = csvDelimiter(sample);
  if (regularity === 0) return 'text';
  if (delimiter === '\t') return 'tsv';
  // sentences have commas too: it takes two rows of the same form at least to make a table
  const rows = sample.split(/\r\n?|\n/, 3).filter((line) => line.trim() !== '');
  return regularity >= 0.6 && (rows.length > 1 || delimiter !== ',') ? 'csv' : 'text';
}

function hasMarkdownTable(sample: string): boolean {
  const lines = sample.split(/\r\n?|\n/);
  return lines.some((line, index) => index > 0 && isDelimiterRow(line) && hasBar(lines[index - 1] ?? ''));
}
