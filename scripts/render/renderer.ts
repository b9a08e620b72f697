import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { RENDERER } from './renderer-file.ts';

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

/** A file that a route makes. */
interface ListedPath {
  readonly pathname: string;
  readonly route: RouteData;
  readonly cacheKey?: string | undefined;
}

/** What `bundled-renderer.ts` gives. */
export interface Renderer {
  readonly StaticPaths: new (app: unknown) => { readonly getAll: () => Promise<readonly ListedPath[]> };
  readonly FetchState: new (request: Request) => RouteState;
  readonly renderToString: (
    result: RenderResult,
    component: unknown,
    props: object,
    slots: object,
    isPage: boolean,
    routeData: RouteData,
  ) => Promise<unknown>;
  /** Reads the data, and derives all that pages show. */
  readonly openData: () => Promise<void>;
  /** Lets go of what is needed only to list files, and of what search and explorer read. */
  readonly forget: () => void;
}

/** Astro's renderer as it was bundled with the pages of an entry. */
export async function importRenderer(entry: string): Promise<Renderer> {
  return (await import(pathToFileURL(join(dirname(entry), RENDERER)).href)) as Renderer;
}
