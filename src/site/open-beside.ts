/**
 * Makes every link of a piece of HTML, those in drawings too, open beside the page that it stands in: a frame must not
 * be led to a page that refuses to be framed. Links within the piece itself stay as they are,
 * and so does what a link says of its relation. (A `base` element with a
 * target would not reach the links of an SVG.)
 */
export function openBeside(html: string): string {
  return html.replace(/<a (?=([^>]*\bhref="(?!#)[^>]*))/g, (_match, attributes: string) =>
    attributes.includes('rel="') ? '<a target="_blank" ' : '<a target="_blank" rel="noopener" ',
  );
}
