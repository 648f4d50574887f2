import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type RunningServer, withServer } from '../built/startServer.ts';
import { withFolder } from '../built/withFolder.ts';
import { measureColdReads } from './server/coldReads.ts';
import { measureHotRead } from './server/hotReads.ts';

const usage = `Measures the server on this machine, over loopback:
  --data-dir DIR   a directory from \`npm run seed\`; without it the first content
  --requests N     for each round of hot reads (4000)
  --questions N    different questions for cold reads (200)`;

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string' },
    requests: { type: 'string', default: '4000' },
    questions: { type: 'string', default: '200' },
    help: { type: 'boolean', default: false },
  },
});

/** The script that every page loads; its name has a hash of its content. */
function entryScript(): string {
  const folder = 'dist/client/assets';
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  const [name] = names.filter((name) => name.startsWith('entryClient'));
  if (!name) throw new Error('the client is not built; `npm run build` does that');
  return `/assets/${name}`;
}

async function measure(server: RunningServer): Promise<void> {
  const hot = [
    { name: 'snapshot', path: '/api/v1/snapshot' },
    { name: 'list', path: '/api/v1/services?speaks=so' },
    { name: 'list, unchanged', path: '/api/v1/services?speaks=so', isUnchanged: true },
    { name: 'municipalities', path: '/api/v1/municipalities' },
    { name: 'script', path: entryScript() },
    { name: 'front page', path: '/fi/' },
  ];
  console.log('Answers given before, against bare node:http with the same bytes:');
  for (const read of hot) {
    const { name, bytes, perSecond, ratio } = await measureHotRead(server, read, Number(values.requests));
    const size = `${bytes} B`.padStart(10);
    console.log(
      `  ${name.padEnd(16)} ${size}  ${Math.round(perSecond)} a second, ${ratio.toFixed(2)} of bare`,
    );
  }
  console.log('Questions not asked before, one after the other (milliseconds):');
  for (const path of ['/api/v1/services', '/api/v1/answer', '/api/v1/facets', '/fi/']) {
    const { p50Ms, p95Ms } = await measureColdReads(server, path, Number(values.questions));
    console.log(`  ${path.padEnd(16)} median ${p50Ms.toFixed(1)}, 95 % within ${p95Ms.toFixed(1)}`);
  }
}

const settings = { LOG_LEVEL: 'info' };
if (values.help) {
  console.log(usage);
} else if (values['data-dir']) {
  await withServer(values['data-dir'], measure, settings);
} else {
  await withFolder((folder) => withServer(folder, measure, settings));
}
