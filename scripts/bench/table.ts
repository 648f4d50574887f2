import { parseArgs } from 'node:util';
import { sorts } from '../../data/model/query.ts';
import { parseQuery } from '../../data/model/queryCodec.ts';
import { tablePageSize } from '../../data/model/table.ts';
import { answerAt } from '../../server/directory/answers.ts';
import { createSnapshot } from '../../server/directory/snapshot.ts';
import { tableWindow } from '../../server/directory/table.ts';
import { syntheticServices } from '../seed/syntheticServices.ts';

const usage = `Measures what a press on the officials' table asks of the server, over made-up services:
  --services N   how many (20000)
  --rounds N     for each order and filter (15)
It exits with 1 where a median is above the limit.`;

/** What the work of one press may take, in milliseconds. */
const limitMs = 100;

const filters = {
  'no filter': '',
  'one language': 'speaks=so',
  'many filters': 'speaks=so,ar,fa-AF&how=staff,interpreter&via=visit,phone&open=now&in=region:01,region:19',
  'with distance': 'near=municipality:698',
} as const;

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '15' },
    help: { type: 'boolean', default: false },
  },
});

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function measure(): boolean {
  const now = new Date('2026-11-24T08:00:00Z');
  const count = Number(values.services);
  const snapshot = createSnapshot(syntheticServices(count, 1), 1, now);
  const lines: string[] = [];
  let isWithin = true;

  /** Filters, sorts, counts, and writes the first rows; the processor's time, whatever else the machine does. */
  function press(search: string): number {
    const { query, faults } = parseQuery(new URLSearchParams(search));
    if (faults.length > 0) throw new Error(`${search} cannot be asked`);
    const before = process.cpuUsage();
    const options = { reader: 'fi', moment: { now }, from: 0, count: tablePageSize } as const;
    JSON.stringify(tableWindow(snapshot, query, options));
    JSON.stringify(answerAt(snapshot, { ...query, sort: null, limit: 1 }, { now }));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  for (const [name, filter] of Object.entries(filters)) {
    for (const sort of sorts) {
      if (sort.endsWith('distance') && !filter.includes('near')) continue;
      const search = [filter, `sort=${sort}`].filter(Boolean).join('&');
      const first = press(search);
      const times = Array.from({ length: Number(values.rounds) }, () => press(search));
      const middle = median(times);
      if (middle > limitMs) isWithin = false;
      const cells = [middle, Math.max(...times), first].map((ms) => (ms / limitMs).toFixed(2).padStart(7));
      lines.push(`${name.padEnd(14)} ${sort.padEnd(15)} ${cells.join(' ')}`);
    }
  }
  console.log(`${count} services, parts of ${limitMs} ms of work: median, worst, and the first time.`);
  console.log(`${'filter'.padEnd(14)} ${'order'.padEnd(15)}  median   worst   first`);
  console.log(lines.join('\n'));
  return isWithin;
}

if (values.help) console.log(usage);
else if (!measure()) process.exitCode = 1;
