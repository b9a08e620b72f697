import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A running process: its number may be given again after it ends, its number and its start may not. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the clock ticks of the system since it booted; 0 where the system does not tell. */
  readonly start: number;
  readonly host: string;
}

const MARK = /^(\d+)-(\d+)-(.+)$/;

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, start: readStart(process.pid) ?? 0, host: safeHost() };
}

/** A mark as a part of a file name. */
export function formatMark({ pid, start, host }: ProcessMark): string {
  return `${String(pid)}-${String(start)}-${host}`;
}

/** The mark that a part of a file name spells; null where it spells none. */
export function parseMark(text: string): ProcessMark | null {
  const [, pid, start, host] = MARK.exec(text) ?? [];
  return host === undefined ? null : { pid: Number(pid), start: Number(start), host };
}

/** Whether a marked process still runs. One on another machine cannot be asked and counts as running. */
export function isAlive({ pid, start, host }: ProcessMark): boolean {
  if (host !== safeHost()) return true;
  if (start !== 0) return readStart(pid) === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat; the command before it may hold blanks and brackets. */
function readStart(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process that nobody has waited for is still listed, as a zombie.
    return fields[0] === 'Z' || fields[0] === 'X' ? null : Number(fields[19]);
  } catch {
    return null;
  }
}

function safeHost(): string {
  return hostname().replace(/[^A-Za-z0-9-]/g, '_') || 'unnamed';
}
