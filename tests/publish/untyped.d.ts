/** The parts of packages without types of their own that the tests use. */
declare module '@citation-js/core' {
  export interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author: readonly CslName[];
    readonly publisher: string;
    readonly abstract: string;
    readonly URL: string;
    readonly note: string;
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly safe?: boolean;
  }
  export function expand(
    document: unknown,
    options: Options,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  export function toRDF(
    document: unknown,
    options: Options & { readonly format: 'application/n-quads' },
  ): Promise<string>;
}
