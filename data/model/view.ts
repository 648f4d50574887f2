/*
 * What a link to the front page says besides the query: which face of it is shown, and what is selected on it.
 */
export interface View {
  /** Which face a phone shows; side by side on a wide screen. */
  face: 'list' | 'map';
  /** Slug of the selected service. */
  selected: string | null;
  /** Where the map was moved to. */
  map: { zoom: number; lat: number; lng: number } | null;
}

const viewParameters = ['view', 'selected', 'map'] as const;

/** No map goes closer; beyond it a link is malformed. */
const maxZoom = 24;

function parseMap(text: string | null): View['map'] {
  const match = /^(\d{1,2}(?:\.\d)?)\/(-?\d{1,2}\.\d{1,6})\/(-?\d{1,3}\.\d{1,6})$/.exec(text ?? '');
  if (!match) return null;
  const map = { zoom: Number(match[1]), lat: Number(match[2]), lng: Number(match[3]) };
  return map.zoom <= maxZoom && Math.abs(map.lat) <= 90 && Math.abs(map.lng) <= 180 ? map : null;
}

/** The view that the parameters say; what is malformed counts as not given, since it changes no answer. */
export function parseView(parameters: URLSearchParams): View {
  const selected = parameters.get('selected');
  return {
    face: parameters.get('view') === 'map' ? 'map' : 'list',
    selected: selected && /^[a-z0-9-]{1,120}$/.test(selected) ? selected : null,
    map: parseMap(parameters.get('map')),
  };
}

/** The parameters that say a view, without what is default. */
export function formatView(view: View): [string, string][] {
  const parameters: [string, string][] = [];
  if (view.face === 'map') parameters.push(['view', 'map']);
  if (view.selected) parameters.push(['selected', view.selected]);
  if (view.map) {
    parameters.push([
      'map',
      `${Number(view.map.zoom.toFixed(1))}/${view.map.lat.toFixed(4)}/${view.map.lng.toFixed(4)}`,
    ]);
  }
  return parameters;
}

/** Splits the parameters of a page into those of the query and those of the view. */
export function queryParametersOf(parameters: URLSearchParams): [string, string][] {
  return [...parameters].filter(([name]) => !(viewParameters as readonly string[]).includes(name));
}
