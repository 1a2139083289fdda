import { rehearse } from './rehearsal.ts';
import { serve, type Answer, type Request } from './review/serve.ts';
import { serveExport, type ExportAnswer, type ExportRequest } from './serveExport.ts';
import { serveSaved, type SavedAnswer, type SavedRequest } from './saved/serveSaved.ts';

type AnyRequest = Request | ExportRequest | SavedRequest | Rehearsal;
/** What a worker that is started ahead of need is asked, so that it reads fast from the first row on. */
export interface Rehearsal {
  readonly ask: 'rehearse';
}

type AnyAnswer = Answer | ExportAnswer | SavedAnswer;

/** All that a page may ask of a worker: each worker is asked for one kind of thing. */
export function serveAll(post: (answer: AnyAnswer) => void): (request: AnyRequest) => void {
  const review = serve(post);
  const write = serveExport(post);
  const open = serveSaved(post);
  let isAsked = false;
  return (request) => {
    if (request.ask === 'rehearse') {
      void rehearse(() => isAsked);
      return;
    }
    isAsked = true;
    if (request.ask === 'open-saved') void open(request);
    else if (request.ask === 'export' || request.ask === 'export-rows') void write(request);
    else void review(request);
  };
}
