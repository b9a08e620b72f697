/** What can be measured, each by a module that measures when it is imported: `npm run bench -- lighthouse`. */
const BENCHMARKS: Readonly<Record<string, () => Promise<unknown>>> = {
  dataset: () => import('./dataset.ts'),
  scale: () => import('./run-scale.ts'),
  lighthouse: () => import('./lighthouse.ts'),
};

const [benchmark = 'dataset'] = process.argv.slice(2);
const run = BENCHMARKS[benchmark];
if (!run) throw new Error(`no benchmark ${benchmark}; there are ${Object.keys(BENCHMARKS).join(', ')}`);
await run();

export {};
