import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Feature, TextRecord } from './records.ts';

const run = promisify(execFile);

/** How LibreOffice is to read a file: a workbook by itself, CSV as Excel in a country opens it. */
const readAs = {
  xlsx: [],
  semicolon: ['--infilter=CSV:59,34,76,1,,1035,false,true'],
  comma: ['--infilter=CSV:44,34,76,1,,1033,false,true'],
} as const;

/** Every sheet, every cell quoted, values rather than what is shown, and results rather than formulas. */
const writeAs = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

/** Whether a program is on this machine. */
export async function isThere(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}

/** The first sheet of a file as LibreOffice reads it; booleans in small letters. */
export async function readWithLibreOffice(
  body: Buffer,
  form: keyof typeof readAs,
  folder: string,
): Promise<TextRecord[]> {
  const path = join(folder, `${form}.${form === 'xlsx' ? 'xlsx' : 'csv'}`);
  const outFolder = join(folder, `${form}-read`);
  await writeFile(path, body);
  // A profile of its own, so that an office that is open elsewhere does not take the work.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const options = [profile, '--headless', ...readAs[form], '--convert-to', writeAs, '--outdir', outFolder];
  await run('soffice', [...options, path]);
  const sheets = await readdir(outFolder);
  const first = sheets.find((name) => !/Kentät/.test(name)) ?? '';
  const records: TextRecord[] = parse(await readFile(join(outFolder, first)), { columns: true, bom: true });
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([id, text]) => [
        id,
        /^(TRUE|FALSE)$/.test(text) ? text.toLowerCase() : text,
      ]),
    ),
  );
}

/** The features of a GeoJSON file as GDAL reads it. */
export async function readWithGdal(body: Buffer, folder: string): Promise<Feature[]> {
  const path = join(folder, 'services.geojson');
  const outPath = join(folder, 'read.geojsonl');
  await writeFile(path, body);
  const options = ['-f', 'GeoJSONSeq', '-lco', 'RS=NO', '-lco', 'COORDINATE_PRECISION=15'];
  await run('ogr2ogr', [...options, outPath, path]);
  const lines = (await readFile(outPath, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Feature);
}
