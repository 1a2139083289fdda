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
