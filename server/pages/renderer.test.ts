import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test("pages are rendered by React's production build alone", () => {
  const entry = readFileSync(new URL('../../dist/server/entryServer.js', import.meta.url), 'utf8');
  expect(entry).toContain('react-dom-server.node.production.js');
  expect(entry).not.toContain('react-dom-server.node.development.js');
});
