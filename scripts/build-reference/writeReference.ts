import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const referenceFolder = join(import.meta.dirname, '../../data/reference');

export interface ReferenceHead {
  source: string[];
  /** The day from which the facts hold, or on which they were checked. */
  date: string;
}

/** Writes a reference file with one item to a line, so that a change shows as a readable diff. */
export function writeReference(file: string, { source, date }: ReferenceHead, items: unknown[]): void {
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  writeFileSync(
    join(referenceFolder, file),
    `{ "source": ${JSON.stringify(source)}, "date": "${date}", "items": [\n${lines}\n] }\n`,
  );
  console.log(`${file}: ${items.length} items`);
}
