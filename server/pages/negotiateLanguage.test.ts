import express, { type Request } from 'express';
import { expect, test } from 'vitest';
import { negotiateLanguage } from './negotiateLanguage.ts';

function asking(header: string | undefined): Request {
  const request = Object.create(express.request) as Request;
  Object.defineProperty(request, 'headers', {
    value: header === undefined ? {} : { 'accept-language': header },
  });
  return request;
}

test.each([
  ['ar', 'ar'],
  ['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
  ['uk-UA', 'uk'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
  ['so,en;q=0.5', 'en'],
  ['fi;q=0.1,ru;q=0.9', 'ru'],
  ['so', 'fi'],
  ['en;q=0,*', 'fi'],
  ['*', 'fi'],
  ['', 'fi'],
  [undefined, 'fi'],
  ['x'.repeat(5000), 'fi'],
  [',;q=,=', 'fi'],
])('a browser that asks for "%s" gets %s', (header, language) => {
  expect(negotiateLanguage(asking(header))).toBe(language);
});
