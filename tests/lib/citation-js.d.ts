/** What the tests use of a reader of citations; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string })
    /** What was read, in the words of CSL. */
    readonly data: Record<string, unknown>[]
  }
  export const plugins: { list(): string[] }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
