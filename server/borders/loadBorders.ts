import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { MapBorders } from '../../data/model/mapBorders.ts';
import type { Config } from '../config.ts';
import { ReadyBody } from '../http/ReadyBody.ts';
import { pathOf } from '../http/target.ts';
import { readBorders } from './readBorders.ts';
import { simplifyBorders } from './simplifyBorders.ts';

/** The name holds a hash of the content: it never changes. */
const headers = { 'cache-control': 'public, max-age=31536000, immutable' };

interface Borders {
  /** What pages say of them. */
  map: MapBorders;
  /** The borders, where a request asks for them. */
  recall(req: IncomingMessage): ReadyBody | undefined;
}

/** The operator's borders, checked and simplified; null where none are set. Throws ConfigError. */
export function loadBorders({ bordersFile, bordersAttribution }: Config): Borders | null {
  if (!bordersFile) return null;
  const content = JSON.stringify(simplifyBorders(readBorders(bordersFile)));
  const url = `/borders/${createHash('sha256').update(content).digest('hex').slice(0, 16)}.json`;
  const body = new ReadyBody(content, { type: 'application/json', headers, brotliQuality: 9 });
  return {
    map: { url, attribution: bordersAttribution },
    recall: ({ url: target = '', method }) =>
      (method === 'GET' || method === 'HEAD') && pathOf(target) === url ? body : undefined,
  };
}
