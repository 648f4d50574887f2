import { connect } from 'node:net';

const connections = 16;

export interface Load {
  port: number;
  path: string;
  headers: Record<string, string>;
}

function requestText({ path, headers }: Load): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...lines, '', ''].join('\r\n');
}

/**
 * Asks one connection's share, one request after the other. Every response has as many bytes as the first, whose end is
 * where its `Content-Length` says; so the client only counts, and does not slow what it measures.
 */
function askInTurn(load: Load, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(load.port, '127.0.0.1');
    const request = requestText(load);
    let head = '';
    let size = 0;
    let received = 0;
    let answered = 0;
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('end', () => reject(new Error(`the server has hung up after ${answered} answers`)));
    socket.on('data', (chunk) => {
      received += chunk.length;
      if (size === 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        size = end + 4 + Number(/content-length: (\d+)/i.exec(head.slice(0, end))?.[1] ?? 0);
      }
      if (received < size) return;
      received = 0;
      answered++;
      if (answered < count) {
        socket.write(request);
      } else {
        socket.destroy();
        resolve();
      }
    });
    socket.write(request);
  });
}

/** Requests a second, over 16 connections that are kept alive. */
export async function requestsPerSecond(load: Load, count: number): Promise<number> {
  const share = Math.ceil(count / connections);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, () => askInTurn(load, share)));
  return (share * connections * 1000) / (performance.now() - startedAt);
}
