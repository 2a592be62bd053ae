/**
 * Text → YAML document with bounds on depth and size: the parser itself recurses, and a file of 20,000 brackets
 * would take the whole process down rather than throw.
 */

import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';

/** About 50 levels of nesting; a question bank has six. */
const deepestStack = 100;
/** A second or two of work at the worst; a file of some four hundred full questions. */
const mostTokens = 150_000;

export interface Composed {
  readonly document: Document.Parsed<ParsedNode> | null;
  /** Where a second document begins; null when there is one. */
  readonly secondDocument: number | null;
  readonly stopped: { readonly reason: 'deep' | 'long'; readonly offset: number } | null;
}

/** Never throws. Duplicate keys are not looked for (quadratic in the parser): see `check-yaml.ts`. */
export function composeYaml(text: string): Composed {
  const parser = new Parser();
  const composer = new Composer({
    version: '1.2',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  let stopped: Composed['stopped'] = null;
  let tokens = 0;
  function* lexemes() {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      tokens += 1;
      if (parser.stack.length > deepestStack) stopped = { reason: 'deep', offset: parser.offset };
      else if (tokens > mostTokens) stopped = { reason: 'long', offset: parser.offset };
      if (stopped !== null) return;
    }
    yield* parser.end();
  }
  let first: Document.Parsed<ParsedNode> | null = null;
  for (const document of composer.compose(lexemes(), true, text.length)) {
    if (first !== null && stopped === null) {
      return { document: first, secondDocument: document.range[0], stopped };
    }
    first ??= document as Document.Parsed<ParsedNode>;
  }
  return { document: stopped === null ? first : null, secondDocument: null, stopped };
}
