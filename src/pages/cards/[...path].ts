import type { APIRoute, GetStaticPaths } from 'astro';
import { cardKey, cardText, listCards, type CardFile } from '../../site/cards.ts';

export const getStaticPaths = (() =>
  listCards().map((card) => ({
    params: { path: card.path.replace('cards/', '') },
    props: { card },
    // Only the thread that lists all files asks for it.
    get cacheKey() {
      return cardKey(card);
    },
  }))) satisfies GetStaticPaths;

/** The drafts of the social cards; the build makes a PNG of each and leaves them out. */
export const GET: APIRoute<{ card: CardFile }> = ({ props }) => new Response(cardText(props.card));
