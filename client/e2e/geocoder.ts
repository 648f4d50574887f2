import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one street that it knows. */
export const street = { label: 'Kultasepänkatu 7, Kerava', lat: 60.4034, lng: 25.105 };

export interface TestGeocoder {
  /** Its address for `GEOCODER_URL`. */
  urlTemplate: string;
  stop(): Promise<void>;
}

/** A geocoder that answers in the form of Pelias. */
export async function startGeocoder(): Promise<TestGeocoder> {
  const server = createServer((req, res) => {
    const text = new URL(req.url ?? '/', 'http://localhost').searchParams.get('text') ?? '';
    const isKnown = text.length > 3 && street.label.toLowerCase().startsWith(text.toLowerCase());
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [street.lng, street.lat] },
      properties: { label: street.label },
    };
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify({ type: 'FeatureCollection', features: isKnown ? [feature] : [] }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    urlTemplate: `http://127.0.0.1:${port}/search?text={text}&lang={lang}`,
    async stop() {
      server.close();
      await once(server, 'close');
    },
  };
}
