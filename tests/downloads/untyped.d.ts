// Packages of others that ship no types, as far as the tests use them.
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly read: (options: {
      readonly keyed: true;
      readonly relations: boolean;
    }) => Promise<readonly object[]>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

declare module '@rdfjs/data-model' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: Term;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  const factory: { readonly fromQuad: (quad: object) => Quad };
  export default factory;
}

declare module '@rdfjs/dataset' {
  import type { Quad } from '@rdfjs/data-model';
  const factory: { readonly dataset: (quads: readonly Quad[]) => object };
  export default factory;
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type factory from '@rdfjs/data-model';
  import type { Quad } from '@rdfjs/data-model';
  export default class Parser {
    constructor(options: { metadata: object; baseIRI: string; factory: typeof factory });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
