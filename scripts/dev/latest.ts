/**
 * Runs a task for the latest of many calls: once they pause for `pause` milliseconds, never twice at a time. A call
 * during a run leads to one more run after it.
 */
export function runLatest(task: () => Promise<void>, pause: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let wanted = false;
  const run = async (): Promise<void> => {
    if (running) {
      wanted = true;
      return;
    }
    running = true;
    try {
      await task();
    } finally {
      running = false;
      if (wanted) {
        wanted = false;
        void run();
      }
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
}
