import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { projectDir } from '../setup/project.mjs';

const forbidden = [
  ['data/model/a.ts', '../reference/b.ts', 'model-stands-alone'],
  ['data/model/a.ts', '../search/b.ts', 'model-stands-alone'],
  ['data/search/a.ts', '../services/b.ts', 'search-and-reference-need-only-the-model'],
  ['data/reference/a.ts', '../../server/directory/b.ts', 'search-and-reference-need-only-the-model'],
  ['data/reference/a.ts', '../search/b.ts', 'reference-does-not-need-search'],
  ['data/services/a.ts', '../../client/ui/b.ts', 'data-needs-only-data'],
  ['client/pages/a.tsx', '../../server/directory/b.ts', 'client-and-server-meet-over-http'],
  ['server/pages/a.ts', '../../client/ui/b.ts', 'server-and-client-meet-over-http'],
  ['scripts/a.ts', '../client/ui/b.ts', 'scripts-stay-outside'],
  ['server/store/a.ts', '../../scripts/b.ts', 'nobody-needs-scripts'],
  ['client/pages/a.tsx', 'leaflet', 'leaflet-stays-in-the-map'],
  ['client/pages/a.tsx', 'leaflet/dist/leaflet.css', 'leaflet-stays-in-the-map'],
  ['client/ui/a.tsx', 'react-leaflet', 'leaflet-stays-in-the-map'],
  ['client/filters/a.ts', 'supercluster', 'clusters-where-points-are'],
  ['server/directory/a.ts', 'kysely', 'sql-stays-in-the-store'],
  ['scripts/a.ts', 'better-sqlite3', 'sql-stays-in-the-store'],
  ['server/store/a.ts', '../directory/b.ts', 'store-is-the-lowest'],
  ['server/upkeep/a.ts', '../http/b.ts', 'rules-do-not-know-routes'],
  ['server/directory/a.ts', '../pages/b.ts', 'rules-do-not-know-routes'],
  ['server/exports/a.ts', '../http/b.ts', 'rules-do-not-know-routes'],
  ['server/coverage/a.ts', '../http/b.ts', 'rules-do-not-know-routes'],
  ['server/coverage/a.ts', '../store/b.ts', 'coverage-counts-the-directory'],
  ['server/http/a.ts', '../app.ts', 'routes-do-not-know-the-wiring'],
  ['server/http/a.ts', 'only-for-development', 'server-runs-on-dependencies'],
  ['server/http/a.ts', './missing.ts', 'no-dead-imports'],
  ['client/ui/a.ts', './a.ts', 'no-cycles'],
];

const allowed = [
  ['data/search/a.ts', 'supercluster'],
  ['data/search/a.ts', '../reference/b.ts'],
  ['client/map/a.tsx', 'leaflet'],
  ['client/e2e/a.e2e.ts', '../../server/app.ts'],
  ['server/store/a.ts', 'kysely'],
  ['server/http/a.ts', '../directory/b.ts'],
  ['server/http/a.test.ts', '../app.ts'],
  ['server/upkeep/a.ts', '../store/b.ts'],
  ['server/app.ts', './http/b.ts'],
  ['scripts/a.ts', '../server/store/b.ts'],
];

const targets = [
  ...['data/model', 'data/reference', 'data/search', 'data/services', 'client/ui', 'scripts'],
  ...['server/directory', 'server/http', 'server/pages', 'server/store'],
].map((room) => `${room}/b.ts`);
const dependencies = ['leaflet', 'react-leaflet', 'supercluster', 'kysely', 'better-sqlite3'];
const devDependencies = ['only-for-development'];

/** One project that holds every import of the tables, each in a file of its own: `a` becomes `case0`, `case1`, … */
describe('dependency rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'neuvontakartta-'));
  const cases = [...forbidden, ...allowed].map(([file, imported, rule], index) => {
    const numbered = (path) => path.replace(/(^|\/)a\./, `$1case${index}.`);
    return { title: `${file} → ${imported}`, file: numbered(file), imported: numbered(imported), rule };
  });
  let violations;

  beforeAll(() => {
    const write = (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const versions = (names) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
    write(
      'package.json',
      JSON.stringify({ dependencies: versions(dependencies), devDependencies: versions(devDependencies) }),
    );
    for (const name of [...dependencies, ...devDependencies]) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    write('node_modules/leaflet/dist/leaflet.css', '');
    for (const target of [...targets, 'server/app.ts']) write(target, 'export const b = 1;\n');
    for (const { file, imported } of cases) write(file, `import '${imported}';\n`);

    const cruiser = join(projectDir, 'node_modules/.bin/depcruise');
    const rooms = ['client', 'server', 'data', 'scripts'];
    const args = [
      cruiser,
      '--config',
      join(projectDir, '.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      ...rooms,
    ];
    const { stdout } = spawnSync(cruiser, args, { cwd: folder, encoding: 'utf8' });
    violations = JSON.parse(stdout).summary.violations;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const broken = (file) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  test.each(cases.filter(({ rule }) => rule))('$title breaks $rule', ({ file, rule }) => {
    expect(broken(file)).toContain(rule);
  });

  test.each(cases.filter(({ rule }) => !rule))('$title is fine', ({ file }) => {
    expect(broken(file)).toEqual([]);
  });

  test('every rule has a case', () => {
    expect(new Set(cases.map(({ rule }) => rule).filter(Boolean))).toEqual(
      new Set(config.forbidden.map(({ name }) => name)),
    );
  });
});
