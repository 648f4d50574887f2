import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryRules } from '../../../data/model/queryRules.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';
import { openApiDocument, parametersOf } from './openApi.ts';
import { describedOperations as operations } from './operations.ts';
import { problemSchema } from './schemas/problem.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Documented {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; description: string; example?: unknown }[];
}
const document = openApiDocument(operations);
const documented = Object.entries(document.paths as Record<string, { get: Documented }>);

/** An address that the document's own examples make: with every parameter, or with the required ones only. */
function exampleAddress(path: string, { parameters }: Documented, isWhole: boolean): string {
  const idOf = parameters.find((parameter) => parameter.in === 'path');
  const takesQuery = parameters.some(({ name }) => name === 'speaks');
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.example && (isWhole || parameter.required))
    // A past day has no "now", and the first content is younger than the example.
    .filter(({ name }) => (takesQuery ? name !== 'open' : name !== 'at'))
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return `/api/v1${path.replace('{id}', String(idOf?.example))}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

test('names every operation differently, and each once', () => {
  const ids = documented.map(([, { get }]) => get.operationId);
  expect(new Set(ids).size).toBe(operations.length);
  expect(documented.map(([path]) => path)).toEqual(operations.map(({ path }) => path));
});

test('describes every parameter, with an example where it can be written by hand', () => {
  const parameters = operations.flatMap(parametersOf);
  for (const { name, description, example } of parameters) {
    expect(description, name).toMatch(/.{10,}\.$/);
    if (name !== 'cursor') expect(example, name).toBeTruthy();
  }
  expect(new Set(parameters.map(({ name }) => name))).toEqual(
    new Set([
      ...Object.keys(queryRules),
      ...['id', 'box', 'zoom', 'lang', 'from', 'count', 'separator', 'by', 'of', 'gap', 'since', 'until'],
    ]),
  );
});

test('a list is one parameter, whose example is a list too', () => {
  const speaks = documented[0]?.[1].get.parameters.find(({ name }) => name === 'speaks');
  expect(speaks).toMatchObject({
    style: 'form',
    explode: false,
    schema: { type: 'array' },
    example: ['so', 'ar'],
  });
});

test('has no reference that leads nowhere, and no component that is not used', () => {
  const text = JSON.stringify(document);
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  expect([...used].sort()).toEqual(Object.keys(schemas).sort());
  expect(text).not.toContain('$defs');
});

describe('what it says is what is answered', () => {
  test.each(
    documented.flatMap(([path, { get }]) => [
      [exampleAddress(path, get, false), path],
      [exampleAddress(path, get, true), path],
    ]),
  )('%s', async (address, path) => {
    const response = await fetch(`${server.url}${address}`);
    expect(response.status, await response.clone().text()).toBe(200);
    const operation = operations.find((one) => one.path === path);
    expect(response.headers.get('content-type')).toBe(operation?.mediaType ?? 'application/json');
    if (operation?.response) {
      expect(operation.response.safeParse(await response.json()).error?.issues).toBeUndefined();
    }
  });

  test('a problem', async () => {
    const response = await fetch(`${server.url}/api/v1/services?near=nowhere`);
    expect(problemSchema.safeParse(await response.json()).error?.issues).toBeUndefined();
  });
});
