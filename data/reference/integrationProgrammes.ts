import type { ProgrammeLink } from '../model/municipalityPages.ts';
import file from './integrationProgrammes.json' with { type: 'json' };

/** A link that somebody has looked up; the source says on whose page it was found. */
interface Programme extends ProgrammeLink {
  /** The municipality. */
  code: string;
}

/** Municipalities' integration programmes, as far as their addresses are known. */
const integrationProgrammes: readonly Programme[] = file.items;

const byCode = new Map(
  integrationProgrammes.map(({ code, url, source, date }) => [code, { url, source, date }]),
);

/** Where the integration programme of a municipality is to be read; null where that is not known. */
export function programmeOf(code: string): ProgrammeLink | null {
  return byCode.get(code) ?? null;
}
