/** Seconds of the processors by what they were spent on. */
export type Spent = Readonly<Partial<Record<string, number>>>;

export interface Stopwatch {
  /** Counts all that this thread did since the last lap, or since the beginning, as spent on something. */
  readonly lap: (what: string) => void;
  /** What was spent since it was last taken. */
  readonly take: () => Spent;
}

/** Measures what a thread spends of the processors; other threads and other programs do not count. */
export function openStopwatch(): Stopwatch {
  let last = secondsOfThread();
  let spent: Partial<Record<string, number>> = {};
  return {
    lap(what) {
      const now = secondsOfThread();
      spent[what] = (spent[what] ?? 0) + now - last;
      last = now;
    },
    take() {
      const taken = spent;
      spent = {};
      return taken;
    },
  };
}

/** Two accounts as one. */
export function addSpent(first: Spent, second: Spent): Spent {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, (first[name] ?? 0) + (second[name] ?? 0)]));
}

function secondsOfThread(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
