import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { searchIndexText } from '../../site/search-file.ts';

export const getStaticPaths = (() =>
  LANGUAGES.map((language) => ({
    params: { language },
    props: { language },
  }))) satisfies GetStaticPaths;

/** What the search of a language reads on first use. */
export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(searchIndexText(props.language));
