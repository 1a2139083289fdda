/** The worker's address, made by the build: a file of the site, or in the single file a blob of this page. */
declare module 'virtual:intake-worker' {
  const address: string;
  export default address;
}

/** Not in every browser, nor known to the compiler. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

interface Window {
  readonly trustedTypes?: TrustedTypes;
}
