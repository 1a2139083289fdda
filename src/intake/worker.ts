import type { TableKind } from '../assessment/index.ts';
import { messagesOf, type Message } from './parts.ts';
import { readSource, type IntakeSource } from './reading.ts';

/** What the page asks of the worker, once: a worker reads one source and is ended. */
export interface Task {
  readonly source: IntakeSource;
  readonly expected: TableKind;
}

function post(message: Message): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void readSource(data.source, data.expected, (stage) => post({ stage })).then((reading) => {
    post({ stage: 'handing-over' });
    for (const message of messagesOf(reading)) post(message);
  });
});
