/// <reference types="astro/client" />

/** The checked dataset, written by `npm run ingest`. */
declare module '#generated/dataset.json' {
  const generated: {
    readonly generatedBy: string;
    readonly edition: import('./dataset/release/release.ts').DataEdition;
    readonly releases: readonly import('./dataset/release/release.ts').Release[];
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
    readonly dataset: import('./dataset/model/record.ts').Dataset;
  };
  export default generated;
}
