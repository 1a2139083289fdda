import ts from 'typescript';
import { codeIn, nodesIn, type Finding, type Source } from './sources.ts';

const WORDS = /^src\/text\/en\//;

/** What stands in a group of words and is named nowhere outside the words: nobody ever reads it. */
export function unusedWords(sources: readonly Source[]): readonly Finding[] {
  const said = new Set(sources.filter(({ path }) => !path.startsWith('src/text/')).flatMap(names));
  return sources
    .filter(({ path }) => WORDS.test(path))
    .flatMap((source) => wordsIn(source).filter(({ what }) => !said.has(what)))
    .map((finding) => ({ ...finding, what: `${finding.what} is said nowhere` }));
}

/** The names of a group's words; those of a group within it are chosen by an id. */
function wordsIn(source: Source): readonly Finding[] {
  return codeIn(source).flatMap(({ tree, lineAt }) =>
    tree.statements
      .filter(ts.isVariableStatement)
      .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === EXPORTED))
      .flatMap(({ declarationList }) => declarationList.declarations)
      .flatMap(({ initializer }) =>
        initializer && ts.isObjectLiteralExpression(initializer) ? initializer.properties : [],
      )
      .flatMap(({ name }) =>
        name && (ts.isIdentifier(name) || ts.isStringLiteral(name))
          ? [{ path: source.path, line: lineAt(name.getStart()), what: name.text }]
          : [],
      ),
  );
}

const EXPORTED = ts.SyntaxKind.ExportKeyword;

/** Whatever is taken from an object by its name, and texts, by which words are chosen too. */
function names(source: Source): readonly string[] {
  return codeIn(source).flatMap(({ tree }) =>
    nodesIn(tree).flatMap((node): string[] => {
      if (ts.isPropertyAccessExpression(node)) return [node.name.text];
      if (ts.isStringLiteral(node)) return [node.text];
      if (!ts.isBindingElement(node)) return [];
      const name = node.propertyName ?? node.name;
      return ts.isIdentifier(name) ? [name.text] : [];
    }),
  );
}
