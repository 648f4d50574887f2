import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadyBody } from '../ReadyBody.ts';
import { documentationPage, stylePath } from './documentationPage.ts';
import { openApiDocument } from './openApi.ts';
import type { DescribedOperation } from './operation.ts';

/** What describes the API, for programs and for people, by path. */
export function documentation(
  operations: readonly DescribedOperation[],
  headers: Record<string, string>,
): { path: string; body: ReadyBody }[] {
  const document = JSON.stringify(openApiDocument(operations));
  const style = readFileSync(join(import.meta.dirname, 'style.css'));
  const ready = (content: string | Buffer, type: string) =>
    new ReadyBody(content, { type, headers, brotliQuality: 11 });
  return [
    { path: '/openapi.json', body: ready(document, 'application/json') },
    { path: '/', body: ready(documentationPage(operations), 'text/html; charset=utf-8') },
    { path: stylePath, body: ready(style, 'text/css; charset=utf-8') },
  ];
}
