/** A name as SQL writes it, so that no keyword is taken for one. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
