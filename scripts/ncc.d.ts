/** The part of ncc's interface that the build uses; the package has no types. */
declare module '@vercel/ncc' {
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  function ncc(input: string, options: Readonly<Record<string, unknown>>): Promise<Bundle>;
  export default ncc;
}
