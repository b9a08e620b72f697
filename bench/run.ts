/** What can be measured, each by a module that measures when it is imported: `npm run bench -- explorer 50000`. */
const BENCHMARKS: Readonly<Record<string, () => Promise<unknown>>> = {
  'check-page': () => import('./check-page.ts'),
  dataset: () => import('./dataset.ts'),
  explorer: () => import('./explorer.ts'),
  growth: () => import('./growth.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  preview: () => import('./preview.ts'),
  propose: () => import('./propose.ts'),
  publish: () => import('./publish.ts'),
  readers: () => import('./readers.ts'),
  scale: () => import('./run-scale.ts'),
};

const [benchmark = 'dataset'] = process.argv.slice(2);
const run = BENCHMARKS[benchmark];
if (!run) throw new Error(`no benchmark ${benchmark}; there are ${Object.keys(BENCHMARKS).join(', ')}`);
await run();

export {};
