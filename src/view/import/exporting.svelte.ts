import type { TableKind } from '../../assessment/index.ts';
import type { ExportProgress } from '../../intake/exportFile.ts';
import type { ExportOrder } from '../../intake/serveExport.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import type { Loading } from '../../state/loading.svelte.ts';
import type { Words } from '../../text/languages.ts';
import type { Status } from '../table/status.svelte.ts';
import { exportWords } from './exportWords.ts';

/** What an export is at: on its way, or given up by the browser. */
export type ExportStatus =
  | ({ readonly at: 'writing'; readonly name: string } & ExportProgress)
  | { readonly at: 'failed'; readonly name: string };

/** So many rows are written before anybody could read how far it is. */
const ROWS_IN_A_MOMENT = 2_000;

/** Rows, or the columns alone, on their way into a file. */
export class Exporting {
  #status = $state.raw<ExportStatus | null>(null);
  #answers: Answers;
  #said: Status;
  #load: Loading['load'];
  #current = new AbortController();

  constructor(answers: Answers, said: Status, load: Loading['load']) {
    this.#answers = answers;
    this.#said = said;
    this.#load = load;
  }

  get status(): ExportStatus | null {
    return this.#status;
  }

  save = async (
    kind: TableKind,
    { what, format }: Pick<ExportOrder, 'what' | 'format'>,
    words: Words,
  ): Promise<void> => {
    this.close();
    const { signal } = (this.#current = new AbortController());
    const { file } = words.imports;
    const name = `${what === 'export' ? file[kind] : `${file[kind]}-${file.template}`}.${format}`;
    const { draft } = this.#answers;
    if (what === 'export' && draft[kind].length > ROWS_IN_A_MOMENT)
      this.#status = { at: 'writing', name, stage: 'gathering', proportion: 0 };
    try {
      const load = () =>
        Promise.all([
          import('../../intake/exportFile.ts'),
          import('../../intake/openWorker.ts'),
          import('../../state/saveCopy.ts'),
        ]);
      const [{ exportFile }, { loadWorker }, { downloadBlob }] = await this.#load(load, signal);
      await this.#load(loadWorker, signal);
      const order = { kind, what, format, words: exportWords(words) };
      const blob = await exportFile(draft, order, this.#onProgress(name, signal), signal);
      if (!blob) return;
      this.#status = null;
      downloadBlob(name, blob);
      this.#said.say(({ imports }) => imports.exported(name));
    } catch {
      if (!signal.aborted) this.#status = { at: 'failed', name };
    }
  };

  /** Gives up what is on its way. */
  close = (): void => {
    this.#current.abort();
    this.#status = null;
  };

  #onProgress(name: string, signal: AbortSignal): (progress: ExportProgress) => void {
    return (progress) => {
      if (this.#status && !signal.aborted) this.#status = { at: 'writing', name, ...progress };
    };
  }
}
