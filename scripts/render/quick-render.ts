import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { WorkerStart } from './messages.ts';
import { RENDERER } from './renderer-file.ts';

/** Renders a file of one route by its path below the base path, pages as text and other files as bytes. */
export type QuickRender = (pathname: string) => Promise<string | Uint8Array>;

/** What the module of a route exports. */
interface RouteModule {
  readonly default?: unknown;
  readonly GET?: (context: { readonly props: unknown }) => Response | Promise<Response>;
}

/** Astro's own state of a request, of which it says that these members may change with its version. */
interface RouteState {
  routeData: RouteData;
  pathname: string;
  props: unknown;
  readonly getProps: () => Promise<object>;
  readonly loadComponentInstance: () => Promise<RouteModule>;
  readonly createResult: (module: RouteModule, context: null) => Promise<RenderResult>;
}

/** What Astro notes of a page while it renders it. */
interface RenderResult {
  createAstro: (props: object) => object;
}

interface Renderer {
  readonly FetchState: new (request: Request) => RouteState;
  readonly renderToString: (
    result: RenderResult,
    component: unknown,
    props: object,
    slots: object,
    isPage: boolean,
    routeData: RouteData,
  ) => Promise<unknown>;
}

/**
 * Opens a renderer for a route that makes thousands of files, each of its props alone: a request, its state, its answer and
 * the stream of this take two fifths of the rendering, so that all files share one state. `Astro` has nothing there but
 * `props` and `site`; `entry` is the bundle's own, and `address` that of any file of the route.
 */
export async function openQuickRender(
  { entry, siteUrl }: Pick<WorkerStart, 'entry' | 'siteUrl'>,
  routeData: RouteData,
  address: URL,
): Promise<QuickRender> {
  const { FetchState, renderToString } = (await import(
    pathToFileURL(join(dirname(entry), RENDERER)).href
  )) as Renderer;
  const state = new FetchState(new Request(address));
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
    const page = await renderToString(result, module.default, props, {}, true, routeData);
    if (typeof page !== 'string') throw new Error(`${pathname} is no page`);
    return page;
  };
}
