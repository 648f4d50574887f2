import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { npmFault } from './npm.mjs';
import { projectDir, SetupError } from './project.mjs';
import { step } from './step.mjs';

const wantedVersion = readFileSync(join(projectDir, '.node-version'), 'utf8').trim();
const wantedMajor = majorOf(wantedVersion);

/**
 * Answers the environment in which the project's commands run: Node 24 and the project's own tools come first on its PATH.
 * Where this machine's Node is older, the pinned one is put into `.toolchain/`, beside the project's packages.
 */
export async function prepareNode() {
  const nodePath = majorOf(process.versions.node) >= wantedMajor ? process.execPath : await fetchedNode();
  const path = [dirname(nodePath), join(projectDir, 'node_modules', '.bin'), process.env.PATH];
  return { ...process.env, PATH: path.join(delimiter) };
}

async function fetchedNode() {
  const packageName = nodePackage();
  const folder = join(projectDir, '.toolchain');
  const nodePath = join(folder, 'node_modules', packageName, 'bin', 'node');
  if (await isWanted(nodePath)) return nodePath;

  await step(`Fetching Node ${wantedVersion} (this machine has ${process.versions.node})`, async () => {
    // The `node` package only installs this one from an install script, which newer npm versions do not run.
    const wanted = `${packageName}@${wantedVersion}`;
    const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', wanted];
    const { code, output } = await runQuietly('npm', args);
    if (code !== 0) throw new SetupError(npmFault(`fetch ${wanted}`, output));
    if (!(await isWanted(nodePath))) {
      throw new SetupError(
        `${wanted} does not run on this system; please install Node ${wantedMajor} by hand.`,
      );
    }
  });
  return nodePath;
}

function nodePackage() {
  const system = `${process.platform}-${process.arch}`;
  return system === 'darwin-arm64' ? `node-bin-${system}` : `node-${system}`;
}

async function isWanted(nodePath) {
  const { code, output } = await runQuietly(nodePath, ['--version']);
  return code === 0 && output.trim() === `v${wantedVersion}`;
}

function majorOf(version) {
  return Number(version.split('.')[0]);
}
