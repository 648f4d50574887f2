import { expect, test } from 'vitest';
import { pageDataId, type RenderedPage } from '../../data/model/renderedPage.ts';
import { renderDocument } from './document.ts';

const options = {
  baseUrl: 'https://kartta.example',
  assets: { entry: '/assets/entry.js', scripts: ['/assets/page.js'], styles: ['/assets/page.css'] },
};
const page: RenderedPage = {
  status: 200,
  language: 'fi',
  head: { title: 'Neuvonta', description: 'Kuvaus', path: 'services/neuvonta', isIndexed: true },
  html: '<main>sivu</main>',
  chunks: [],
  data: { loaderData: {}, errors: null },
  error: null,
};
const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '&lt;/script&gt;',
  '\u2028</SCRIPT >',
];

/** What stands in each script element, by its type: read as HTML reads it, up to the first `</script`. */
function scripts(html: string): { attributes: string; text: string }[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/gi)].map(([, attributes = '', text = '']) => ({
    attributes,
    text,
  }));
}

test.each(hostile)('a service that is called %s ends no script element and starts none', (name) => {
  const html = renderDocument(
    {
      ...page,
      head: { ...page.head, title: name, description: name, jsonLd: { '@type': 'GovernmentService', name } },
      data: { loaderData: { page: { name } }, errors: null },
    },
    options,
  );
  const found = scripts(html);
  expect(found.map(({ attributes }) => attributes)).toEqual([
    ' type="application/ld+json"',
    ` type="application/json" id="${pageDataId}"`,
    ' type="module" src="/assets/entry.js"',
  ]);
  expect(JSON.parse(found[0]?.text ?? '')).toEqual({ '@type': 'GovernmentService', name });
  expect(JSON.parse(found[1]?.text ?? '')).toEqual({ loaderData: { page: { name } }, errors: null });
  expect(html).not.toMatch(/<img|<!--/);
});

test.each(hostile)('a title or description of %s stays text', (text) => {
  const html = renderDocument({ ...page, head: { ...page.head, title: text, description: text } }, options);
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
  expect(html).toContain(`<title>${escaped}</title>`);
  expect(html).toContain(`<meta name="description" content="${escaped}">`);
});

test('a path cannot leave its attribute or the site', () => {
  const html = renderDocument({ ...page, head: { ...page.head, path: '"><script>//evil.example' } }, options);
  expect(scripts(html)).toHaveLength(2);
  expect(html).toContain('<link rel="canonical" href="https://kartta.example/fi/');
});

test('a page names itself in every language, and which one is the default', () => {
  const html = renderDocument({ ...page, language: 'ar' }, options);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<link rel="canonical" href="https://kartta.example/ar/services/neuvonta">');
  for (const tag of ['fi', 'sv', 'en', 'ru', 'uk', 'ar'])
    expect(html).toContain(`hreflang="${tag}" href="https://kartta.example/${tag}/services/neuvonta"`);
  expect(html).toContain('hreflang="x-default" href="https://kartta.example/fi/services/neuvonta"');
});

test('what is not to be indexed says so, and names no canonical page', () => {
  const html = renderDocument({ ...page, head: { ...page.head, isIndexed: false } }, options);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('canonical');
});

test('there is no script in the page but data and files of our own', () => {
  for (const { attributes } of scripts(renderDocument(page, options))) {
    expect(attributes).toMatch(/type="application\/(ld\+)?json"|src="\/assets\//);
  }
});
