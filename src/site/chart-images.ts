import type { Figure } from '../charts/figure.ts';
import { standaloneFigure } from '../charts/standalone.ts';
import type { Theme } from '../charts/theme.ts';
import type { Language } from '../dataset/model/language.ts';
import { textFile, type OutputFile } from '../dataset/publish/output.ts';
import { imageName } from './chart-file-list.ts';
import { LICENCE, viewContext } from './context.ts';
import { editionOfChart } from './editions.ts';
import { FONT_FACES } from './font-faces.ts';

/** A chart drawn by itself in each theme, with the address of its page below `site`. The build makes a PNG of each. */
export function chartImages(figure: Figure, language: Language, site: URL): OutputFile[] {
  const { messages, link } = viewContext(language);
  const address = new URL(link({ kind: 'chart', id: figure.slug }), site).href;
  const edition = `${messages.footer.version} ${editionOfChart(figure.slug).version}`;
  const images = standaloneFigure(figure, {
    readingLabel: messages.figure.howToRead,
    sourceLine: [messages.siteName, address, edition, LICENCE].join(' · '),
    fontFaces: FONT_FACES,
  });
  return (Object.keys(images) as Theme[]).map((theme) =>
    textFile(`${imageName(figure.slug, language, theme)}.svg`, images[theme]),
  );
}
