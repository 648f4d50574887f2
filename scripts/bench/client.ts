import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../built/launchChromium.ts';
import { withServer } from '../built/startServer.ts';
import { withFolder } from '../built/withFolder.ts';
import { measureOurPage } from './client/ourPage.ts';
import { measurePeer } from './client/peerPage.ts';
import { type Limit, reportLines } from './client/report.ts';

/*
 * How long a click on a filter keeps the browser busy, in the built pages and beside them with Leaflet.markercluster.
 * It prints times and ratios and judges none of them: it fails only where something does not work.
 */
const times = 20;

interface Case {
  count: number;
  isLocal: boolean;
  limit: Limit;
  claim: string;
}

const cases: Case[] = [
  {
    count: 1000,
    isLocal: true,
    limit: { of: 'responseMs', ms: 1000 / 60 },
    claim: 'the browser answers by itself; limit: response in one frame, 16.7 ms',
  },
  {
    count: 20_000,
    isLocal: false,
    limit: { of: 'longestTaskMs', ms: 50 },
    claim: 'the server answers; limit: no task over 50 ms',
  },
];

async function runCase(browser: Browser, { count, isLocal, limit, claim }: Case): Promise<void> {
  await withFolder(async (folder) => {
    await seedSynthetic(folder, count);
    await withServer(folder, async ({ url }) => {
      const { results, mapSize } = await measureOurPage(browser, url, { isLocal, times });
      const peer = await measurePeer(browser, url, { mapSize, times });
      console.log(`\n${count} services: ${claim}`);
      for (const line of reportLines(results, peer, limit)) console.log(line);
    });
  });
}

/** Makes a directory of made-up services, always the same, in an empty folder. */
async function seedSynthetic(folder: string, count: number): Promise<void> {
  const options = ['--synthetic', String(count), '--seed', '1', '--data-dir', folder];
  await promisify(execFile)(process.execPath, ['scripts/seed.ts', ...options]);
}

const browser = await launchChromium();
try {
  console.log(
    `Milliseconds as median / worst of ${times} clicks. response: until list, counts and map have changed; ` +
      'of limit: ours over the limit; of peer: our longest task over its longest.',
  );
  for (const each of cases) await runCase(browser, each);
} finally {
  await browser.close();
}
