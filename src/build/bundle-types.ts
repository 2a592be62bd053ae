/** Writes the declarations of the library entry as one file: what is exported, and what that rests on, nothing else. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

interface Declaration {
  readonly file: string;
  readonly text: string;
  /** Every name in it. */
  readonly mentions: readonly string[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  strict: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
};

/**
 * @param entry path of the entry's source file
 * @throws Error when a public type is not written out, comes from a package, or shares its name with another one
 */
export function bundleTypes(entry: string): string {
  const declarations = new Map<string, Declaration>();
  const exported = new Map<string, string>();
  const seen = new Set<string>();

  function read(file: string): void {
    if (seen.has(file)) return;
    seen.add(file);
    const source = declare(file);
    for (const statement of source.statements) {
      if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
        if (file === entry) for (const [name, text] of exportsOf(statement)) exported.set(name, text);
        const from = statement.moduleSpecifier;
        if (from !== undefined && ts.isStringLiteral(from)) read(resolve(file, from.text));
      } else {
        for (const name of namesOf(statement)) {
          const other = declarations.get(name);
          if (other !== undefined) throw new Error(`${name} is declared in ${other.file} and in ${file}`);
          const mentions: string[] = [];
          collectNames(statement, mentions);
          declarations.set(name, { file, text: textOf(statement, source), mentions });
          if (file === entry) exported.set(name, name);
        }
      }
    }
  }

  read(entry);
  const needed = new Set<string>();
  const need = (name: string): void => {
    const declaration = declarations.get(name);
    if (declaration === undefined || needed.has(name)) return;
    needed.add(name);
    declaration.mentions.forEach(need);
  };
  for (const name of exported.keys()) need(name);
  const texts = [...declarations].filter(([name]) => needed.has(name)).map(([, { text }]) => text);
  const names = [...exported].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => `  ${text},\n`);
  return `${texts.join('\n\n')}\n\nexport {\n${names.join('')}};\n`;
}

function declare(file: string): ts.SourceFile {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: options,
    reportDiagnostics: true,
  });
  const [fault] = diagnostics;
  if (fault !== undefined)
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
  return ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2022, true);
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) throw new Error(`${file}: a public type may not come from ${specifier}`);
  return join(dirname(file), specifier);
}

/** Names with their form in an export list. */
function exportsOf(
  statement: ts.ImportDeclaration | ts.ExportDeclaration,
): readonly (readonly [string, string])[] {
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause, isTypeOnly } = statement;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map((element) => {
    const type = isTypeOnly || element.isTypeOnly ? 'type ' : '';
    return [element.name.text, `${type}${element.name.text}`];
  });
}

function namesOf(statement: ts.Statement): readonly string[] {
  const parts = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
  return parts.flatMap((part) => {
    const { name } = part as ts.NamedDeclaration;
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}

function collectNames(node: ts.Node, into: string[]): void {
  if (ts.isIdentifier(node)) into.push(node.text);
  node.forEachChild((child) => collectNames(child, into));
}

/** With its comment; the sentence that opens each file belongs to no declaration. */
function textOf(statement: ts.Statement, source: ts.SourceFile): string {
  const comments = ts.getLeadingCommentRanges(source.text, statement.pos) ?? [];
  const comment = comments.filter(({ pos }) => pos > 0).at(-1);
  const said = comment === undefined ? '' : `${source.text.slice(comment.pos, comment.end)}\n`;
  const text = statement.getText(source).replace(/^export /u, '');
  return `${said}${text}`;
}
