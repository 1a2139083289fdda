/**
 * Stands at the foot of every printed page as long as its element is there: in the page's margin, or where a browser
 * prints nothing there, as Firefox does, in room that each page of the paper keeps for it. A sheet of its own, as no
 * style of an element reaches the margins of a page.
 */
export function pageMargin(text: string): () => () => void {
  return () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('CSSMarginRule' in window ? inMarginBox(text) : inPage(text));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  };
}

function inMarginBox(text: string): string {
  return `@page { @bottom-left { content: ${JSON.stringify(text)} } }`;
}

/**
 * In the middle: left and right, the browser prints its own. The paper's padding comes off the margin. Nor do such
 * browsers keep the head of a table with its rows: a box that is not broken holds the room for both.
 */
function inPage(text: string): string {
  return `@media print {
    @page { margin-block-end: 8mm }
    .paper { padding-block-end: 8mm !important; box-decoration-break: clone }
    .paper::after {
      content: ${JSON.stringify(text)};
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      color: #333;
      font-size: 8pt;
      line-height: 1;
      text-align: center;
    }
    .paper section:has(> table)::before {
      content: '';
      display: block;
      block-size: 45mm;
      margin-block-end: -45mm;
      break-inside: avoid;
    }
  }`;
}
