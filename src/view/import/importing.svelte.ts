import type { ReadTable, TableKind } from '../../assessment/index.ts';
import type { IntakeProblem } from '../../intake/problems.ts';
import type { IntakeSource, ReadingStage, ReadSheet } from '../../intake/reading.ts';
import type { Answers } from '../../state/answers.svelte.ts';

export type Table = Extract<ReadTable, { ok: true }>;

/** What an import is at: reading, refused, or shown before anything changes. */
export type ImportStatus =
  | { readonly at: 'reading'; readonly name: string; readonly stage: ReadingStage }
  | {
      readonly at: 'refused';
      readonly name: string;
      readonly problem: IntakeProblem | { readonly id: 'no-columns' };
    }
  | {
      readonly at: 'preview';
      readonly name: string;
      readonly sheets: readonly (ReadSheet & { readonly table: Table })[];
    };

/** Rows from a file or from the clipboard, on their way into the answers. */
export class Importing {
  #status = $state.raw<ImportStatus | null>(null);
  #answers: Answers;
  #cancelled = new AbortController();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  get status(): ImportStatus | null {
    return this.#status;
  }

  /** `name`: the file's, or what a text is called. `expected`: of which kind rows are that could be of either. */
  read = async (source: IntakeSource, name: string, expected: TableKind): Promise<void> => {
    this.#cancelled.abort();
    this.#cancelled = new AbortController();
    const { signal } = this.#cancelled;
    this.#status = { at: 'reading', name, stage: 'opening' };
    const { readFile } = await import('../../intake/readFile.ts');
    const reading = await readFile(source, {
      expected,
      signal,
      onStage: (stage) => {
        if (!signal.aborted) this.#status = { at: 'reading', name, stage };
      },
    });
    if (signal.aborted) return;
    if (!reading.ok) {
      this.#status = { at: 'refused', name, problem: reading.problem };
      return;
    }
    const sheets = reading.sheets.flatMap((sheet) =>
      sheet.table.ok ? [{ ...sheet, table: sheet.table }] : [],
    );
    // Hidden sheets are offered, but not before those that the user sees.
    sheets.sort((one, other) => Number(one.isHidden) - Number(other.isHidden));
    const isEmpty = reading.sheets.every(({ table }) => !table.ok && table.problem === 'empty');
    this.#status =
      sheets.length > 0
        ? { at: 'preview', name, sheets }
        : {
            at: 'refused',
            name,
            problem: isEmpty ? { id: 'empty', limit: null, row: null } : { id: 'no-columns' },
          };
  };

  /** One step to undo. `without`: numbers of the rows that stay out. */
  apply = (table: Table, mode: 'add' | 'replace', without: ReadonlySet<number>): void => {
    const isIn = ({ sourceRows }: { readonly sourceRows: readonly number[] }) =>
      !sourceRows.some((row) => without.has(row));
    if (table.kind === 'customers') {
      const rows = table.rows.filter(isIn).map(({ sourceRows: _, ...row }) => row);
      this.#answers.importCustomers(rows, mode);
    } else {
      const rows = table.rows.filter(isIn).map(({ sourceRows: _, ...row }) => row);
      this.#answers.importStaff(rows, mode);
    }
    this.close();
  };

  close = (): void => {
    this.#cancelled.abort();
    this.#status = null;
  };
}
