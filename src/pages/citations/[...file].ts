import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { chartKey } from '../../site/chart-key.ts';
import { citationPath, citationsOf, citedPages, type CitedPage } from '../../site/citations.ts';
import { CITATION_FORMATS } from '../../site/citations/formats.ts';
import { viewContext } from '../../site/context.ts';
import { reportKey } from '../../site/page-key.ts';

interface Props {
  readonly page: CitedPage;
  readonly language: Language;
  readonly path: string;
}

export const getStaticPaths = (() =>
  citedPages().flatMap((page) =>
    LANGUAGES.flatMap((language) =>
      CITATION_FORMATS.map(({ ending }) => {
        const path = citationPath(page, language, ending);
        return {
          params: { file: path.slice('citations/'.length) },
          props: { page, language, path },
          // Only the thread that lists all files asks for it.
          get cacheKey() {
            if (page.kind === 'data') return '';
            return page.kind === 'report' ? reportKey(page.id) : chartKey(page.id);
          },
        };
      }),
    ),
  )) satisfies GetStaticPaths;

/** A citation as a file: `citations/<language>/data.bib`, `…/charts/<slug>.ris`, `…/reports/<report>.json`, `.cff`, `.txt`. */
export const GET: APIRoute<Props> = ({ props: { page, language, path } }) => {
  const citations = citationsOf(page, viewContext(language), new URL(import.meta.env.SITE));
  return new Response(citations.find((each) => each.path === path)?.text);
};
