import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, redirectDocument } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Shell } from '../data/model/card.ts';
import { isInterfaceLanguage } from '../data/model/languageTag.ts';
import { type PageData, pageDataId } from '../data/model/renderedPage.ts';
import { App } from './App.tsx';
import { createBrowserSource } from './answers/browserSource.ts';
import { addTexts, loadMessages } from './i18n/catalog.ts';
import { loadPastNotice } from './pages/past/loadPastNotice.tsx';
import { createRoutes, type RoutesOptions } from './routes.tsx';

/** Loads the code of the first page before hydration, so that what is there stays there. */
async function loadFirstPage(routes: RouteObject[]) {
  for (const { route } of matchRoutes(routes, location) ?? []) {
    if (typeof route.lazy !== 'function') continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}

/** With the pages that only the server can make where the first page may be one of them: most visits see none. */
async function routesFor(options: RoutesOptions): Promise<RouteObject[]> {
  const routes = createRoutes(options);
  if (matchRoutes(routes, location)?.at(-1)?.route.path !== '*') return routes;
  const { servedPages } = await import('./servedPages.ts');
  return createRoutes({ ...options, servedPages });
}

async function start() {
  const language = document.documentElement.lang;
  const root = document.getElementById('root');
  const { loaderData, errors } = JSON.parse(
    document.getElementById(pageDataId)?.textContent ?? '{}',
  ) as PageData;
  if (!root || !isInterfaceLanguage(language)) return;
  const source = createBrowserSource(loaderData?.shell as Shell);
  const loadingMessages = loadMessages(language);
  const options: RoutesOptions = {
    source,
    addTexts: async (part) => addTexts(await loadingMessages, language, part),
    servedPages: {},
    // What this code does not know the server may.
    elsewhere: ({ url }) => redirectDocument(url),
  };
  const routes = await routesFor(options);
  const isPast = new URLSearchParams(location.search).has('at');
  const [messages] = await Promise.all([
    loadingMessages,
    loadFirstPage(routes),
    isPast && loadPastNotice(options.addTexts),
  ]);
  const hydrationData = {
    loaderData,
    errors: errors && {
      [errors.routeId]: { status: errors.status, statusText: '', internal: true, data: null },
    },
  };
  const router = createBrowserRouter(routes, { hydrationData });
  // In slices, so that a press is heard while a slow phone is still at it.
  startTransition(() => {
    hydrateRoot(
      root,
      <App language={language} messages={messages} source={source}>
        <RouterProvider router={router} />
      </App>,
    );
  });
}

void start();
