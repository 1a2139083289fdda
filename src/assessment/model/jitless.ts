import * as z from 'zod/mini';

// zod probes for `new Function`, which a strict Content-Security-Policy reports. Every schema file
// imports `z` from here, so that this has run before the first schema does.
z.config({ jitless: true });

export { z };
