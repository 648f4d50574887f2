import type { ProgrammeLink } from '../../data/model/programme.ts';
import { latestProgrammeSeq, listProgrammes, type ProgrammeState } from '../store/programmes.ts';
import type { Store } from '../store/schema.ts';
import { helsinkiDay } from './hours/helsinkiTime.ts';

/** The links to municipalities' integration programmes, as they stand. */
export interface Programmes {
  /** Rises with each change. */
  seq: number;
  /** Null: no address is known. */
  of(municipalityCode: string): ProgrammeLink | null;
}

export interface ProgrammesSource {
  current(): Promise<Programmes>;
}

/** As if no address were known. */
export const noProgrammes: Programmes = { seq: 0, of: () => null };

function toLinks(states: ProgrammeState[]): Map<string, ProgrammeLink> {
  return new Map(
    states.flatMap(({ municipalityCode, url, createdAt }) =>
      url === null ? [] : [[municipalityCode, { url, checkedAt: helsinkiDay(new Date(createdAt)) }]],
    ),
  );
}

/** Reads the links when they are first asked for, and again after each change, whichever process made it. */
export function createProgrammesSource(store: Store): ProgrammesSource {
  let known: Programmes | null = null;
  return {
    async current() {
      const seq = await latestProgrammeSeq(store);
      if (known?.seq === seq) return known;
      const links = toLinks(seq === 0 ? [] : await listProgrammes(store));
      known = { seq, of: (code) => links.get(code) ?? null };
      return known;
    },
  };
}
