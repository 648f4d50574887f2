import { describe, expect, test } from 'vitest';
import type { Position } from '../model/vocabulary.ts';
import type { Bubble, ClusterFeature } from './clusterFeature.ts';
import { buildClusterIndex, maxClusterZoom } from './clusters.ts';
import type { Columns } from './columns.ts';

const languages = ['fi', 'en', 'ar', 'so', 'ru'];
const hows = { staff: 0, interpreter: 1, written: 2 };
const finland = { west: 18, south: 58, east: 33, north: 71 };
const helsinki = { lat: 60.17, lng: 24.94 };
const espoo = { lat: 60.2, lng: 24.65 };
const rovaniemi = { lat: 66.5, lng: 25.72 };

type Offer = `${keyof typeof hows} ${string}`;
interface Place extends Position {
  isExact?: boolean;
  /** The offers of each channel. */
  channels: Offer[][];
}

/** Only the columns that clusters read. */
function columnsOf(places: Place[]): Columns {
  const channels = places.flatMap((place) => place.channels);
  const offers = channels.flat().map((offer) => offer.split(' ') as [keyof typeof hows, string]);
  const startsOf = (lengths: number[]) =>
    Uint32Array.from(
      [0, ...lengths].map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0)),
    );
  return {
    count: places.length,
    languages,
    ids: places.map((_, i) => `s${i}`),
    lat: Float64Array.from(places, (place) => place.lat),
    lng: Float64Array.from(places, (place) => place.lng),
    isExact: Uint8Array.from(places, (place) => (place.isExact === false ? 0 : 1)),
    channelStart: startsOf(places.map((place) => place.channels.length)),
    offerStart: startsOf(channels.map((channel) => channel.length)),
    offerLanguage: Uint16Array.from(offers, ([, tag]) => languages.indexOf(tag)),
    offerHow: Uint8Array.from(offers, ([how]) => hows[how]),
  } as Columns;
}

function featuresOf(places: Place[], zoom: number, wanted: string[] = [], rows = [...places.keys()]) {
  return buildClusterIndex(columnsOf(places), rows).features(finland, zoom, wanted);
}

function onlyBubble(features: ClusterFeature[]): Bubble {
  expect(features.map((feature) => feature.kind)).toEqual(['bubble']);
  return features[0] as Bubble;
}

describe('pins', () => {
  test('tell id, place and whether it is exact', () => {
    expect(featuresOf([{ ...rovaniemi, isExact: false, channels: [['staff fi']] }], 6)).toEqual([
      { kind: 'pin', id: 's0', lat: 66.5, lng: 25.72, isExact: false, languages: ['fi'] },
    ]);
  });

  test('put wanted languages first, in the order asked, and leave out what is only written', () => {
    const place: Place = {
      ...rovaniemi,
      channels: [
        ['staff fi', 'written ru'],
        ['staff en', 'interpreter ar', 'staff fi'],
      ],
    };
    expect(featuresOf([place], 6, ['so', 'ar', 'en'])).toMatchObject([{ languages: ['ar', 'en', 'fi'] }]);
  });

  test('have no languages where the service names none', () => {
    expect(featuresOf([{ ...rovaniemi, channels: [] }], 6)).toMatchObject([{ kind: 'pin', languages: [] }]);
  });
});

describe('bubbles', () => {
  const places: Place[] = [
    { ...helsinki, channels: [['staff fi', 'staff so'], ['staff fi']] },
    { ...espoo, channels: [['staff fi', 'interpreter ar', 'written ru']] },
    { ...helsinki, channels: [['staff so']] },
  ];

  test('count each service once for a language, most first', () => {
    expect(onlyBubble(featuresOf(places, 5)).languages).toEqual([
      ['fi', 2],
      ['so', 2],
      ['ar', 1],
    ]);
  });

  test('put wanted languages first even where they are rare', () => {
    const { languages } = onlyBubble(featuresOf(places, 5, ['ar', 'ru']));
    expect(languages.map(([tag]) => tag)).toEqual(['ar', 'fi', 'so']);
  });

  test('give the box and the pins of what is inside', () => {
    const bubble = onlyBubble(featuresOf(places, 5));
    expect(bubble).toMatchObject({ count: 3, box: { west: 24.65, south: 60.17, east: 24.94, north: 60.2 } });
    expect(bubble.pins.map((pin) => pin.id).sort()).toEqual(['s0', 's1', 's2']);
  });

  test('hold only the rows that were given', () => {
    expect(
      onlyBubble(featuresOf(places, 5, [], [0, 2]))
        .pins.map((pin) => pin.id)
        .sort(),
    ).toEqual(['s0', 's2']);
  });

  test('stay together at the nearest zoom where all stand at one spot', () => {
    const spot = Array.from({ length: 70 }, (): Place => ({ ...helsinki, channels: [['staff fi']] }));
    const bubble = onlyBubble(featuresOf(spot, maxClusterZoom));
    expect(bubble.count).toBe(70);
    expect(bubble.box).toEqual({ west: 24.94, south: 60.17, east: 24.94, north: 60.17 });
    expect(bubble.pins).toHaveLength(60);
  });

  test('of many services at several spots name none', () => {
    const many = Array.from(
      { length: 13 },
      (_, i): Place => ({ lat: 60 + i / 1000, lng: 24, channels: [['staff fi']] }),
    );
    expect(onlyBubble(featuresOf(many, 5))).toMatchObject({ count: 13, pins: [] });
  });

  test('fall apart as the zoom grows, and hold every service once at each zoom', () => {
    const many = Array.from(
      { length: 300 },
      (_, i): Place => ({
        lat: 60 + ((i * 37) % 100) / 20,
        lng: 22 + ((i * 53) % 89) / 12,
        channels: [['staff fi']],
      }),
    );
    const index = buildClusterIndex(columnsOf(many), [...many.keys()]);
    let drawnBefore = 0;
    for (let zoom = 3; zoom <= maxClusterZoom; zoom++) {
      const features = index.features(finland, zoom, []);
      const counts = features.map((feature) => (feature.kind === 'bubble' ? feature.count : 1));
      const counted = features.map((feature) => (feature.kind === 'bubble' ? feature.languages[0]?.[1] : 1));
      expect(counts.reduce((sum, count) => sum + count)).toBe(300);
      expect(counted).toEqual(counts);
      expect(features.length).toBeGreaterThanOrEqual(drawnBefore);
      drawnBefore = features.length;
    }
    expect(drawnBefore).toBe(300);
  });
});

test('a box leaves out what lies outside it', () => {
  const places: Place[] = [
    { ...helsinki, channels: [] },
    { ...rovaniemi, channels: [] },
  ];
  const index = buildClusterIndex(columnsOf(places), [0, 1]);
  const north = { west: 20, south: 65, east: 30, north: 70 };
  expect(index.features(north, 8, []).map((feature) => feature.kind === 'pin' && feature.id)).toEqual(['s1']);
});

test('no rows give no features', () => {
  expect(featuresOf([], 5)).toEqual([]);
});
