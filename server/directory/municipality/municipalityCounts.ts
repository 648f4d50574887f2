import { municipalities } from '../../../data/reference/municipalities.ts';
import { spokenLanguages } from '../../../data/search/spokenLanguages.ts';
import type { DirectorySnapshot } from '../snapshot.ts';

interface MunicipalityCount {
  /** Services for those who live there, without those for all of Finland that are elsewhere. */
  services: number;
  /** Languages that staff or an interpreter of these speaks. */
  languages: number;
}

export interface MunicipalityCounts {
  of(code: string): MunicipalityCount;
  /** Services for all of Finland. */
  nationwide: number;
}

const known = new WeakMap<DirectorySnapshot, MunicipalityCounts>();

/** How much each municipality has; worked out once for each state of the directory. */
export function municipalityCounts(snapshot: DirectorySnapshot): MunicipalityCounts {
  const before = known.get(snapshot);
  if (before) return before;
  const { columns, services } = snapshot;
  const spoken = spokenLanguages(columns);
  const found = new Map(
    municipalities.map(({ code }) => [code, { services: 0, languages: new Set<number>() }]),
  );
  let nationwide = 0;
  for (let row = 0; row < columns.count; row++) {
    const standsIn = columns.municipalities[columns.municipality[row] as number]?.code ?? '';
    const isNationwide = columns.isNationwide[row] === 1;
    if (isNationwide) nationwide += 1;
    const served = columns.served.subarray(columns.servedStart[row], columns.servedStart[row + 1]);
    const codes = isNationwide
      ? [standsIn, services[row]?.provider.municipalityCode ?? '']
      : [...served].map((index) => columns.municipalities[index]?.code ?? '');
    for (const code of new Set(codes)) {
      const entry = found.get(code);
      if (!entry) continue;
      entry.services += 1;
      for (let i = spoken.start[row] as number; i < (spoken.start[row + 1] as number); i++) {
        entry.languages.add(spoken.language[i] as number);
      }
    }
  }
  const counts: MunicipalityCounts = {
    nationwide,
    of(code) {
      const entry = found.get(code);
      return { services: entry?.services ?? 0, languages: entry?.languages.size ?? 0 };
    },
  };
  known.set(snapshot, counts);
  return counts;
}
