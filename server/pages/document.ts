import { interfaceLanguages, textDirection } from '../../data/model/languageTag.ts';
import { pageDataId, type RenderedPage } from '../../data/model/renderedPage.ts';
import { escapeHtml } from '../http/escapeHtml.ts';
import type { Assets } from './manifest.ts';

/** JSON inside a `<script>` that is never run: no text in it can end the element (HTML standard, 4.12.1.3). */
function dataScript(type: string, id: string | null, value: unknown): string {
  const json = JSON.stringify(value).replace(/</g, '\\u003c');
  return `<script type="${type}"${id ? ` id="${id}"` : ''}>${json}</script>`;
}

export interface DocumentOptions {
  baseUrl: string;
  assets: Assets;
  /** Scripts that the development server needs before the entry. */
  headScripts?: string;
}

/** The whole HTML of a page: head for readers and search engines, the rendered page, and the data to start from. */
export function renderDocument(page: RenderedPage, options: DocumentOptions): string {
  const { language, head, html, data } = page;
  const { baseUrl, assets } = options;
  const href = (tag: string) => escapeHtml(new URL(`/${tag}/${head.path}`, baseUrl).href);
  const alternates = interfaceLanguages.map(
    (tag) => `<link rel="alternate" hreflang="${tag}" href="${href(tag)}">`,
  );
  const feeds = (head.feeds ?? []).map(
    ({ type, title, path }) =>
      `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(new URL(path, baseUrl).href)}">`,
  );
  const description = head.description
    ? `<meta name="description" content="${escapeHtml(head.description)}">`
    : '';
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${textDirection(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(head.title)}</title>`,
    description,
    ...assets.styles.map((style) => `<link rel="stylesheet" href="${style}">`),
    ...assets.scripts.map((script) => `<link rel="modulepreload" href="${script}">`),
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#18212b" media="(prefers-color-scheme: dark)">',
    ...(head.isIndexed
      ? [
          `<link rel="canonical" href="${href(language)}">`,
          ...alternates,
          `<link rel="alternate" hreflang="x-default" href="${href('fi')}">`,
          `<meta property="og:title" content="${escapeHtml(head.title)}">`,
          `<meta property="og:url" content="${href(language)}">`,
        ]
      : ['<meta name="robots" content="noindex">']),
    ...feeds,
    head.jsonLd ? dataScript('application/ld+json', null, head.jsonLd) : '',
    '</head>',
    '<body>',
    `<div id="root">${html}</div>`,
    dataScript('application/json', pageDataId, data),
    options.headScripts ?? '',
    `<script type="module" src="${assets.entry}"></script>`,
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n');
}
