import { once } from 'node:events';
import type { Server } from 'node:http';

const sweepMs = 50;

/**
 * Stops a server: no new connections, requests under way end, connections that are kept alive close as soon as they
 * are idle. What is still there after `graceMs` is cut off; false then.
 */
export async function stopServer(server: Server, graceMs: number): Promise<boolean> {
  if (!server.listening) return true;
  let isGraceful = true;
  const closed = once(server, 'close');
  server.close();
  // A connection that becomes idle after the call is not closed by it.
  const sweeper = setInterval(() => server.closeIdleConnections(), sweepMs);
  const limit = setTimeout(() => {
    isGraceful = false;
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearInterval(sweeper);
  clearTimeout(limit);
  return isGraceful;
}
