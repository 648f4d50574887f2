import { expect, test } from 'vitest';
import { groupKinds } from '../../../data/model/municipalityPages.ts';
import { type PublicService, type Service, toPublicService } from '../../../data/model/service.ts';
import { type Municipality, municipalities } from '../../../data/reference/municipalities.ts';
import { distanceKm } from '../../../data/search/distance.ts';
import published from '../../../data/services/published.json' with { type: 'json' };
import { syntheticServices } from '../../../scripts/seed/syntheticServices.ts';
import { standsAt } from '../card.ts';
import { groupNaively, offersNaively, speaksNaively } from '../fixtures/naiveMunicipality.ts';
import { snapshotOf } from '../fixtures/serviceWith.ts';
import { mostSpoken, remoteKinds } from './missingLanguages.ts';
import { municipalityAnswer, shownPerGroup } from './municipalityAnswer.ts';
import { municipalityCounts } from './municipalityCounts.ts';

const speakers = new Map<string, { visits: PublicService[]; remotes: PublicService[] }>();

function speakersOf(services: readonly PublicService[], tag: string) {
  const key = `${services.length} ${tag}`;
  const found = speakers.get(key) ?? {
    visits: services.filter((service) => speaksNaively(service, tag, ['visit'])),
    remotes: services.filter((service) => speaksNaively(service, tag, remoteKinds)),
  };
  speakers.set(key, found);
  return found;
}

function checkAgainstNaive(services: readonly PublicService[], municipality: Municipality): void {
  const { code, position } = municipality;
  const snapshot = snapshots.get(services) ?? snapshotOf([...services]);
  snapshots.set(services, snapshot);
  const answer = municipalityAnswer(snapshot, municipality);
  const inGroup = new Map(groupKinds.map((kind) => [kind, [] as PublicService[]]));
  for (const service of services) {
    const kind = groupNaively(service, code);
    if (kind) inGroup.get(kind)?.push(service);
  }
  for (const { kind, total, items } of answer.groups) {
    const expected = (inGroup.get(kind) ?? []).map(({ id }) => id);
    expect([code, kind, total]).toEqual([code, kind, expected.length]);
    expect(items.length).toBe(Math.min(total, shownPerGroup));
    expect(expected).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
  }
  const serving = new Set([...inGroup.values()].flat());
  const nationwide = inGroup.get('nationwide') ?? [];
  const forHere = [...inGroup.values()].flat().filter((service) => !nationwide.includes(service));
  expect(answer.total).toBe(forHere.length + nationwide.length);
  const ways = (of: 'here' | 'remote') =>
    answer.offered.flatMap((language) =>
      language[of].flatMap(({ how, via }) => via.map((kind) => `${language.tag} ${how} ${kind}`)),
    );
  const interpreted = forHere.filter(({ channels }) => channels.some((one) => one.interpreterOnRequest));
  expect(answer.interpreted).toBe(interpreted.length);
  expect(new Set(ways('here'))).toEqual(offersNaively(forHere, true));
  expect(new Set(ways('remote'))).toEqual(offersNaively(nationwide, false));
  for (const { tag, hereCount } of answer.offered) {
    const offering = forHere.filter(({ channels }) =>
      channels.some(({ languages }) => languages.some((offer) => offer.tag === tag)),
    );
    expect([code, tag, hereCount]).toEqual([code, tag, offering.length]);
  }
  const missing = mostSpoken.filter(
    ({ tag }) =>
      !municipality.languages.includes(tag) &&
      !forHere.some((service) =>
        speaksNaively(
          service,
          tag,
          service.channels.map(({ kind }) => kind),
        ),
      ),
  );
  expect(answer.missing.map(({ tag }) => tag)).toEqual(missing.map(({ tag }) => tag));
  for (const { tag, visit, remote } of answer.missing) {
    const { visits, remotes } = speakersOf(services, tag);
    const least = Math.min(...visits.map((service) => distanceKm(position, standsAt(service).position)));
    if (visit) expect(Math.abs(visit.distanceKm - least)).toBeLessThan(0.011);
    else expect([code, tag, visits.length]).toEqual([code, tag, 0]);
    expect([code, tag, remote !== null]).toEqual([code, tag, remotes.length > 0]);
    const servesHere = remotes.some((service) => serving.has(service));
    if (remote) expect([code, tag, remote.servesHere]).toEqual([code, tag, servesHere]);
  }
  expect(municipalityCounts(snapshot).of(code)).toEqual({
    services: forHere.length,
    languages: new Set(
      [...offersNaively(forHere, true)].flatMap((text) =>
        text.includes('written') ? [] : text.split(' ')[0],
      ),
    ).size,
  });
}

const snapshots = new Map<readonly PublicService[], ReturnType<typeof snapshotOf>>();
const directories = {
  'the first content': (published.services as unknown as Service[]).map(toPublicService),
  '2,000 made-up services': [...syntheticServices(2000, 4)],
};

test.each(Object.entries(directories))(
  'all 308 municipalities say what a plain loop says, with %s',
  (_, services) => {
    for (const municipality of municipalities) checkAgainstNaive(services, municipality);
  },
  60_000,
);
