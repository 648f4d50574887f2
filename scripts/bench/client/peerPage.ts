import { fileURLToPath } from 'node:url';
import type * as Leaflet from 'leaflet';
import type { Browser, Page } from 'playwright-core';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { expandTag } from '../../../data/reference/languageFamilies.ts';
import type { Columns } from '../../../data/search/columns.ts';
import { type Snapshot, unpackColumns } from '../../../data/search/pack.ts';
import { search } from '../../../data/search/search.ts';
import { type Measured, measureToggle } from './measureToggles.ts';
import { installProbe } from './probe.ts';

/** The filters of `ourPage.ts`, as queries. */
const filters: Record<string, Partial<Query>> = {
  language: { speaks: ['so'] },
  'open now': { open: 'now' },
  channel: { via: ['phone'] },
};

interface Points {
  lat: number[];
  lng: number[];
  /** The rows that each filter leaves. */
  matches: Record<string, number[]>;
}

function pointsOf(columns: Columns): Points {
  const context = { now: new Date(), origin: null, textMatches: null, expandTag };
  const matches = Object.entries(filters).map(([name, filter]) => {
    return [name, search(columns, { ...emptyQuery, ...filter }, context, false).rows];
  });
  return { lat: [...columns.lat], lng: [...columns.lng], matches: Object.fromEntries(matches) };
}

/** Runs in the page: the map with its markers, and a checkbox for each filter, as the plug-in's manual has it. */
function drawPeer({ lat, lng, matches }: Points): void {
  const { L } = window as unknown as { L: typeof Leaflet & { markerClusterGroup(): Leaflet.LayerGroup } };
  const map = L.map('map', {
    maxZoom: 18,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
  });
  map.fitBounds(L.latLngBounds(lat.map((each, row) => [each, lng[row] as number])), { padding: [44, 52] });
  const icon = L.divIcon({ className: 'pin' });
  const markers = lat.map((each, row) => L.marker([each, lng[row] as number], { icon }));
  const clusters = L.markerClusterGroup() as Leaflet.LayerGroup & {
    addLayers(layers: Leaflet.Layer[]): void;
  };
  clusters.addLayers(markers);
  map.addLayer(clusters);
  for (const [name, rows] of Object.entries(matches)) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = name;
    box.addEventListener('change', () => {
      clusters.clearLayers();
      clusters.addLayers(box.checked ? rows.map((row) => markers[row] as Leaflet.Marker) : markers);
    });
    document.body.append(box);
  }
}

async function openPeer(page: Page, size: { width: number; height: number }): Promise<void> {
  const file = (url: string) => ({ path: fileURLToPath(url) });
  await page.setContent(
    `<!doctype html><div id="map" style="width:${size.width}px;height:${size.height}px"></div>`,
  );
  await page.addStyleTag(file(import.meta.resolve('leaflet/dist/leaflet.css')));
  await page.addStyleTag(file(import.meta.resolve('leaflet.markercluster/dist/MarkerCluster.css')));
  await page.addStyleTag(file(import.meta.resolve('leaflet.markercluster/dist/MarkerCluster.Default.css')));
  await page.addScriptTag(file(import.meta.resolve('leaflet/dist/leaflet.js')));
  await page.addScriptTag(file(import.meta.resolve('leaflet.markercluster/dist/leaflet.markercluster.js')));
}

/**
 * The same services on a bare map with Leaflet.markercluster, filtered by taking all markers away and adding those that
 * match. It has the matches at hand, and neither a list nor counts.
 */
export async function measurePeer(
  browser: Browser,
  url: string,
  { mapSize, times }: { mapSize: { width: number; height: number }; times: number },
): Promise<Map<string, Measured[]>> {
  const response = await fetch(`${url}/api/v1/snapshot`);
  const { packed } = (await response.json()) as Snapshot;
  const viewport = { width: Math.ceil(mapSize.width) + 40, height: Math.ceil(mapSize.height) + 60 };
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await openPeer(page, mapSize);
  await page.evaluate(drawPeer, pointsOf(unpackColumns(packed)));
  await installProbe(page, { map: '.leaflet-marker-pane' });
  const results = new Map<string, Measured[]>();
  for (const name of Object.keys(filters)) {
    const toggle = { name, target: `input[name="${name}"]` };
    results.set(name, await measureToggle(page, toggle, times));
  }
  await page.close();
  return results;
}
