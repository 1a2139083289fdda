/** In development, a file of the server's. The build puts the address of a blob in this module's place. */
export { default } from './worker.ts?worker&url';
