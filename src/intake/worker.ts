import { serve, type Answer, type Request } from './review/serve.ts';
import { serveExport, type ExportAnswer, type ExportRequest } from './serveExport.ts';

const post = (answer: Answer | ExportAnswer) => self.postMessage(answer);
const review = serve(post);
const write = serveExport(post);

self.addEventListener('message', ({ data }: MessageEvent<Request | ExportRequest>) => {
  if (data.ask === 'export' || data.ask === 'export-rows') void write(data);
  else void review(data);
});
