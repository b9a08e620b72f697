/** What can be measured, each by a module that measures when it is imported: `npm run bench -- lighthouse`. */
const BENCHMARKS: Readonly<Record<string, () => Promise<unknown>>> = {
  dataset: () => import('./dataset.ts'),
  growth: () => import('./growth.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  readers: () => import('./readers.ts'),
};

const [benchmark = 'dataset'] = process.argv.slice(2);
const run = BENCHMARKS[benchmark];
if (!run) throw new Error(`no benchmark ${benchmark}; there are ${Object.keys(BENCHMARKS).join(', ')}`);
await run();

export {};
