/** A field has one line, and would leave out what parts several: words would run into each other. */
export function inOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]\s*/g, ' ') : text;
}
