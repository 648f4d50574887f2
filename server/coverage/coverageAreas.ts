import type { CoverageArea } from '../../data/model/coverage.ts';
import type { AreaKind, AreaRef } from '../../data/model/query.ts';
import { areas } from '../../data/reference/areas.ts';
import { type Municipality, municipalities } from '../../data/reference/municipalities.ts';

type Place = Omit<CoverageArea, 'services' | 'languages'>;

interface CoverageAreas {
  places: Place[];
  /** By index of the municipality: the index of its area; -1 where it is not among them. */
  areaOf: Int16Array;
}

const codeIn = (municipality: Municipality, kind: AreaKind) =>
  kind === 'municipality' ? municipality.code : municipality[kind];

function toPlace(code: string, name: Place['name'], members: Municipality[]): Place {
  const [largest] = [...members].sort((a, b) => b.population.count - a.population.count);
  const { code: seat = code, position = { lat: 0, lng: 0 } } = largest ?? {};
  return {
    code,
    name,
    municipalities: members.length,
    population: members.reduce((sum, { population }) => sum + population.count, 0),
    seat: { code: seat, ...position },
  };
}

/** All areas of a kind, by code; with `of` only those that share a municipality with it. */
export function coverageAreas(by: AreaKind, of: AreaRef | null): CoverageAreas {
  const inside = municipalities.filter(
    (municipality) => of === null || codeIn(municipality, of.kind) === of.code,
  );
  const codes = [...new Set(inside.map((municipality) => codeIn(municipality, by)))].sort();
  const places = codes.flatMap((code) => {
    const members = municipalities.filter((municipality) => codeIn(municipality, by) === code);
    const named =
      by === 'municipality' ? members[0] : areas.find((area) => area.kind === by && area.code === code);
    return named ? [toPlace(code, named.name, members)] : [];
  });
  const indexByCode = new Map(places.map(({ code }, index) => [code, index]));
  const areaOf = Int16Array.from(municipalities, (one) => indexByCode.get(codeIn(one, by)) ?? -1);
  return { places, areaOf };
}
