/** How a workbook writes a character by its number (ECMA-376, 22.9.2.19): text that only looks so is escaped. */
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * Text as the writer of a workbook has to get it, so that a spreadsheet shows the text given. The writer looks texts up
 * in a plain object, where `constructor` or `__proto__` are found before they are put: their first letter is escaped.
 */
export function sheetText(text: string): string {
  const escaped = text.replace(LOOKS_ESCAPED, '_x005F_');
  if (!(escaped in Object.prototype)) return escaped;
  const code = escaped.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${escaped.slice(1)}`;
}
