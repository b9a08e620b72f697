import { Worker } from 'node:worker_threads';
import type {
  Answer,
  FinishedFiles,
  ListedFiles,
  Question,
  RenderTarget,
  SiteStart,
  Told,
} from './messages.ts';
import { readSeen, type SeenFiles } from './seen-files.ts';

/** Pages are many short-lived strings; the rest is the data. */
const RESOURCES = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };

/** Told of files while they are rendered. */
interface RenderListener {
  readonly onListed: (listed: ListedFiles) => void;
  readonly onFinished: (finished: FinishedFiles) => void;
}

/** The thread that renders files of one state of the data. */
export interface RenderThread {
  /** Looks at all files of a folder. */
  readonly look: (folder: string) => Promise<SeenFiles>;
  /** Opens the code of the pages, and derives what they show; the generated dataset must be there. */
  readonly open: (start: SiteStart) => Promise<unknown>;
  /** Renders all files that differ from those of the output before. */
  readonly render: (target: RenderTarget, listener: RenderListener) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/**
 * Starts the thread, which reads its own code at once and that of the pages when it is told to open them. It alone has the data and
 * all that is derived from them: a second one that has would take as much memory again. It decides what to render by itself: the
 * one that asked may be busy with a download.
 */
export function openRenderThread(): RenderThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: RESOURCES });
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let fault: Error | null = null;
  let listener: RenderListener | null = null;
  const fail = (error: Error): void => {
    fault = error;
    for (const asked of waiting.splice(0)) asked.reject(error);
  };
  worker.on('message', (message: Answer | Told) => {
    if (message.kind === 'listed') listener?.onListed(message);
    else if (message.kind === 'finished') listener?.onFinished(message);
    else if (message.kind === 'failed') waiting.shift()?.reject(new Error(message.message));
    else waiting.shift()?.resolve(message);
  });
  worker.on('error', fail);
  const ask = (question: Question): Promise<Answer> => {
    const asked = Promise.withResolvers<Answer>();
    // Whoever awaits it hears of the fault; that nobody does yet is no fault of its own.
    asked.promise.catch(() => undefined);
    if (fault) asked.reject(fault);
    else waiting.push(asked);
    worker.postMessage(question);
    return asked.promise;
  };
  return {
    async look(folder) {
      const answer = await ask({ kind: 'look', folder });
      return answer.kind === 'look' ? readSeen(answer.seen) : new Map();
    },
    open: (start) => ask({ kind: 'open', start }),
    render(target, told) {
      listener = told;
      return ask({ kind: 'render', target });
    },
    close() {
      fail(new Error('the thread is closed'));
      return worker.terminate();
    },
  };
}
