import type { RouteData } from 'astro';
import type { SiteStart } from './messages.ts';
import type { Renderer } from './renderer.ts';

/** Renders a file of one route by its path below the base path, pages as text and other files as bytes. */
export type QuickRender = (pathname: string) => Promise<string | Uint8Array<ArrayBuffer>>;

/**
 * Opens a renderer for a route that makes thousands of files, each of its props alone: a request, its state, its answer and
 * the stream of this take two fifths of the rendering, so that all files share one state. `Astro` has nothing there but
 * `props` and `site`; `address` is that of any file of the route.
 */
export async function openQuickRender(
  { renderer, siteUrl }: { readonly renderer: Renderer } & Pick<SiteStart, 'siteUrl'>,
  routeData: RouteData,
  address: URL,
): Promise<QuickRender> {
  const state = new renderer.FetchState(new Request(address));
  state.routeData = routeData;
  const module = await state.loadComponentInstance();
  const site = new URL(siteUrl);
  const createAstro = (props: object): object => ({ props, site });
  return async (pathname) => {
    state.pathname = pathname;
    state.props = null;
    const props = await state.getProps();
    if (module.GET) {
      const response = await module.GET({ props });
      if (!response.ok) throw new Error(`${pathname} answers ${String(response.status)}`);
      return new Uint8Array(await response.arrayBuffer());
    }
    const result = await state.createResult(module, null);
    result.createAstro = createAstro;
    const page = await renderer.renderToString(result, module.default, props, {}, true, routeData);
    if (typeof page !== 'string') throw new Error(`${pathname} is no page`);
    return page;
  };
}
