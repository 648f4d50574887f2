import { expect, test } from 'vitest';
import { createGeocoder } from './geocoder.ts';
import { readGeocoderResponse } from './geocoderResponse.ts';

const pelias = {
  type: 'FeatureCollection',
  features: [
    {
      geometry: { type: 'Point', coordinates: [25.105, 60.404] },
      properties: { label: 'Kultasepänkatu 7, Kerava' },
    },
    {
      geometry: { type: 'Point', coordinates: [18.07, 59.33] },
      properties: { label: 'Kultasepänkatu, Stockholm' },
    },
  ],
};
const nominatim = [{ lat: '60.404', lon: '25.105', display_name: 'Kultasepänkatu 7, Kerava, Suomi' }];

test('Pelias gives longitude first, Nominatim gives texts; both become places, those outside Finland are left out', () => {
  expect(readGeocoderResponse(pelias)).toEqual([
    { lat: 60.404, lng: 25.105, label: 'Kultasepänkatu 7, Kerava' },
  ]);
  expect(readGeocoderResponse(nominatim)).toEqual([
    { lat: 60.404, lng: 25.105, label: 'Kultasepänkatu 7, Kerava, Suomi' },
  ]);
});

test('any other answer is refused', () => {
  expect(() => readGeocoderResponse({ error: 'no' })).toThrow();
});

function geocoderThatAnswers(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  const errors: unknown[] = [];
  const geocoder = createGeocoder({
    urlTemplate: 'https://geo.example.org/search?text={text}&lang={lang}',
    onError: (error) => errors.push(error),
    timeoutMs: 50,
    fetch: async (input, init) => {
      asked.push(String(input));
      const stop = new Promise<never>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
      return Promise.race([answer(), stop]);
    },
  });
  return { geocoder, asked, errors };
}

test('words are encoded into the URL, and the same words are asked once', async () => {
  const { geocoder, asked } = geocoderThatAnswers(() => Response.json(pelias));
  await geocoder.search('Kultasepänkatu 7 & lang=x', 'fi');
  const places = await geocoder.search('Kultasepänkatu 7 & lang=x', 'fi');
  expect(places).toHaveLength(1);
  expect(asked).toEqual([
    'https://geo.example.org/search?text=Kultasep%C3%A4nkatu%207%20%26%20lang%3Dx&lang=fi',
  ]);
});

test.each([
  ['does not answer in time', () => new Promise<Response>(() => {})],
  ['answers an error', () => new Response('', { status: 500 })],
  ['answers no JSON', () => new Response('<html>')],
])('a geocoder that %s gives no place, is reported, and is asked again the next time', async (_, answer) => {
  const { geocoder, asked, errors } = geocoderThatAnswers(answer);
  expect(await geocoder.search('Katu', 'fi')).toEqual([]);
  expect(await geocoder.search('Katu', 'fi')).toEqual([]);
  expect(errors).toHaveLength(2);
  expect(asked).toHaveLength(2);
});

test('no more is read of an answer than a geocoder would send', async () => {
  let bytes = 0;
  const answer = new ReadableStream<Uint8Array>({
    pull(controller) {
      bytes += 100_000;
      if (bytes > 10_000_000) controller.close();
      else controller.enqueue(new Uint8Array(100_000));
    },
  });
  const { geocoder, errors } = geocoderThatAnswers(() => new Response(answer));
  expect(await geocoder.search('Katu', 'fi')).toEqual([]);
  expect(errors).toEqual([new Error('the geocoder answered too much')]);
  expect(bytes).toBeLessThan(2_000_000);
});
