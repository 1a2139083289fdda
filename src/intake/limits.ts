/**
 * What a file may ask of the browser. A partner with 100,000 customers and a row for each workload stays
 * below all of these; a file that was made to do harm does not get past them.
 */
export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_ROWS = 500_000;
export const MOST_COLUMNS = 500;
/** What all parts of a workbook may come to when they are unpacked. */
export const MOST_UNPACKED_BYTES = 400 * 1024 * 1024;
export const MOST_PARTS = 5_000;
/** Excel's own number; a text with more separators in one line is no table. */
export const MOST_SEPARATORS_IN_LINE = 16_384;
export const MOST_SECONDS = 60;
