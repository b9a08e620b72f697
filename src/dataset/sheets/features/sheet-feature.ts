import type { Feature } from 'write-excel-file/universal';

/** What the writer calls at the end of each sheet’s XML: an addition, or nothing. `sheetIndex` counts from 0. */
export type SheetFeature = Feature<Blob>;

/** Text as XML content or as an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
