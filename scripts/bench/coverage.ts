import { areaKinds, emptyQuery } from '../../data/model/query.ts';
import { toPublicService } from '../../data/model/service.ts';
import { countCoverage } from '../../server/coverage/countCoverage.ts';
import { naiveCoverage } from '../../server/coverage/fixtures/naiveCoverage.ts';
import { createSnapshot } from '../../server/directory/snapshot.ts';
import { syntheticServices } from '../seed/syntheticServices.ts';

/* How long it takes to count languages by areas, beside plain loops over the same services. */

const count = 20_000;
const rounds = 7;
const now = new Date('2026-11-24T08:00:00Z');
const day = '2026-11-24';

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

const services = [...syntheticServices(count, 1)].map(toPublicService);
const snapshot = createSnapshot(services, 1, now);
console.log(`Languages by areas, ${count} services; milliseconds, median of ${rounds}:`);
for (const by of areaKinds) {
  const question = { by, of: null, query: emptyQuery };
  const runs = Array.from({ length: rounds }, () => timed(() => countCoverage(snapshot, question, now)));
  const coverage = (runs[0] as (typeof runs)[number])[0];
  const median = runs.map(([, ms]) => ms).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
  const areas = coverage.areas.map(({ code }) => code);
  const [, naiveMs] = timed(() => {
    const figuresOf = naiveCoverage(services, question, { now, day });
    for (const { tag } of coverage.languages) figuresOf(tag, areas);
  });
  const cells = areas.length * coverage.languages.length;
  console.log(
    `  ${by.padEnd(13)} ${String(cells).padStart(6)} cells  ${median.toFixed(0).padStart(5)}; ` +
      `plain loops ${naiveMs.toFixed(0)} (${(naiveMs / median).toFixed(0)} times as long)`,
  );
}
