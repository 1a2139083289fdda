import { serveAll } from './serveAll.ts';

const answer = serveAll((given) => self.postMessage(given));

self.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof answer>[0]>) => {
  answer(data);
});
