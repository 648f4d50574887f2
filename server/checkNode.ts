import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Imported before all else: an older Node that can read TypeScript would fail later, somewhere, with an error of a
 * package. One that cannot stops before any line of ours runs.
 */

const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
const oldestMajor = Number(/\d+/.exec(engines.node)?.[0]);
const { node } = process.versions;

if (Number.parseInt(node, 10) < oldestMajor) {
  process.stderr.write(
    `Neuvontakartta runs on Node ${oldestMajor} or newer, and this is Node ${node}. \`npm start\` fetches the right one.\n`,
  );
  process.exit(1);
}
