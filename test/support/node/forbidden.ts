import ts from 'typescript';
import {
  codeIn,
  lineOf,
  markupIn,
  nodesIn,
  type Code,
  type Finding,
  type Source,
} from './sources.ts';

/**
 * What the Content-Security-Policy refuses anyway, and what it can't: WebRTC, and leading the browser to
 * another address. Names are refused wherever they occur, also in strings: `window['fetch']` is the same.
 */
const SENDING = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  // A cache fetches what it is to hold.
  'caches',
  'cookie',
  'cookieStore',
];
const RUNNING_TEXT = ['eval', 'Function'];
const WRITING_MARKUP = [
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
];
const EVERYWHERE = new Set([...SENDING, ...RUNNING_TEXT, ...WRITING_MARKUP]);

/** The evaluation depends on its answers alone: no clock, no chance, no language, no page, no storage. */
const IMPURE = new Set([
  'Date',
  'Temporal',
  'performance',
  'Intl',
  'localeCompare',
  'crypto',
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'console',
]);

const WINDOWS = new Set(['window', 'globalThis', 'self', 'parent', 'top', 'opener', 'frames']);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'formAction', 'location']);
const LOADING_ELEMENTS = new Set([
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'link',
  'base',
  'portal',
]);

/** Each use of something that could send, lead away, run or write text as code; and, in the assessment, of anything impure. */
export function forbiddenUses(source: Source): readonly Finding[] {
  const isPure = source.path.startsWith('src/assessment/');
  const inCode = codeIn(source).flatMap((code) => {
    const declared = declaredNames(code);
    return nodesIn(code.tree).flatMap((node) => {
      const what = refusedEverywhere(node, declared) ?? (isPure ? impurity(node) : null);
      return what === null ? [] : [{ path: source.path, line: code.lineAt(node.getStart()), what }];
    });
  });
  return source.path.endsWith('.svelte') ? [...inCode, ...refusedMarkup(source)] : inCode;
}

function refusedEverywhere(node: ts.Node, declared: ReadonlySet<string>): string | null {
  const name = nameIn(node);
  if (name !== null && EVERYWHERE.has(name)) return name;
  if (ts.isCallExpression(node)) return refusedCall(node, declared);
  if (ts.isNewExpression(node)) {
    const made = node.expression.getText();
    return made === 'Image' || made === 'Audio' ? `new ${made}` : null;
  }
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    const assigned = memberName(node.left) ?? node.left.getText();
    return ADDRESSES.has(assigned) ? `${assigned} =` : null;
  }
  return null;
}

function refusedCall(node: ts.CallExpression, declared: ReadonlySet<string>): string | null {
  const [first] = node.arguments;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const isOurs =
      first !== undefined && ts.isStringLiteralLike(first) && !/^\w+:|^\/\//.test(first.text);
    return isOurs ? null : 'import() of an address';
  }
  const called = memberName(node.expression);
  if (called === null) {
    const name = node.expression.getText();
    if (name === 'open' && !declared.has(name)) return 'open()';
    return /^set(Timeout|Interval)$/.test(name) &&
      first !== undefined &&
      ts.isStringLiteralLike(first)
      ? `${name} of a text`
      : null;
  }
  const object = objectName(node.expression);
  if (object === 'location' && /^(assign|replace)$/.test(called)) return `location.${called}`;
  if (object === 'document' && /^write(ln)?$/.test(called)) return `document.${called}`;
  if (object === 'navigation' && called === 'navigate') return 'navigation.navigate';
  if (WINDOWS.has(object) && called === 'open') return `${object}.open`;
  if (/^(requestS|s)ubmit$/.test(called)) return `${called}()`;
  if (object === 'Object' && called === 'assign') return assignedAddress(node);
  const given =
    first !== undefined && ts.isStringLiteralLike(first) ? first.text.toLowerCase() : '';
  if (called === 'setAttribute' && ADDRESSES.has(given)) return `setAttribute of ${given}`;
  if (called === 'createElement' && (LOADING_ELEMENTS.has(given) || given === 'img'))
    return `createElement of ${given}`;
  return null;
}

function assignedAddress(node: ts.CallExpression): string | null {
  const keys = node.arguments
    .filter(ts.isObjectLiteralExpression)
    .flatMap(({ properties }) => properties.map((property) => property.name?.getText() ?? ''));
  const address = keys.find((key) => ADDRESSES.has(key));
  return address === undefined ? null : `${address} =`;
}

function impurity(node: ts.Node): string | null {
  const name = nameIn(node);
  if (name === null) return null;
  if (name === 'random') return 'Math.random';
  return IMPURE.has(name) || name.startsWith('toLocale') ? name : null;
}

/** A name wherever it stands, and a string's text, which may be used as a name. */
function nameIn(node: ts.Node): string | null {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : null;
}

function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return null;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}

/** The name that a member is asked of: `location` of `location.assign` and of `window.location.assign`. */
function objectName(node: ts.Node): string {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return '';
  return memberName(node.expression) ?? node.expression.getText();
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function declaredNames({ tree }: Code): ReadonlySet<string> {
  return new Set(
    nodesIn(tree).flatMap((node) => {
      const declares =
        ts.isFunctionDeclaration(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node);
      return declares && node.name !== undefined ? [node.name.getText()] : [];
    }),
  );
}

function refusedMarkup(source: Source): readonly Finding[] {
  return markupIn(source).flatMap((node) => {
    const what = refusedNode(node);
    return what === null
      ? []
      : [{ path: source.path, line: lineOf(source.text, node.start), what }];
  });
}

function refusedNode({
  type,
  name,
}: {
  readonly type: string;
  readonly name?: unknown;
}): string | null {
  // Named here to be refused: markup that is made of text is how an answer would become a script.
  if (type === 'HtmlTag') return '{@html}';
  if (type === 'RegularElement' && typeof name === 'string' && LOADING_ELEMENTS.has(name))
    return `<${name}>`;
  // A strict policy drops such attributes: `style:name={…}` sets what they would have said.
  if (type === 'Attribute' && typeof name === 'string' && /^(style|--.*)$/.test(name))
    return `${name}="…"`;
  return null;
}
