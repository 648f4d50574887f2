import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  data,
  isRouteErrorResponse,
  StaticRouterProvider,
} from 'react-router';
import { createTranslator } from 'use-intl/core';
import { isInterfaceLanguage } from '../data/model/languageTag.ts';
import type { RenderMail } from '../data/model/mail.ts';
import type { WriteNews } from '../data/model/news.ts';
import type { Head, RenderPage } from '../data/model/renderedPage.ts';
import { App } from './App.tsx';
import { writeNews } from './feeds/writeNews.ts';
import { addTexts, formatLocale, loadMessages } from './i18n/catalog.ts';
import { writeMail } from './mails/writeMail.tsx';
import type { HeadHandle, Translate } from './pages/head.ts';
import { createRoutes } from './routes.tsx';
import { servedPages } from './servedPages.ts';

const pastChunk = 'client/pages/past/PastNotice.tsx';
const entryChunk = 'client/entryClient.tsx';
const textChunk = (language: string, part: string) => `client/i18n/${language}.json?part=${part}`;

export const renderMail: RenderMail = writeMail;

export const renderNews: WriteNews = writeNews;

export const renderPage: RenderPage = async (url, source, fallback) => {
  const [, first = ''] = url.pathname.split('/');
  const language = isInterfaceLanguage(first) ? first : fallback;
  const messages = await loadMessages(language);
  const handler = createStaticHandler(
    createRoutes({
      source,
      addTexts: (part) => addTexts(messages, language, part),
      servedPages,
      elsewhere: () => {
        throw data(null, { status: 404 });
      },
    }),
  );
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new Error(`a page answered with a response: ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(
    <App language={language} messages={messages} source={null}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>,
  );
  const translate = createTranslator({ locale: formatLocale(language), messages }) as Translate;
  const [routeId, error] = Object.entries(context.errors ?? {})[0] ?? [];
  const handle = context.matches.findLast(({ route }) => route.handle)?.route as
    | { id: string; handle: HeadHandle }
    | undefined;
  const head =
    handle && !context.errors
      ? handle.handle.head(context.loaderData[handle.id] as never, translate, language)
      : errorHead(translate);
  return {
    status: context.statusCode,
    language,
    head,
    html,
    chunks: [
      entryChunk,
      ...['entry', ...(handle?.handle.parts ?? []), ...(head.isPast ? ['past'] : [])].map((part) =>
        textChunk(language, part),
      ),
      ...(handle?.handle.chunk ? [handle.handle.chunk] : []),
      ...(head.isPast ? [pastChunk] : []),
    ],
    data: {
      loaderData: context.loaderData,
      errors: routeId ? { routeId, status: context.statusCode } : null,
    },
    error: error && !isRouteErrorResponse(error) ? error : null,
  };
};

function errorHead(t: Translate): Head {
  return { title: `${t('errors.notFoundTitle')} – ${t('site.name')}`, path: '', isIndexed: false };
}
