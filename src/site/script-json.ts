/** A value as JSON that can stand in a script element: no `<`, so that nothing in the data closes it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
