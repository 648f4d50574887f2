const tests = '\\.test\\.(tsx?|mjs)$|/fixtures/|^client/e2e/';
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-cycles', 'What needs each other is one module, or three.', {}, { circular: true }),
    rule('no-dead-imports', 'Every import must lead to a file or package.', {}, { couldNotResolve: true }),
    rule(
      'model-stands-alone',
      'data/model says what a service is and needs nothing of ours.',
      { path: '^data/model/' },
      { path: '^(client|server|scripts|data)/', pathNot: '^data/model/' },
    ),
    rule(
      'search-and-reference-need-only-the-model',
      'data/search and data/reference serve the browser and the server alike.',
      { path: '^data/(search|reference)/' },
      { path: '^(client|server|scripts|data)/', pathNot: '^data/(model|search|reference)/' },
    ),
    rule(
      'reference-does-not-need-search',
      'Reference data are facts; search is built on them.',
      { path: '^data/reference/' },
      { path: '^data/search/' },
    ),
    rule(
      'data-needs-only-data',
      'data is the ground under client, server and scripts.',
      { path: '^data/', pathNot: tests },
      { path: '^(client|server|scripts)/' },
    ),
    rule(
      'client-and-server-meet-over-http',
      'The client talks to the server over HTTP and by page props only.',
      { path: '^client/', pathNot: '^client/e2e/' },
      { path: '^server/' },
    ),
    rule(
      'server-and-client-meet-over-http',
      'The server loads the built client by its path at run time, never its sources.',
      { path: '^server/' },
      { path: '^client/' },
    ),
    rule('scripts-stay-outside', 'Scripts use data and server.', { path: '^scripts/' }, { path: '^client/' }),
    rule(
      'nobody-needs-scripts',
      'The product runs without its scripts.',
      { path: '^(client|server|data)/', pathNot: tests },
      { path: '^scripts/' },
    ),
    rule(
      'leaflet-stays-in-the-map',
      'Only client/map knows Leaflet.',
      { pathNot: '^client/map/|^scripts/bench/|node_modules' },
      { path: npm('leaflet', 'react-leaflet', 'leaflet\\.[^/]+') },
    ),
    rule(
      'clusters-where-points-are',
      'Clustering belongs to the map and to the two directories that hold the points.',
      { pathNot: '^client/map/|^data/search/|^server/directory/|^scripts/bench/|node_modules' },
      { path: npm('supercluster') },
    ),
    rule(
      'sql-stays-in-the-store',
      'Only server/store knows the database.',
      { pathNot: '^server/store/|node_modules' },
      { path: npm('better-sqlite3', 'kysely') },
    ),
    rule(
      'store-is-the-lowest',
      'The store serves the rules above it.',
      { path: '^server/store/' },
      {
        path: '^server/(http|pages|upkeep|privacy|directory|access|mail|exports|coverage|news|alerts|dev)/|^server/(app|main)\\.ts$',
      },
    ),
    rule(
      'rules-do-not-know-routes',
      'upkeep, privacy, directory, access, mail, exports, coverage, news and alerts must serve any kind of front.',
      {
        path: '^server/(upkeep|privacy|directory|access|mail|exports|coverage|news|alerts)/',
        pathNot: tests,
      },
      { path: '^server/(http|pages|dev)/|^server/(app|main)\\.ts$' },
    ),
    rule(
      'coverage-counts-the-directory',
      'Figures are functions of a snapshot, so that the same question has the same numbers everywhere.',
      { path: '^server/coverage/', pathNot: tests },
      { path: '^server/(store|upkeep|privacy|access|mail)/' },
    ),
    rule(
      'routes-do-not-know-the-wiring',
      'app.ts wires the routes, not the other way round.',
      { path: '^server/(http|pages|dev)/', pathNot: tests },
      { path: '^server/(app|main)\\.ts$' },
    ),
    rule(
      'server-runs-on-dependencies',
      'What the server imports must be a dependency, also where devDependencies are left out.',
      { path: '^(server|data)/', pathNot: `${tests}|^server/dev/` },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    // TypeScript 7 has no API for other tools yet; swc reads the sources instead.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|var|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}
