import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { readHours } from '../../server/directory/hours/readHours.ts';
import type { Channel } from '../model/channel.ts';
import { type Service, serviceSchema } from '../model/service.ts';
import type { FactGroup } from '../model/vocabulary.ts';
import { audiences } from '../reference/audiences.ts';
import { languages } from '../reference/languages.ts';
import { municipalityByCode } from '../reference/municipalities.ts';
import { topics } from '../reference/topics.ts';
import publishedFile from './published.json' with { type: 'json' };
import submissionsFile from './submissions.json' with { type: 'json' };

const published = publishedFile.services as unknown as Service[];
const submitted = submissionsFile.submissions.map(({ document }) => document as unknown as Service);
const all = [...published, ...submitted];
const cases = all.map((service): [string, Service] => [service.slug, service]);

/** Every text of hours, with the exceptions that belong to it. */
function hoursOf({ channels }: Service): { hours: string; exceptions: string[] }[] {
  return channels.flatMap(({ hours, exceptions = [], languages }) =>
    [hours, ...languages.map((language) => language.hours)]
      .filter((text) => text !== undefined)
      .map((text) => ({ hours: text, exceptions })),
  );
}

function municipalityCodesOf({ provider, channels, serviceArea }: Service): string[] {
  return [
    provider.municipalityCode,
    ...channels.flatMap((channel) => (channel.kind === 'visit' ? [channel.address.municipalityCode] : [])),
    ...(serviceArea?.kind === 'municipalities' ? serviceArea.codes : []),
  ];
}

function saysContact(channel: Channel): boolean {
  switch (channel.kind) {
    case 'visit':
      return Object.keys(channel.address).length > 1;
    case 'phone':
      return channel.phone !== undefined;
    case 'email':
      return channel.email !== undefined;
    case 'chat':
      return (channel.url ?? channel.phone) !== undefined;
    default:
      return channel.url !== undefined;
  }
}

function saysLanguages({ languages, moreLanguages, interpreterOnRequest }: Channel): boolean {
  return languages.length > 0 || moreLanguages === true || interpreterOnRequest === true;
}

/** The groups in which a service has facts. */
function factGroupsOf(service: Service): FactGroup[] {
  const groups: [FactGroup, boolean][] = [
    ['identity', true],
    ['contact', service.channels.some(saysContact)],
    [
      'hours',
      hoursOf(service).length > 0 || service.channels.some(({ hoursNote }) => hoursNote !== undefined),
    ],
    ['languages', service.channels.some(saysLanguages)],
    ['area', service.serviceArea !== undefined],
  ];
  return groups.filter(([, hasFacts]) => hasFacts).map(([group]) => group);
}

describe('the first content', () => {
  it('has ids, slugs and submissions of its own', () => {
    expect(published.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    expect(new Set(published.map(({ state }) => state))).toEqual(new Set(['published']));
    expect(new Set(submitted.map(({ state }) => state))).toEqual(new Set(['submitted']));
  });

  it.each(cases)('%s fits the schema, and says nothing that the schema does not know', (_slug, service) => {
    expect(serviceSchema.parse(service)).toEqual(service);
  });

  it.each(cases)('%s names municipalities, topics, audiences and languages that exist', (_slug, service) => {
    expect(municipalityCodesOf(service).filter((code) => !municipalityByCode(code))).toEqual([]);
    expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(service.topics));
    expect(audiences.map(({ id }) => id)).toEqual(expect.arrayContaining(service.audiences));
    const offered = service.channels.flatMap((channel) => channel.languages.map(({ tag }) => tag));
    expect(languages.map(({ tag }) => tag)).toEqual(expect.arrayContaining(offered));
  });

  it.each(cases)('%s has a source for each group of facts, and for no other', (_slug, service) => {
    expect(Object.keys(service.provenance).sort()).toEqual(factGroupsOf(service).sort());
    for (const { source, confirmed } of Object.values(service.provenance)) {
      expect(source.title).toBeTruthy();
      expect(confirmed).toBeUndefined();
      if (service.state === 'published') expect(source.url).toBeTruthy();
    }
  });

  it.each(cases)('%s can be reached only as a service, not as a person', (_slug, service) => {
    expect(service.authorityContact).toBeUndefined();
    for (const channel of service.channels) {
      if (channel.kind === 'phone' && channel.phone)
        expect(channel.phone).toSatisfy((number: string) => isValidPhoneNumber(number));
      if (channel.kind === 'email' && channel.email) expect(channel.email).not.toMatch(/\..*@/);
      if (channel.kind === 'web' || channel.kind === 'email') expect(channel.languages).toEqual([]);
    }
  });

  it.each(cases.filter(([, service]) => hoursOf(service).length > 0))(
    '%s keeps hours that can be read, closed on public holidays and their eves',
    (_slug, service) => {
      for (const { hours, exceptions } of hoursOf(service)) {
        expect(readHours(hours, exceptions)).toMatchObject({ ok: true, warnings: [] });
        expect(hours).toMatch(/; PH off$/);
        expect(exceptions).toEqual(['Dec 24 off', 'Jun 19-25 Fr off']);
      }
    },
  );

  it('says of each submission what an editor should find out', () => {
    for (const { note, source } of submissionsFile.submissions) {
      expect(note).toBeTruthy();
      expect(source.title).toBeTruthy();
    }
  });
});
