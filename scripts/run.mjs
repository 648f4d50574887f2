// Every npm script comes through here. This file keeps to syntax that old Nodes can read, so that they can say why they stop.
const oldestMajor = 18;

if (Number(process.versions.node.split('.')[0]) < oldestMajor) {
  console.error(
    'Neuvontakartta runs on Node 24. Node ' +
      oldestMajor +
      ' or newer can fetch that by itself, but this is Node ' +
      process.versions.node +
      '.',
  );
  process.exit(1);
}

import('./tasks.mjs').then((tasks) => tasks.runTask(process.argv.slice(2)));
