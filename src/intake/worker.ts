import { serve, type Request } from './review/serve.ts';

const answer = serve((message) => self.postMessage(message));

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
