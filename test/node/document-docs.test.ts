// Every property of the document format explains itself, and every schema has its types beside it: editors, the pages
// of the API and people who write documents by hand have nothing else to go by.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';

const DOCUMENT = new URL('../../src/document/', import.meta.url);
const parse = (url: URL): ts.SourceFile =>
  ts.createSourceFile(url.pathname, readFileSync(url, 'utf8'), ts.ScriptTarget.ESNext, true);
const files = new Map(
  readdirSync(DOCUMENT)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => [name, parse(new URL(name, DOCUMENT))]),
);

/** A property of an object schema, in the source. */
interface Property {
  readonly name: string;
  readonly doc: string | undefined;
  readonly line: number;
  /** Whether a document may leave it out. */
  readonly mayBeMissing: boolean;
}

/** Every property of every object schema of a file: those of records that are spread into schemas too. */
function propertiesOf(file: ts.SourceFile): Property[] {
  const found: Property[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isShape(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) {
          found.push({
            name: property.name.getText(),
            doc: docOf(property),
            line: file.getLineAndCharacterOfPosition(property.getStart()).line + 1,
            mayBeMissing: mayBeMissing(
              ts.isPropertyAssignment(property) ? property.initializer : property.name,
              file,
            ),
          });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// `z.strictObject({ … })`, or `export const PART = { … }`, whose values are schemas.
function isShape(node: ts.ObjectLiteralExpression): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return /^z\.(strict|loose)?[oO]bject$/.test(parent.expression.getText());
  return ts.isVariableDeclaration(parent) && node.getText().includes('z.');
}

function docOf(node: ts.Node): string | undefined {
  const doc = ts.getJSDocCommentsAndTags(node).find((each) => ts.isJSDoc(each));
  return doc && ts.getTextOfJSDocComment(doc.comment);
}

// A schema with a name is looked up in its own file.
function mayBeMissing(schema: ts.Expression, file: ts.SourceFile): boolean {
  if (ts.isIdentifier(schema)) {
    const declared = declarations(file).find(({ name }) => name.getText() === schema.text);
    return declared?.initializer !== undefined && mayBeMissing(declared.initializer, file);
  }
  return /^z\.(optional|_default|prefault|nullish)\(/.test(schema.getText());
}

function declarations(file: ts.SourceFile): ts.VariableDeclaration[] {
  return file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** The schemas that a file exports, with what they are made of. */
function schemasOf(file: ts.SourceFile): { name: string; made: string }[] {
  return file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(isExported)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .map(({ name, initializer }) => ({ name: name.getText(), made: initializer?.getText() ?? '' }))
    .filter(({ name }) => name.endsWith('Schema'));
}

/** The types that a file exports, with what they are. */
function typesOf(file: ts.SourceFile): Map<string, { is: string; doc: string | undefined }> {
  return new Map(
    file.statements
      .filter((statement) => ts.isTypeAliasDeclaration(statement) || isOfSchema(statement))
      .filter(isExported)
      .map((statement) => [statement.name.text, { is: meaningOf(statement), doc: docOf(statement) }]),
  );
}

/** Whether something is the interface of a schema: without members of its own. */
const isOfSchema = (statement: ts.Statement): statement is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(statement) && statement.members.length === 0;

/** What an alias stands for, or an interface extends. */
const meaningOf = (statement: ts.TypeAliasDeclaration | ts.InterfaceDeclaration): string =>
  ts.isTypeAliasDeclaration(statement)
    ? statement.type.getText()
    : (statement.heritageClauses ?? [])
        .flatMap(({ types }) => types.map((type) => type.getText()))
        .join(', ');

/** Schemas of plain texts, whose type is `string`. */
const PLAIN: ReadonlySet<string> = new Set(['TextSchema', 'DaySchema', 'YesNoSchema']);

/** The types that a schema should have beside it: of its output, and of its input unless it is a choice of words. */
function expectedTypes({ name, made }: { name: string; made: string }): Record<string, string> {
  if (PLAIN.has(name)) return {};
  const type = name.replace(/Schema$/, '');
  const output = { [type]: `z.output<typeof ${name}>` };
  return made.startsWith('z.enum(') ? output : { ...output, [`${type}Input`]: `z.input<typeof ${name}>` };
}

describe('the docstrings of the document format', () => {
  for (const [name, file] of files) {
    const properties = propertiesOf(file);
    if (properties.length === 0) continue;

    it(`${name}: each of ${properties.length} properties has one`, () => {
      const bare = properties.filter(({ doc }) => doc === undefined || !/\S/.test(doc));
      expect(bare.map((each) => `${each.line}: ${each.name}`)).to.deep.equal([]);
    });

    it(`${name}: each property that may be missing says what is taken then`, () => {
      const silent = properties.filter(
        ({ mayBeMissing, doc }) => mayBeMissing && !/Default: \S/.test(doc ?? ''),
      );
      expect(silent.map((each) => `${each.line}: ${each.name}`)).to.deep.equal([]);
    });

    it(`${name}: no property that must be there has a default`, () => {
      const wrong = properties.filter(({ mayBeMissing, doc }) => !mayBeMissing && /Default:/.test(doc ?? ''));
      expect(wrong.map((each) => `${each.line}: ${each.name}`)).to.deep.equal([]);
    });
  }

  it('are looked for in every schema: the test sees as many objects as the source has', () => {
    const calls = [...files.values()].map((file) => file.text.match(/z\.strictObject\(/g)?.length ?? 0);
    expect(calls.reduce((sum, count) => sum + count)).to.be.above(80);
    const all = [...files.values()].flatMap(propertiesOf);
    expect(all.length).to.be.above(400);
    expect(all.filter(({ mayBeMissing }) => mayBeMissing).length).to.be.above(250);
  });
});

describe('the types beside the schemas of the document format', () => {
  for (const [name, file] of files) {
    const schemas = schemasOf(file);
    if (schemas.length === 0) continue;

    it(`${name}: ${schemas.map((schema) => schema.name).join(', ')}`, () => {
      const types = typesOf(file);
      for (const schema of schemas) {
        for (const [type, is] of Object.entries(expectedTypes(schema))) {
          expect(types.get(type)?.is, type).to.equal(is);
          expect(types.get(type)?.doc, type).to.match(/\S/);
        }
      }
    });
  }

  it('are public with their schemas', () => {
    const published = new Set<string>();
    for (const statement of parse(new URL('../index.ts', DOCUMENT)).statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
      const from = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text ?? '';
      if (!from.startsWith('./document/') || !ts.isNamedExports(statement.exportClause)) continue;
      for (const { name } of statement.exportClause.elements) published.add(name.text);
    }
    for (const [name, file] of files) {
      const names = schemasOf(file).flatMap((schema) => [schema.name, ...Object.keys(expectedTypes(schema))]);
      const types = [...typesOf(file).keys()];
      const hidden = [...new Set([...names, ...types])].filter((each) => !published.has(each));
      expect(hidden, name).to.deep.equal(INTERNAL[name] ?? []);
    }
  });
});

/** What is not public, by file: a day is one text of a period, yes or no is one of two values; neither has a type of its own. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  'day.ts': ['DaySchema'],
  'yes-no.ts': ['YesNoSchema'],
};
