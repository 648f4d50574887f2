import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { isInterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { ServedData } from '../../../data/model/pageSource.ts';
import { Problem } from '../../http/problem.ts';
import type { ReadyBody } from '../../http/ReadyBody.ts';
import { sendReady } from '../../http/sendReady.ts';
import { formBody } from './readForm.ts';
import { refuseCrossSite } from './refuseCrossSite.ts';
import type { PageResult, ServedPage, Visit } from './servedPage.ts';
import { visitOf } from './visit.ts';

/** Never kept by anyone: such a page may show what is not public, and its address may be a key. */
const privateHeaders = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };

/** Kept by anyone, and asked for again each time, which costs no more than a 304. */
const sharedHeaders = { 'cache-control': 'no-cache' };

interface ServedRoutesOptions {
  pages: ServedPage[];
  baseUrl: () => string;
  clock: () => Date;
  /** Told after every form, before its answer goes out. */
  afterForm(): Promise<void>;
  render(visit: Visit, served: ServedData): Promise<{ status: number; body: ReadyBody }>;
}

/** Routes for the pages that the server alone can make. */
export function servedRoutes({ pages, baseUrl, clock, afterForm, render }: ServedRoutesOptions): Router {
  const router = express.Router({ caseSensitive: true, strict: true });

  function answerWith(make: (visit: Visit) => PageResult | Promise<PageResult>): RequestHandler {
    return async (request, response, next) => {
      const { language } = request.params as { language: string };
      if (!isInterfaceLanguage(language)) return next();
      request.loggedPath = request.route.path;
      const visit = visitOf(request, { language, baseUrl: baseUrl(), now: clock() });
      await send(request, response, visit, await make(visit));
    };
  }

  async function send(request: Request, response: Response, visit: Visit, result: PageResult) {
    const isShared = typeof result === 'object' && 'data' in result && result.shared === true;
    response.set(isShared ? sharedHeaders : privateHeaders);
    if (typeof result === 'object' && 'download' in result) {
      const { name, type, body } = result.download;
      response.set('content-disposition', `attachment; filename="${name}"`).type(type).send(body);
      return;
    }
    if (typeof result === 'object' && 'json' in result) {
      response.json(result.json);
      return;
    }
    if (typeof result === 'object' && result.cookies) response.set('set-cookie', result.cookies);
    if (typeof result === 'object' && 'redirect' in result) {
      // A path of two slashes would lead to another site.
      if (result.isPermanent) response.set(sharedHeaders).removeHeader('x-robots-tag');
      response.redirect(result.isPermanent ? 301 : 303, result.redirect.replace(/^\/+/, '/'));
      return;
    }
    if (typeof result === 'object' && result.headers) response.set(result.headers);
    const served = typeof result === 'string' ? result : { data: result.data, status: result.status ?? 200 };
    const { status, body } = await render(visit, served);
    await sendReady(request, response, body, { status });
  }

  for (const page of pages) {
    const path = `/:language/${page.path}`;
    router.get(
      path,
      answerWith((visit) => page.load(visit)),
    );
    const { post } = page;
    if (post) {
      router.post(
        path,
        checkOrigin,
        formBody,
        answerWith(async (visit) => {
          const result = await post.call(page, visit);
          await afterForm();
          return result;
        }),
      );
    }
    router.all(path, ({ method, params }, _response, next) => {
      if (!isInterfaceLanguage((params as { language: string }).language)) return next();
      throw new Problem('method-not-allowed', {
        detail: `${method} is not possible here.`,
        headers: { Allow: post ? 'GET, HEAD, POST' : 'GET, HEAD' },
      });
    });
  }
  return router;
}

const checkOrigin: RequestHandler = (request, _response, next) => {
  refuseCrossSite(request);
  next();
};
