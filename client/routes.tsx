import {
  data,
  type LoaderFunctionArgs,
  type RouteObject,
  redirectDocument,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import type { Answer } from '../data/model/card.ts';
import { type InterfaceLanguage, isInterfaceLanguage } from '../data/model/languageTag.ts';
import type { PageSource } from '../data/model/pageSource.ts';
import type { Query } from '../data/model/query.ts';
import { formatQuery, type QueryFault } from '../data/model/queryCodec.ts';
import { askedOf, asksTheImpossible, queryOfSearch } from './filters/directorySearch.ts';
import { DirectoryPage, directoryHead } from './pages/directory/DirectoryPage.tsx';
import type { DirectoryData } from './pages/directory/useAnswer.ts';
import { ErrorContent, ErrorPage } from './pages/ErrorPage.tsx';
import type { HeadHandle } from './pages/head.ts';
import { Layout } from './pages/Layout.tsx';
import { type AddTexts, type LazyPage, lazyPage } from './pages/lazyPage.ts';
import { loadPastNotice } from './pages/past/loadPastNotice.tsx';

function languageOf({ params }: Pick<LoaderFunctionArgs, 'params'>): InterfaceLanguage {
  const { language = '' } = params;
  if (!isInterfaceLanguage(language)) throw data(null, { status: 404 });
  return language;
}

/** Whether an answer must be loaded for the next address: not for the same question, nor where the page answers. */
function needsAnswer(source: PageSource, { currentUrl, nextUrl, ...rest }: ShouldRevalidateFunctionArgs) {
  if (currentUrl.href === nextUrl.href) return rest.defaultShouldRevalidate;
  if (askedOf(currentUrl.search) === askedOf(nextUrl.search)) return false;
  return !source.answersAtOnce?.(queryOfSearch(nextUrl.search).query);
}

/** What the answer is not for: topics and places that do not exist, and times too far away, which the server knows. */
function leftOut(query: Query, answer: Answer): QueryFault[] {
  const answered = formatQuery(answer.query);
  const asked = [...formatQuery({ ...query, cursor: null })];
  return asked
    .filter(([parameter, value]) => answered.get(parameter) !== value)
    .map(([parameter, value]) => ({ parameter, code: 'not-found', value }));
}

/** What cannot be asked is told with 400, on the whole page; what others append to a link is no fault of the link. */
function withStatus(directory: DirectoryData) {
  return data(directory, { status: asksTheImpossible(directory.faults) ? 400 : 200 });
}

const textPages = ['about', 'accessibility', 'privacy', 'open-data'] as const;

/** What the server made for this page; a browser that comes from another page loads the whole document. */
function servedLoader({ served }: PageSource) {
  return ({ request }: LoaderFunctionArgs) => {
    if (served === undefined) return redirectDocument(request.url);
    if (served === 'not-found') throw data(null, { status: 404 });
    if (served === 'forbidden') throw data(null, { status: 403 });
    return data(served.data, { status: served.status });
  };
}

export interface RoutesOptions {
  source: PageSource;
  addTexts: AddTexts;
  /** Pages with a form or a session; in the browser only where the first page is one of them. */
  servedPages: Record<string, () => Promise<LazyPage>>;
  /** What becomes of an address that is none of these pages. */
  elsewhere(request: Request): Response | never;
}

/** Every page of the product. The same routes run on the server and in the browser, each with its own source of data. */
export function createRoutes({ source, addTexts, servedPages, elsewhere }: RoutesOptions): RouteObject[] {
  return [
    {
      path: '/:language',
      id: 'shell',
      loader: (args) => source.shell(languageOf(args)),
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams.language !== nextParams.language,
      Component: Layout,
      ErrorBoundary: ErrorPage,
      children: [
        {
          ErrorBoundary: ErrorContent,
          children: [
            {
              index: true,
              id: 'directory',
              loader: async ({ request }) => {
                const { query, faults } = queryOfSearch(new URL(request.url).search);
                const answer = await source.answer(query);
                if (answer.past) await loadPastNotice(addTexts);
                return withStatus({ answer, faults: [...faults, ...leftOut(query, answer)] });
              },
              shouldRevalidate: (change) => needsAnswer(source, change),
              Component: DirectoryPage,
              handle: { head: directoryHead } satisfies HeadHandle,
            },
            {
              path: 'services/:slug',
              id: 'service',
              loader: async ({ params, request }) => {
                const detail = await source.service(
                  params.slug ?? '',
                  new URL(request.url).searchParams.get('at'),
                );
                if (!detail) throw data(null, { status: 404 });
                if (detail.past) await loadPastNotice(addTexts);
                return detail;
              },
              lazy: lazyPage(
                addTexts,
                async () => (await import('./pages/service/ServicePage.tsx')).servicePage,
              ),
            },
            ...textPages.map(
              (path): RouteObject => ({
                path,
                loader: () => null,
                lazy: lazyPage(addTexts, async () =>
                  (await import('./pages/texts/TextPage.tsx')).createTextPage(path),
                ),
              }),
            ),
            ...Object.entries(servedPages).map(
              ([path, load]): RouteObject => ({
                path,
                loader: servedLoader(source),
                lazy: lazyPage(addTexts, load),
              }),
            ),
            {
              path: '*',
              loader: ({ request }) => elsewhere(request),
              Component: () => null,
            },
          ],
        },
      ],
    },
  ];
}
