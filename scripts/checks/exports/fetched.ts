import { pickText } from '../../../data/model/pickText.ts';
import type { PublicService } from '../../../data/model/service.ts';
import { cellText, differences, type Feature, type TextRecord } from './records.ts';

/** The services of a running server: as its JSON gives them, and as the features of its GeoJSON. */
export interface Fetched {
  services: PublicService[];
  features: Feature[];
}

interface Page {
  items: PublicService[];
  next: string | null;
}

/** Every service that the API lists, in its order. */
async function fetchServices(api: string): Promise<PublicService[]> {
  const services: PublicService[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const response = await fetch(`${api}/services?limit=200&cursor=${cursor}`);
    const { items, next } = (await response.json()) as Page;
    services.push(...items);
    cursor = next;
  }
  return services;
}

/** A file that a running server exports. */
export async function fetchExport(api: string, file: string): Promise<Buffer> {
  const response = await fetch(`${api}/${file}`);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** What every other file is compared to. */
export async function fetchAll(api: string): Promise<Fetched> {
  const { features } = JSON.parse((await fetchExport(api, 'services.geojson')).toString());
  return { services: await fetchServices(api), features };
}

const unique = (values: (string | undefined)[]) => [
  ...new Set(values.filter((value) => value !== undefined)),
];

function keyCells({ id, slug, name, channels }: PublicService): TextRecord {
  return {
    id,
    name: cellText(pickText(name, 'fi').text),
    phones: cellText(
      unique(channels.map((channel) => ('phone' in channel ? `tel:${channel.phone}` : undefined))),
    ),
    emails: cellText(unique(channels.map((channel) => ('email' in channel ? channel.email : undefined)))),
    slug,
  };
}

/** What the features say otherwise than the services of the API. */
export function featureDifferences({ services, features }: Fetched): string[] {
  const found = features.map(({ id, properties: { name, phones, emails, page_url } }) => ({
    id,
    name: cellText(name),
    phones: cellText(phones),
    emails: cellText(emails),
    slug: cellText(page_url).split('/').at(-1) ?? '',
  }));
  return differences(services.map(keyCells), found);
}
