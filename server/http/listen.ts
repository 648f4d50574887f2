import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server cannot listen where it was told to; the message is one line for an operator. */
export class ListenError extends Error {
  override name = 'ListenError';
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'another program listens there already; set PORT to a free one',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address; set HOST to one that it has',
  ENOTFOUND: 'there is no such host; set HOST to an address of this machine',
};

/** The port that a listening server has taken. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Resolves when the server listens. Throws ListenError. */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    if (!reason) throw error;
    throw new ListenError(`Cannot listen on ${host} port ${port}: ${reason}.`, { cause: error });
  }
}
