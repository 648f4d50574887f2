import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { ReadyBody } from './ReadyBody.ts';
import { pathOf } from './target.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Their names hold a hash of their content: they never change. */
const headers = { 'cache-control': 'public, max-age=31536000, immutable' };

export interface HashedAssets {
  /** The file that a request asks for, where it is one of those in memory. */
  recall(req: IncomingMessage): ReadyBody | undefined;
}

/**
 * Reads the built files whose names hold a hash into memory, with the compressed forms beside them. They stand below
 * `/assets/`; kinds of files that are not known here are left to whoever serves the rest.
 */
export function loadHashedAssets(folder: string): HashedAssets {
  const bodies = new Map<string, ReadyBody>();
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)];
    const content = type && read(name);
    if (!type || !content) continue;
    const compressed = { br: read(`${name}.br`), gzip: read(`${name}.gz`) };
    bodies.set(`/assets/${name}`, new ReadyBody(content, { type, headers, compressed }));
  }
  return {
    recall: ({ url = '', method }) =>
      method === 'GET' || method === 'HEAD' ? bodies.get(pathOf(url)) : undefined,
  };
}
