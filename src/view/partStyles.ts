/** By address: styles that are there, or on their way. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Every `import()` of the built site goes through this: the styles of a part, then the part itself. What could
 * not be had is asked for again the next time, which Vite's own version does not do: a part that loads at the
 * second try would be shown without its styles. The addresses are the build's, from the importing module's.
 */
export async function __vitePreload<Part>(
  load: () => Promise<Part>,
  styles: readonly string[] = [],
  importer?: string,
): Promise<Part> {
  await Promise.all(styles.map((address) => ask(new URL(address, importer).href)));
  return load();
}

function ask(address: string): Promise<unknown> {
  const styles = asked.get(address) ?? stylesheet(address);
  asked.set(address, styles);
  return styles;
}

function stylesheet(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = address;
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      asked.delete(address);
      reject(new Error(address));
    };
    document.head.append(link);
  });
}
