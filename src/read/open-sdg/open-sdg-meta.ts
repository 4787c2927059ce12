import type { BodyInput } from '../../document/body.js';
import { isSafeAddress, type LinkInput } from '../../document/link.js';
import type { NoteInput } from '../../document/note.js';
import type { RelatedDocumentInput } from '../../document/related-document.js';
import type { Path } from '../../validate/issue.js';
import { identifierFor } from '../plan/names/identifier-for.js';
import { Budget, ReadLimitError } from '../table/budget.js';
import { HtmlText } from '../table/html-text.js';
import { readPeriod } from '../text/period-text.js';
import type { FrontMatter, MetaField } from './front-matter.js';

/** What became of a field of the metadata. */
export interface MetaReading {
  readonly field: string;
  /** The line of the file of metadata, from 1. */
  readonly line: number;
  /** What stands there, as plain text; empty where it is a list. */
  readonly printed: string;
  /** Where it stands in the document. Default: the document has no place for it, and it is not kept. */
  readonly path?: Path;
}

/** The metadata of an indicator in the terms of our document. */
export interface IndicatorMeta {
  readonly name?: string;
  readonly code?: string;
  /** What figures count in, where the data do not say it. */
  readonly units?: string;
  readonly notes: readonly NoteInput[];
  readonly links: readonly LinkInput[];
  readonly bodies: readonly BodyInput[];
  readonly documents: readonly RelatedDocumentInput[];
  readonly readings: readonly MetaReading[];
}

/** The fields that may name the indicator, the surest first; keys of translations name nothing. */
const NAMES = ['indicator_available', 'indicator_name', 'national_indicator_description', 'graph_title'];
const CODES = ['indicator_number', 'indicator'];
const TRANSLATION = /^[a-z][\w-]*\.[\w.-]+$/;

/** Fields that become notes, with the words before them. */
const NOTES: ReadonlyMap<string, string> = new Map([
  ['national_indicator_description', 'Description'],
  ['computation_definitions', 'Definitions'],
  ['computation_calculations', 'Calculations'],
  ['available_disaggregations', 'Available disaggregations'],
  ['national_geographical_coverage', 'Geographical coverage'],
  ['comments_limitations', 'Comments and limitations'],
  ['data_footnote', 'Footnote'],
  ['other_info', 'Other information'],
]);

const SOURCE =
  /^source_(organisation|url|url_text|release_date|periodicity|other_info|statistical_classification)_(\d{1,2})$/;

/**
 * The metadata of an indicator: its name and number, notes, and the sources with their organisations. Markup becomes plain text.
 *
 * @param path - where the indicator stands in the document
 */
export function openSdgMeta({ fields, others }: FrontMatter, path: Path): IndicatorMeta {
  const reader = new FieldReader(fields, path);
  const name = reader.name();
  const code = reader.first(CODES, 'code');
  const units = reader.words('computation_units');
  for (const [field, label] of NOTES) reader.note(field, label, name);
  const sources = reader.sources();
  return {
    ...(name !== undefined && { name }),
    ...(code !== undefined && { code }),
    ...(units !== '' && { units }),
    notes: reader.notes,
    ...sources,
    readings: [...reader.readings(), ...[...others].map(([field, line]) => ({ field, line, printed: '' }))],
  };
}

class FieldReader {
  readonly notes: NoteInput[] = [];
  readonly #fields: ReadonlyMap<string, MetaField>;
  readonly #path: Path;
  readonly #paths = new Map<string, Path>();
  readonly #words = new Map<string, string>();
  readonly #html = new HtmlText(new Budget());

  constructor(fields: ReadonlyMap<string, MetaField>, path: Path) {
    this.#fields = fields;
    this.#path = path;
  }

  /** The plain text of a field; empty where there is none. */
  words(field: string): string {
    const known = this.#words.get(field);
    if (known !== undefined) return known;
    const words = this.#plain(this.#fields.get(field)?.text ?? '');
    this.#words.set(field, words);
    return words;
  }

  #plain(text: string): string {
    if (!/[<&]/.test(text)) return text.trim();
    try {
      return this.#html.read(text).trim();
    } catch (error) {
      if (error instanceof ReadLimitError) return text.trim(); // elements without end are no markup
      throw error;
    }
  }

  name(): string | undefined {
    return this.first(
      NAMES.filter((field) => !TRANSLATION.test(this.words(field))),
      'name',
    );
  }

  /** The first of the fields that says something. */
  first(fields: readonly string[], property: string): string | undefined {
    const field = fields.find((one) => this.words(one) !== '');
    if (field === undefined) return undefined;
    for (const one of fields) if (this.words(one) === this.words(field)) this.#tell(one, property);
    return this.words(field);
  }

  note(field: string, label: string, name: string | undefined): void {
    const words = this.words(field);
    if (words === '' || words === name) return;
    this.#tell(field, 'notes', this.notes.length);
    this.notes.push({ text: `${label}: ${words}` });
  }

  #tell(field: string, ...at: readonly (string | number)[]): void {
    if (this.#fields.has(field)) this.#paths.set(field, [...this.#path, ...at]);
  }

  sources(): Pick<IndicatorMeta, 'bodies' | 'documents' | 'links'> {
    const numbers = [...this.#fields.keys()].flatMap((field) => SOURCE.exec(field)?.[2] ?? []);
    const found = {
      bodies: [] as BodyInput[],
      documents: [] as RelatedDocumentInput[],
      links: [] as LinkInput[],
    };
    for (const number of new Set(numbers)) this.#addSource(number, found);
    return found;
  }

  #addSource(
    number: string,
    found: { bodies: BodyInput[]; documents: RelatedDocumentInput[]; links: LinkInput[] },
  ): void {
    const words = (what: string): string => this.words(`source_${what}_${number}`);
    if (words('active') === 'false') return;
    const [organisation, title, href] = [words('organisation'), words('url_text'), words('url')];
    const name = title || organisation || href;
    if (name === '') return;
    const at = found.documents.length;
    const by = organisation === '' ? undefined : bodyOf(organisation, found.bodies);
    const link =
      /^https?:\/\//i.test(href) && isSafeAddress(href) ? { title: title || href, href } : undefined;
    const published = readPeriod(words('release_date'));
    const notes = (['periodicity', 'statistical_classification', 'other_info'] as const).flatMap((what) =>
      words(what) === '' ? [] : [{ what, text: `${LABELS[what]}: ${words(what)}` }],
    );
    found.documents.push({
      id: `source-${number}`,
      name,
      kind: 'other',
      ...(by !== undefined && { by }),
      ...(published.sure !== 'unread' && { published: published.value }),
      ...(link && { links: [link] }),
      ...(notes.length > 0 && { notes: notes.map(({ text }) => ({ text })) }),
    });
    const tell = (what: string, ...way: readonly (string | number)[]): void => {
      const field = `source_${what}_${number}`;
      if (words(what) !== '') this.#paths.set(field, ['documents', at, ...way]);
    };
    tell('active');
    tell('organisation', 'by');
    tell('url_text', title === '' ? 'id' : 'name');
    if (link) tell('url', 'links', 0, 'href');
    if (published.sure !== 'unread') tell('release_date', 'published');
    notes.forEach(({ what }, index) => tell(what, 'notes', index));
  }

  /** What became of each field, in the order of the file. */
  readings(): MetaReading[] {
    return [...this.#fields].map(([field, { line }]) => {
      const path = this.#paths.get(field);
      // names and ways to reach a person are not repeated
      const printed = /contact/.test(field) ? '' : this.words(field);
      return { field, line, printed, ...(path && { path }) };
    });
  }
}

const LABELS = {
  periodicity: 'Published',
  statistical_classification: 'Kind of statistic',
  other_info: 'Other information',
} as const;

function bodyOf(name: string, bodies: BodyInput[]): string {
  const known = bodies.find((body) => body.name === name);
  if (known) return known.id;
  const id = identifierFor(name, new Set(bodies.map((body) => body.id)), 'body');
  bodies.push({ id, name, kind: 'other' });
  return id;
}
