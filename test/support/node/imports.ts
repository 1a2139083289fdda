import { posix } from 'node:path';
import ts from 'typescript';
import { codeIn, nodesIn, type Finding, type Source } from './sources.ts';

interface Import {
  /** A path from the repository's root, or a package's name. */
  readonly target: string;
  readonly line: number;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
  readonly isDynamic: boolean;
}

/** A part of the house, and which other parts and packages it may know. A room always knows itself. */
interface Room {
  readonly name: string;
  readonly holds: RegExp;
  readonly knows: readonly string[];
  readonly packages: readonly string[] | 'any';
  /** Rooms of which it may use the types alone. */
  readonly knowsTypesOf?: readonly string[];
}

/** The first room that holds a path is its room. */
const ROOMS: readonly Room[] = [
  { name: 'model', holds: /^src\/assessment\/model\//, knows: [], packages: ['zod'] },
  {
    name: 'requirements',
    holds: /^src\/assessment\/requirements\//,
    knows: ['model'],
    packages: [],
  },
  { name: 'parse', holds: /^src\/assessment\/parse\//, knows: ['model'], packages: [] },
  { name: 'evaluate', holds: /^src\/assessment\/evaluate\//, knows: ['model'], packages: [] },
  { name: 'advise', holds: /^src\/assessment\/advise\//, knows: ['model'], packages: [] },
  { name: 'explain', holds: /^src\/assessment\/explain\//, knows: ['model'], packages: [] },
  { name: 'compare', holds: /^src\/assessment\/compare\//, knows: ['model'], packages: [] },
  // Where the others are given the requirements that they take as an argument.
  {
    name: 'competency',
    holds: /^src\/assessment\/competency\//,
    knows: ['model', 'requirements', 'parse', 'evaluate', 'advise', 'explain', 'compare'],
    packages: [],
  },
  {
    name: 'assessment',
    holds: /^src\/assessment\/index\.ts$/,
    knows: ['competency', 'model', 'requirements', 'parse', 'evaluate', 'advise', 'explain'],
    packages: [],
  },
  // Saved files need no library; a large one is read by the worker that reads spreadsheets.
  {
    name: 'saved',
    holds: /^src\/intake\/saved\//,
    knows: ['assessment', 'intake'],
    packages: [],
  },
  // What reads a spreadsheet is a library's work.
  { name: 'intake', holds: /^src\/intake\//, knows: ['assessment', 'saved'], packages: 'any' },
  // What a hash and a QR code are made of is a library's work too, but of these alone.
  {
    name: 'passing',
    holds: /^src\/passing\//,
    knows: ['assessment'],
    packages: ['@noble/hashes', 'lean-qr'],
  },
  { name: 'text', holds: /^src\/text\//, knows: [], knowsTypesOf: ['assessment'], packages: [] },
  {
    name: 'state',
    holds: /^src\/state\//,
    knows: ['assessment', 'passing', 'saved', 'text'],
    // What a database asks for by events, as promises.
    packages: ['svelte', 'idb'],
  },
  {
    name: 'view',
    holds: /^src\/view\//,
    // Of the styles, what only the result prints.
    knows: ['state', 'text', 'intake', 'passing', 'assessment', 'styles'],
    packages: ['svelte'],
  },
  { name: 'app', holds: /^src\/App\.svelte$/, knows: ['view', 'state'], packages: ['svelte'] },
  { name: 'styles', holds: /^src\/styles\//, knows: [], packages: [] },
  {
    name: 'main',
    holds: /^src\/main\.ts$/,
    // It loads the language and what was kept before anything can be shown.
    knows: ['app', 'state', 'text', 'styles'],
    packages: ['svelte'],
  },
  { name: 'offline', holds: /^src\/offline\//, knows: [], packages: [] },
];

/** Imports between rooms that may not know each other; also files that are in no room at all. */
export function forbiddenImports(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    if (room === undefined) return [{ path: source.path, line: 1, what: 'is in no known room' }];
    return importsIn(source).flatMap((imported) => {
      const reason = refusal(room, imported);
      if (reason === null) return [];
      return [
        { path: source.path, line: imported.line, what: `imports ${imported.target}: ${reason}` },
      ];
    });
  });
}

function refusal(room: Room, { target, isPackage, isTypeOnly, isDynamic }: Import): string | null {
  if (isPackage) {
    const allowed = room.packages === 'any' || room.packages.includes(packageName(target));
    return allowed ? null : `${room.name} may not use this package`;
  }
  const other = roomOf(target);
  if (other === undefined) return 'it is in no known room';
  if (other.name === 'assessment' && isDynamic) {
    return 'loaded as a whole, it brings all of zod along; import what is needed inside a module that is itself loaded on demand';
  }
  if (other === room || room.knows.includes(other.name)) return null;
  if (room.knowsTypesOf?.includes(other.name)) {
    return isTypeOnly ? null : `${room.name} may only use the types of ${other.name}`;
  }
  return `${room.name} may not know ${other.name}`;
}

function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ holds }) => holds.test(path));
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function importsIn(source: Source): readonly Import[] {
  return codeIn(source).flatMap(({ tree, lineAt }) =>
    nodesIn(tree).flatMap((node) => {
      const specifier = specifierOf(node);
      if (specifier === undefined) return [];
      const isPackage = !/^[./]/.test(specifier);
      const path = specifier.replace(/[?#].*$/, '');
      return [
        {
          target: isPackage ? specifier : posix.join(posix.dirname(source.path), path),
          line: lineAt(node.getStart()),
          isPackage,
          isTypeOnly: isTypeOnly(node),
          isDynamic: ts.isCallExpression(node),
        },
      ];
    }),
  );
}

/** What a node imports from: `import`, `export … from`, `import()`, `typeof import()` and `new URL('…', import.meta.url)`. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return textOf(node.arguments[0]);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return textOf(node.argument.literal);
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
    return textOf(node.arguments[0]);
  }
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const { importClause } = node;
  // `import './x.css'` has no clause, and runs what it names.
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
