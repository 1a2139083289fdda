/**
 * Stands in the margin of every printed page as long as its element is there, where the browser prints such
 * margins. A sheet of its own, as no style of an element reaches the margins of a page.
 */
export function pageMargin(text: string): () => () => void {
  return () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @bottom-left { content: ${JSON.stringify(text)} } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  };
}
