/** A count with its noun in the singular or the plural. */
export function plural(count: string, one: string, many: string): string {
  return `${count} ${count === '1' || count === 'one' ? one : many}`;
}
