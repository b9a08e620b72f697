import { REPORT_KEY } from './search-shards.ts';

/** The key of the report of which a typed text may name a figure (`bao-a.7`); null where it names none. */
export function figureReportKey(text: string): string | null {
  const [, report] = /^(\S+)\.\d+$/.exec(text.trim().toLowerCase()) ?? [];
  // A number alone is looked up as one.
  return report === undefined || /^[\d.,/]+$/.test(report) ? null : REPORT_KEY + report;
}

/** The key of a report by its address below the site's base. */
export function reportKey(address: string): string {
  return REPORT_KEY + (address.split('/').at(-2) ?? '');
}
