import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site that took the code into it. */
export interface HostPage {
  origin: string;
  stop(): Promise<void>;
}

/** Serves a page with that HTML in it on a port of its own, hence from another origin. */
export async function startHostPage(snippet: () => string): Promise<HostPage> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="fi"><title>Kunta</title><link rel="icon" href="data:,"><body>${snippet()}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
