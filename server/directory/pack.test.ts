import { expect, test } from 'vitest';
import type { Columns } from '../../data/search/columns.ts';
import { packColumns, unpackColumns } from '../../data/search/pack.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { serviceWith, snapshotOf } from './fixtures/serviceWith.ts';

const overTheWire = (columns: Columns) =>
  unpackColumns(JSON.parse(JSON.stringify(packColumns(columns))) as ReturnType<typeof packColumns>);

test.each([
  ['nothing', 0],
  ['one service', 1],
  ['a few hundred', 300],
])('unpacking gives back the columns of %s, their positions to 1e-5 degrees', (_, count) => {
  const { columns } = snapshotOf([...syntheticServices(count, 5)]);
  const { lat, lng, ...rest } = overTheWire(columns);
  const { lat: exactLat, lng: exactLng, ...exactRest } = columns;
  expect(rest).toEqual(exactRest);
  expect(lat).toHaveLength(count);
  for (let row = 0; row < count; row++) {
    expect(Math.abs((lat[row] as number) - (exactLat[row] as number))).toBeLessThanOrEqual(0.5001e-5);
    expect(Math.abs((lng[row] as number) - (exactLng[row] as number))).toBeLessThanOrEqual(0.5001e-5);
  }
});

test('packing what was unpacked gives the same text: the snapshot has one form', () => {
  const packed = packColumns(snapshotOf([...syntheticServices(50, 6)]).columns);
  expect(JSON.stringify(packColumns(unpackColumns(packed)))).toBe(JSON.stringify(packed));
});

test('every service has its own rows of channels and offers', () => {
  const services = [
    ...syntheticServices(40, 8),
    serviceWith({ channels: [{ kind: 'phone', languages: [] }] }),
  ];
  const snapshot = snapshotOf(services);
  const { columns } = snapshot;
  snapshot.services.forEach((service, row) => {
    const [first, end] = [columns.channelStart[row] as number, columns.channelStart[row + 1] as number];
    expect(end - first).toBe(service.channels.length);
    service.channels.forEach((channel, i) => {
      const [firstOffer, endOffer] = [columns.offerStart[first + i], columns.offerStart[first + i + 1]];
      const tags = [...columns.offerLanguage.slice(firstOffer, endOffer)].map(
        (index) => columns.languages[index],
      );
      expect(tags).toEqual(channel.languages.map(({ tag }) => tag));
    });
  });
});
