import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A file of the tree, or one that a test makes up. */
export interface Source {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A piece of TypeScript inside a file: all of a module, a component's script, or an expression in its markup. */
export interface Code {
  readonly tree: ts.SourceFile;
  /** Where in the file a position of the tree is. */
  readonly lineAt: (position: number) => number;
}

/** Something that a rule refuses, in words that name the place. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** The modules and components under a folder of the repository. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** All the TypeScript in a file, of its markup too. */
export function codeIn({ path, text }: Source): readonly Code[] {
  if (!path.endsWith('.svelte')) return [codeOf(text, 0)];
  return expressionsIn(parse(text, { modern: true })).map(({ start, end, type }) => {
    const slice = text.slice(start, end);
    // In parentheses, an object is not taken for a block.
    const isStatement = type === 'Program' || type.endsWith('Declaration');
    return isStatement ? codeOf(slice, start) : codeOf(`(${slice})`, start - 1);
  });

  function codeOf(code: string, offset: number): Code {
    const tree = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
    return { tree, lineAt: (position) => lineOf(text, offset + position) };
  }
}

/** Every node of a component's markup, the outer before the inner; code is not entered. */
export function markupIn({ text }: Source): readonly MarkupNode[] {
  const nodes: MarkupNode[] = [];
  walkMarkup(parse(text, { modern: true }), (node) => {
    nodes.push(node);
    return !isCode(node);
  });
  return nodes;
}

export interface MarkupNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: unknown;
  readonly value?: unknown;
}

export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Every node of a tree, the outer before the inner. */
export function nodesIn(tree: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

function expressionsIn(root: unknown): readonly MarkupNode[] {
  const expressions: MarkupNode[] = [];
  walkMarkup(root, (node) => {
    if (isCode(node)) expressions.push(node);
    return !isCode(node);
  });
  return expressions;
}

/** Svelte's parser gives a `loc` to what is JavaScript, and to nothing else that has a `type`. */
function isCode(node: MarkupNode): boolean {
  return 'loc' in node;
}

/** Calls `visit` for each node; where it answers no, what is inside the node is left out. */
function walkMarkup(value: unknown, visit: (node: MarkupNode) => boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) walkMarkup(item, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isMarkupNode(value) && !visit(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'metadata' && key !== 'parent') walkMarkup(inner, visit);
  }
}

function isMarkupNode(value: object): value is MarkupNode {
  return 'type' in value && typeof value.type === 'string' && 'start' in value && 'end' in value;
}
