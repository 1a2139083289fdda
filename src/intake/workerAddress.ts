/** A file of the site. In the single file the build puts the address of a blob in this module's place. */
export { default } from './worker.ts?worker&url';
