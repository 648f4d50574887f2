import { offers, serviceWith, visitIn } from '../../server/directory/fixtures/serviceWith.ts';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { appendRevision } from '../../server/store/appendRevision.ts';

const old = { source: { kind: 'editor' as const }, recordedOn: '2020-01-02' };
const services = [
  serviceWith({
    number: 1,
    serviceArea: { kind: 'nationwide' },
    channels: [visitIn('091', offers('staff', 'so'))],
  }),
  serviceWith({
    number: 2,
    channels: [visitIn('091', offers('staff', 'ti'))],
    provenance: { languages: old },
  }),
];

/**
 * A server with the first content, one service in Somali for all of Finland, and one in Tigrinya whose languages nobody
 * has vouched for in years.
 */
export async function startCoverageServer(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await startTestServer(env);
  for (const service of services) {
    const clock = () => new Date('2026-11-24T08:00:00Z');
    await appendRevision(server.store, { service, author: 'editor', reason: '', clock });
  }
  await server.directory.refresh();
  return server;
}
