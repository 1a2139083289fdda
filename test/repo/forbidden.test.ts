import { describe, expect, test } from 'vitest';
import { forbiddenUses } from '../support/node/forbidden.ts';
import { readSources, type Finding } from '../support/node/sources.ts';

/** The only places where something forbidden may stand, each with its reason. */
const EXCEPTIONS = [
  {
    path: 'src/view/privacy/tryToSend.ts',
    what: 'fetch',
    reason:
      'Tries to send something at the press of a button, so that the user sees the browser refuse it.',
  },
  {
    path: 'src/state/saveCopy.ts',
    what: 'href =',
    reason:
      'A download needs a link; its address is a blob: made from the answers, in this browser.',
  },
  ...['fetch', 'caches'].map((what) => ({
    path: 'src/offline/worker.ts',
    what,
    reason: 'Keeps the files that the build lists, and passes on what the page itself asks for.',
  })),
  ...['createElement of link', 'href ='].map((what) => ({
    path: 'src/view/partStyles.ts',
    what,
    reason: 'A part’s styles are loaded with it; their address is one that the build wrote.',
  })),
];

function isExcepted({ path, what }: Finding): boolean {
  return EXCEPTIONS.some((exception) => exception.path === path && exception.what === what);
}

test('nothing in the tool sends, leads away, or runs or writes text as code', () => {
  const sources = readSources('src');
  expect(sources.length).toBeGreaterThan(0);
  const findings = sources.flatMap(forbiddenUses);
  expect(findings.filter((finding) => !isExcepted(finding))).toEqual([]);
});

describe('it is found', () => {
  test.each([
    ['fetch', `fetch('https://example.com')`],
    ['fetch', `const { fetch: get } = window;`],
    ['fetch', `window['fetch']('/')`],
    ['fetch', `Reflect.get(globalThis, 'fetch')`],
    ['XMLHttpRequest', `new XMLHttpRequest()`],
    ['WebSocket', `new WebSocket('wss://example.com')`],
    ['EventSource', `new window.EventSource('/')`],
    ['sendBeacon', `navigator.sendBeacon('/', text)`],
    ['RTCPeerConnection', `new RTCPeerConnection()`],
    ['importScripts', `importScripts('a.js')`],
    ['caches', `(await caches.open('a')).add('/')`],
    ['cookie', `document.cookie = 'a=b'`],
    ['eval', `eval(text)`],
    ['Function', `new Function(text)()`],
    ['setTimeout of a text', `setTimeout('send()', 1)`],
    ['innerHTML', `element.innerHTML = text`],
    ['document.write', `document.write(text)`],
    ['location.assign', `location.assign(address)`],
    ['location.replace', `window.location.replace(address)`],
    ['location.replace', `document['location']['replace'](address)`],
    ['href =', `location.href = address`],
    ['href =', `link['href'] = address`],
    ['href =', `location.href += text`],
    ['href =', `Object.assign(link, { href: address }).click()`],
    ['location =', `location = address`],
    ['location =', `window.location = address`],
    ['src =', `image.src = address`],
    ['setAttribute of href', `link.setAttribute('href', address)`],
    ['window.open', `window.open(address)`],
    ['open()', `open(address)`],
    ['navigation.navigate', `navigation.navigate(address)`],
    ['submit()', `form.submit()`],
    ['requestSubmit()', `form.requestSubmit()`],
    ['new Image', `new Image()`],
    ['createElement of iframe', `document.createElement('iframe')`],
    ['import() of an address', `import('https://example.com/a.js')`],
    ['import() of an address', `import(address)`],
  ])('%s: %s', (what, text) => {
    expect(forbiddenUses({ path: 'src/view/x.ts', text })).toContainEqual({
      path: 'src/view/x.ts',
      line: 1,
      what,
    });
  });
});

// Texts to be found, of what no component may hold: none of them is ever compiled or shown.
describe('in a component it is found', () => {
  test.each([
    ['fetch', `<script lang="ts">\nlet a: string = await fetch('/');</script>`],
    ['fetch', `<p>a</p>\n<button onclick={() => fetch('/')}>b</button>`],
    ['fetch', `{#each [1] as a (a)}\n{@const b = fetch(a)}{b}{/each}`],
    ['fetch', `{#snippet row()}\n<b {@attach fetch}></b>{/snippet}{@render row()}`],
    ['fetch', `<p>a</p>\n{#await fetch('/') then b}{b}{/await}`],
    // Never compiled: a text in which the check has to find what makes a script of an answer.
    ['{@html}', `<p>a</p>\n{@html text}`],
    ['<iframe>', `<p>a</p>\n<iframe title="b"></iframe>`],
    ['<link>', `<svelte:head>\n<link rel="dns-prefetch" href="//example.com" /></svelte:head>`],
    // Nor is this: an attribute that the page's policy would drop, for the check to find.
    ['style="…"', `<p>a</p>\n<p style="color: red">b</p>`],
    // The same with a value that is worked out, which the check has to find as well.
    ['style="…"', `<p>a</p>\n<p style={b}>b</p>`],
    ['--gap="…"', `<p>a</p>\n<Row --gap="1rem" />`],
  ])('%s: %s', (what, text) => {
    expect(forbiddenUses({ path: 'src/view/X.svelte', text })).toEqual([
      { path: 'src/view/X.svelte', line: 2, what },
    ]);
  });
});

describe('in the assessment it is found', () => {
  test.each([
    ['Date', `new Date()`],
    ['Date', `Date.now()`],
    ['Math.random', `Math.random()`],
    ['Intl', `new Intl.NumberFormat('en')`],
    ['toLocaleString', `count.toLocaleString()`],
    ['localeCompare', `a.localeCompare(b)`],
    ['document', `document.title`],
    ['window', `window.name`],
    ['globalThis', `globalThis.x`],
    ['localStorage', `localStorage.getItem('a')`],
  ])('%s: %s', (what, text) => {
    const path = 'src/assessment/evaluate/x.ts';
    expect(forbiddenUses({ path, text })).toContainEqual({ path, line: 1, what });
  });
});

describe('what only looks like it is not', () => {
  test.each([
    `location.hash = '#/market'`,
    `history.pushState(null, '', '#/market')`,
    `text.replace(/a/, 'b')`,
    `function open() {} open();`,
    `const words = { sends: 'We fetch nothing.' }; // fetch('x')`,
    `const { href } = link; console.warn(new Date());`,
    `await import('./market.ts')`,
  ])('%s', (text) => {
    expect(forbiddenUses({ path: 'src/view/x.ts', text })).toEqual([]);
  });

  test('a style directive, and a link to follow', () => {
    const text = `<p style:--have={1}>b</p><a href="#/market">c</a>`;
    expect(forbiddenUses({ path: 'src/view/X.svelte', text })).toEqual([]);
  });
});
