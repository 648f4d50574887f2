import { parseArgs } from 'node:util';

export const usage = `npm run import:speakers -- FILE [--year YEAR] [--try]
  Loads how many people of each municipality speak each language: Statistics Finland's table of language by
  municipality, saved from PxWeb as CSV or JSON-stat. It takes the place of what was loaded before.

  --year YEAR      The year to take where the file has several; unless given, the newest.
  --try            Reads the file and says what it holds, and loads nothing.
  --data-dir DIR   The folder of the database; unless given, DATA_DIR or var.`;

export interface ImportTask {
  file: string;
  year: number | null;
  isTrial: boolean;
  dataFolder: string;
}

/** What the arguments ask for; throws an Error with one line where they cannot be understood. */
export function readCommandLine(args: string[], defaultDataFolder: string): ImportTask | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      try: { type: 'boolean' },
      'data-dir': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (!file) throw new Error(`Which file? \n${usage}`);
  if (more.length > 0) throw new Error(`${more[0]}: expected one file.`);
  if (values.year !== undefined && !/^(19|20)\d{2}$/.test(values.year))
    throw new Error(`--year ${values.year}: expected a year.`);
  return {
    file,
    year: values.year === undefined ? null : Number(values.year),
    isTrial: values.try ?? false,
    dataFolder: values['data-dir'] || defaultDataFolder,
  };
}
