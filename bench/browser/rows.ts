import { COUNTS, HEADINGS } from '../pages/customers.ts';

export const nameOf = (place: number): string => `Customer ${place + 1}`;

/** As a spreadsheet puts them on the clipboard. */
export const asClipboard = (count: number): string => asText(count, '\t');

export const asCsv = (count: number): string => asText(count, ',');

/** The same rows each time; one in ten is a trial. */
function asText(count: number, separator: string): string {
  const rows = Array.from({ length: count }, (_, place) => [
    nameOf(place),
    ...COUNTS.map((index) => String((place * 37 + index * 101) % 900)),
    place % 10 === 9 ? 'yes' : 'no',
  ]);
  return [HEADINGS.slice(0, -1), ...rows].map((cells) => cells.join(separator) + '\n').join('');
}
