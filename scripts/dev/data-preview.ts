import { resolve, sep } from 'node:path';
import { isRunnableDevEnvironment, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';
import { escapeXml } from '../../src/charts/xml.ts';
import type { parseFile } from '../../src/dataset/parse/tables.ts';
import { hasErrors, parsePipeline } from '../../src/dataset/pipeline.ts';
import type { Language } from '../../src/dataset/model/language.ts';
import type { Problem } from '../../src/dataset/model/problem.ts';
import { formatProblem, formatSummary } from '../../src/dataset/validate/format.ts';
import { readDataFiles } from '../data-files.ts';
import { nameFolder } from '../load.ts';
import { printProblems } from '../print-problems.ts';
import { openCheckThread } from './check-thread.ts';
import { runLatest } from './latest.ts';
import type { Preview } from './preview.ts';

/** What the overlay of Astro shows, besides what Vite declares. */
interface OverlayPayload extends ErrorPayload {
  readonly err: ErrorPayload['err'] & { readonly name: string; readonly title: string };
}

interface PreviewOptions {
  /** The folder that holds `generated/`. */
  readonly root: string;
  readonly preview: Preview;
  /** Reads files, and remembers those of the data that are shown at the start. */
  readonly parse: typeof parseFile;
  /** What problems are told in. */
  readonly language: Language;
}

/** An editor that writes a file in steps has finished by then. */
const PAUSE = 40;

/** Puts an edited data folder into the open page, or its problems over it; the last good data stay. */
export function dataPreview(dataDir: string, { root, preview, parse, language }: PreviewOptions): Plugin {
  let fault: OverlayPayload | null = null;
  const thread = openCheckThread(dataDir);
  // While a thread checks the rows, which takes as long, what the pages compute from them is computed; no page shows it yet.
  const refresh = async (server: ViteDevServer, settleSoon: () => void): Promise<void> => {
    const checking = thread.check();
    const { dataset, problems: unreadable } = parsePipeline(readDataFiles(dataDir), parse);
    const taken = hasErrors(unreadable) ? null : takeIn(server, preview.offer(dataset));
    const problems = await checking;
    await taken;
    printProblems(problems, language, { folder: nameFolder(dataDir) });
    fault = hasErrors(problems) ? faultOf(problems, dataDir, language) : null;
    if (fault) {
      if (taken) forgetIn(server, preview.takeBack());
      server.ws.send(fault);
      return;
    }
    preview.accept();
    server.ws.send({ type: 'full-reload' });
    settleSoon();
  };
  return {
    name: 'ket-nap-data-preview',
    // What is generated is put into pages by this plugin alone: a page must not reload for each file of it.
    config: () => ({
      // Found only when the worker of the check page runs, they would have that page reload and lose its files.
      optimizeDeps: { include: ['papaparse', 'zod'] },
      server: {
        watch: { ignored: [`${resolve(root, 'generated')}/**`, `${resolve(root, 'public/data')}**`] },
      },
    }),
    configureServer(server) {
      const settleSoon = runLatest(async () => {
        if (await preview.settle()) server.ws.send({ type: 'full-reload' });
      }, 1000);
      const refreshSoon = runLatest(() => refresh(server, settleSoon), PAUSE);
      server.watcher.add(dataDir);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(dataDir + sep)) refreshSoon();
      });
      // A page that is opened while the data are broken says so too.
      server.ws.on('connection', (socket) => {
        if (fault) socket.send(JSON.stringify(fault));
      });
    },
  };
}

/** What reads all that the pages are computed from. */
const COMPUTING_MODULE = resolve('src/site/pages.ts');

/** Has modules that were evaluated computed anew from what the reading module gives now; what fails, fails on the page as well. */
async function takeIn(server: ViteDevServer, readingModule: string): Promise<void> {
  forgetIn(server, readingModule);
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const { runner } = environment;
    if (runner.evaluatedModules.getModulesByFile(COMPUTING_MODULE))
      await runner.import(COMPUTING_MODULE).catch(() => undefined);
  }
}

/**
 * Has the server forget the generated dataset and all that was computed from it. Modules that do not rest on it stay: to
 * evaluate them again would take longer than all the rest.
 */
function forgetIn(server: ViteDevServer, readingModule: string): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.onFileChange(readingModule);
    if (isRunnableDevEnvironment(environment)) forget(environment.runner.evaluatedModules, readingModule);
  }
}

function forget(modules: EvaluatedModules, file: string): void {
  const left = [...(modules.getModulesByFile(file) ?? [])];
  const forgotten = new Set(left);
  for (const module of left) {
    modules.invalidateModule(module);
    for (const id of module.importers) {
      const importer = modules.getModuleById(id);
      if (!importer || forgotten.has(importer)) continue;
      forgotten.add(importer);
      left.push(importer);
    }
  }
}

/** The first problem as the overlay's message, which it takes for markup, and all of them as the text below it. */
function faultOf(problems: readonly Problem[], dataDir: string, language: Language): OverlayPayload {
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => formatProblem(problem, language, { folder: nameFolder(dataDir) }));
  return {
    type: 'error',
    err: {
      name: 'npm run check',
      title: formatSummary(problems, language),
      message: escapeXml(errors[0] ?? ''),
      stack: errors.join('\n'),
    },
  };
}
