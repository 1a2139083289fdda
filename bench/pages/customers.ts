/** What every page is given to show: as much as a row of the tool's own sheet holds. */
export interface Customer {
  readonly name: string;
  /** As they were typed. */
  readonly counts: readonly string[];
  readonly trial: boolean;
}

export const HEADINGS = [
  'Customer',
  'Exchange Online',
  'SharePoint Online',
  'Skype for Business',
  'Yammer',
  'Office 365 ProPlus',
  'Trial',
  'Total',
] as const;

export const COUNTS = [0, 1, 2, 3, 4] as const;

/** Rows as a spreadsheet puts them on the clipboard, the first with the columns' names. */
function readPasted(text: string): Customer[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const cells = line.split('\t');
      return {
        name: cells[0] ?? '',
        counts: COUNTS.map((index) => cells[index + 1] ?? ''),
        trial: cells[COUNTS.length + 1] === 'yes',
      };
    });
}

/** Thousands may be separated; what is no whole number counts for nothing. */
export function countOf(text: string): number {
  const count = Number(text) || Number(text.replace(/[\s,.']/g, ''));
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/** Trials count for nothing. */
export function totalOf({ counts, trial }: Customer): number {
  if (trial) return 0;
  let total = 0;
  for (const count of counts) total += countOf(count);
  return total;
}

const format = new Intl.NumberFormat('en-GB');

export const shown = (count: number): string => format.format(count);

/** Calls back with the rows that are pasted anywhere on the page. */
export function onPaste(take: (rows: Customer[]) => void): void {
  addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('\t')) return;
    event.preventDefault();
    take(readPasted(text));
  });
}
