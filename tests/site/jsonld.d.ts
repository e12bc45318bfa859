/** The part of jsonld that the tests use; the package has no types. */
declare module 'jsonld' {
  interface LoadedDocument {
    contextUrl: string | undefined;
    documentUrl: string;
    document: object;
  }
  const jsonld: {
    expand(
      data: object,
      options: { documentLoader: (url: string) => Promise<LoadedDocument> },
    ): Promise<unknown[]>;
  };
  export default jsonld;
}
