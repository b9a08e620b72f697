import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { RenderTask, SiteStart } from './messages.ts';
import { openQuickRender, type QuickRender } from './quick-render.ts';
import { importRenderer } from './renderer.ts';

/** The routes that make a file a place or a report, of its props alone. */
const QUICK = new Set(
  ['[...path].astro', 'details/[...file].ts', 'citations/[...file].ts'].map((path) => `src/pages/${path}`),
);

/** Whether the files of a source file are rendered without a request each. */
export function isQuick(component: string): boolean {
  return QUICK.has(component);
}

/** The bundled code of the site, ready to render its files. */
export interface SiteApp {
  /** Every file that the routes of some source files make, in the order of the routes. */
  readonly list: (isWanted: (component: string) => boolean) => Promise<RenderTask[]>;
  /** What one file holds, text or bytes. Rejects where rendering fails. */
  readonly render: (
    task: Pick<RenderTask, 'component' | 'pathname'>,
  ) => Promise<string | Uint8Array<ArrayBuffer>>;
  /** Lets go of what is needed only to list files, and of what search and explorer read. */
  readonly forget: () => void;
}

/** What the module of the bundle gives of itself; Astro's own renderer uses the same. */
export interface BundledApp {
  readonly manifest: { routes: readonly { readonly routeData: RouteData }[] };
  readonly setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

/** Opens the bundled code. The data that it renders lie in the folder that BUILD_DIR names. */
export async function openApp({
  entry,
  pages,
  siteUrl,
  basePath,
}: Pick<SiteStart, 'entry' | 'pages' | 'siteUrl' | 'basePath'>): Promise<SiteApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BundledApp };
  const renderer = await importRenderer(entry);
  await renderer.openData();
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const { manifest } = app;
  const all = manifest.routes;
  const routes = new Map(all.map(({ routeData }) => [routeData.component, routeData]));
  const quick = new Map<string, Promise<QuickRender>>();
  return {
    async list(isWanted) {
      // What is listed is kept for rendering by the manifest itself: a copy with fewer routes would be listed once more.
      manifest.routes = all.filter(({ routeData }) => isWanted(routeData.component));
      const paths = await new renderer.StaticPaths(app).getAll();
      manifest.routes = all;
      return paths.map(({ pathname, route, cacheKey }) => ({
        component: route.component,
        pathname,
        path: outputPath(pathname, route.type),
        key: cacheKey === undefined || cacheKey === '' ? null : cacheKey,
      }));
    },
    async render({ component, pathname }) {
      const routeData = routes.get(component);
      if (!routeData) throw new Error(`no route ${component}`);
      const address = (): URL => addressOf(pathname, routeData.type, { siteUrl, basePath });
      if (isQuick(component)) {
        const open = quick.get(component) ?? openQuickRender({ renderer, siteUrl }, routeData, address());
        quick.set(component, open);
        return (await open)(pathname);
      }
      const request = new Request(address());
      const response = await app.render(request, { routeData });
      if (response.status !== 200 && routeData.route !== '/404') {
        throw new Error(`${pathname} answers ${String(response.status)}: ${await response.text()}`);
      }
      return new Uint8Array(await response.arrayBuffer());
    },
    forget: renderer.forget,
  };
}

/** The address that a route is asked for at; pages end in a slash, files as the list of paths says. */
export function addressOf(
  pathname: string,
  type: string,
  { siteUrl, basePath }: Pick<SiteStart, 'siteUrl' | 'basePath'>,
): URL {
  const path = encodeURI(pathname.replace(/^\//, ''));
  const isFolder = type !== 'endpoint' && path !== '' && !path.endsWith('/');
  return new URL(`${basePath}${path}${isFolder ? '/' : ''}`, siteUrl);
}

/** The file that a route's address is served from. */
function outputPath(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
