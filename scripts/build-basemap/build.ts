// Builds data/basemap/*.topo.json from OpenStreetMap geometry. Run by hand: node scripts/build-basemap/build.ts
// Needs npm, about 200 MB of disk for the packages, 8 GB of memory and three minutes; see data/basemap/README.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dropSmallRings, type SmallestAreas } from './dropSmallRings.ts';

const PACKAGES = ['mapshaper@0.7.70', '@geo-maps/countries-land-100m@0.6.0'];
const OUTPUT_DIR = join(import.meta.dirname, '../../data/basemap');

/** How narrow a bend of the shore may be, in metres, before it is straightened. */
interface BendsM {
  finland: number;
  neighbour: number;
  /** Outside the level's `nearBox`. */
  far: number;
}

interface Level {
  file: string;
  /** West, south, east, north in degrees. */
  box: [number, number, number, number];
  /** Finland and the nearer shores of its neighbours; its edges cross as few shores as can be. */
  nearBox: Level['box'];
  /** Steps of the coordinate grid across the box. */
  gridSteps: number;
  bendsM: BendsM;
  /** Narrower cracks between countries are closed; 0 keeps border rivers open. */
  crackM: number;
  finland: SmallestAreas;
  others: SmallestAreas;
}

/** From the Atlantic to Siberia, so that no edge of the data is in view at zoom 5. */
const WIDE_BOX: Level['box'] = [-30, 34, 90, 82];
/** What the detailed map covers, the same as `DETAIL_BOX` in client/map/basemap: edges of tiles at zoom 7. */
const DETAIL_BOX: Level['box'] = [11.2, 55.7, 39.4, 72.5];

const LEVELS: Level[] = [
  {
    file: 'overview.topo.json',
    box: WIDE_BOX,
    nearBox: [15, 57.5, 36, 71.5],
    gridSteps: 32_000,
    bendsM: { finland: 1400, neighbour: 3200, far: 12_000 },
    crackM: 1000,
    finland: { lakeKm2: 14, landKm2: 6 },
    others: { lakeKm2: 90, landKm2: 40 },
  },
  {
    file: 'finland.topo.json',
    box: DETAIL_BOX,
    nearBox: [16.8, 58.8, 33.5, 70.6],
    gridSteps: 50_000,
    bendsM: { finland: 180, neighbour: 550, far: 3000 },
    crackM: 0,
    finland: { lakeKm2: 0.35, landKm2: 0.1 },
    others: { lakeKm2: 7, landKm2: 1 },
  },
];

/** The folder of an earlier run may be given, so that its packages and its first clip are used again. */
const workDir = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'basemap-'));
mkdirSync(workDir, { recursive: true });
const inWorkDir = (name: string) => join(workDir, name);

function mapshaper(...commands: string[]): void {
  const program = inWorkDir('node_modules/mapshaper/bin/mapshaper');
  execFileSync(process.execPath, ['--max-old-space-size=8192', program, ...commands], { stdio: 'inherit' });
}

function step(text: string): void {
  console.log(`basemap: ${text}`);
}

function installPackages(): void {
  if (existsSync(inWorkDir('node_modules/mapshaper'))) return;
  step(`installing ${PACKAGES.join(', ')} into ${workDir}`);
  writeFileSync(inWorkDir('package.json'), '{ "private": true }');
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  execFileSync('npm', ['install', ...options, ...PACKAGES], { cwd: workDir, stdio: 'inherit' });
}

function clipWorld(): string {
  const clipped = inWorkDir('wide.geojson');
  if (existsSync(clipped)) return clipped;
  step('clipping the countries of the world (about a minute)');
  const world = inWorkDir('node_modules/@geo-maps/countries-land-100m/map.geo.json');
  mapshaper(world, '-clip', `bbox=${WIDE_BOX}`, '-o', clipped, 'precision=0.00001');
  return clipped;
}

/** Simplifies by zone on one topology, so that land on both sides of a border or a zone still meets. */
function simplify(source: string, { box, nearBox, bendsM, crackM }: Level): string {
  const simplified = inWorkDir('simplified.geojson');
  mapshaper(
    ...[source, 'name=all', '-each', 'A3 = A3 === "ALA" ? "FIN" : A3'],
    ...['-clip', `bbox=${box}`, 'target=all'],
    ...['-clip', `bbox=${nearBox}`, 'target=all', '+', 'name=near'],
    ...['-erase', `bbox=${nearBox}`, 'target=all', '+', 'name=far'],
    ...['-each', 'zone = A3 === "FIN" ? "finland" : "neighbour"', 'target=near'],
    ...['-each', 'zone = "far"', 'target=far'],
    ...['-merge-layers', 'target=near,far', 'force', 'name=zones'],
    ...['-simplify', 'variable', `interval=(${JSON.stringify(bendsM)})[zone]`],
    ...['-dissolve', 'A3'],
    ...(crackM > 0 ? ['-clean', `gap-width=${crackM}m`] : []),
    ...['-o', simplified, 'target=zones', 'precision=0.00001'],
  );
  return simplified;
}

function writeLevel(level: Level, simplified: string): void {
  const rough = JSON.parse(readFileSync(simplified, 'utf8'));
  const cleaned = dropSmallRings(rough, ({ A3 }: { A3: string }) =>
    A3 === 'FIN' ? level.finland : level.others,
  );
  writeFileSync(inWorkDir('cleaned.geojson'), JSON.stringify(cleaned));
  const output = join(OUTPUT_DIR, level.file);
  mapshaper(
    ...[inWorkDir('cleaned.geojson'), 'name=all'],
    ...['-innerlines', 'target=all', '+', 'name=borders'],
    ...['-filter', 'A3 === "FIN"', 'target=all', '+', 'name=land'],
    ...['-filter', 'A3 !== "FIN"', 'target=all', '+', 'name=neighbours'],
    ...['-dissolve', 'target=land,neighbours'],
    ...['-filter', 'this.length > 400', 'target=borders'],
    ...['-dissolve', 'target=borders'],
    ...['-o', output, 'format=topojson', `quantization=${level.gridSteps}`, 'target=neighbours,land,borders'],
  );
  const bytes = readFileSync(output);
  const gzippedKb = gzipSync(bytes, { level: 9 }).length / 1000;
  step(`${level.file}: ${(bytes.length / 1000).toFixed(0)} kB, ${gzippedKb.toFixed(0)} kB gzipped`);
}

installPackages();
const clipped = clipWorld();
for (const level of LEVELS) {
  step(`simplifying for ${level.file}`);
  writeLevel(level, simplify(clipped, level));
}
if (!process.argv[2]) rmSync(workDir, { recursive: true });
