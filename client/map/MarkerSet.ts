import { Icon, type Map as LeafletMap, Marker } from 'leaflet';
import { diffMarkers } from './diffMarkers.ts';
import { createMarkerElement, dressMarker } from './markerElement.ts';
import type { MarkerSpec } from './markerSpecs.ts';

export interface MarkerEvents {
  /** `isByKeyboard`: the marker was pressed by a key, so that the focus should follow. */
  onPress: (spec: MarkerSpec, isByKeyboard: boolean) => void;
  /** The pointer or the focus is on a marker, or has left it. */
  onPoint: (spec: MarkerSpec | null) => void;
  onFocus: (spec: MarkerSpec) => void;
  /** The marker that had the focus is gone. */
  onFocusLost: () => void;
}

interface Drawn {
  marker: Marker;
  element: HTMLButtonElement;
  /** What it shows; another one once the marker is used again. */
  spec: MarkerSpec;
}

/** A button as a Leaflet icon: focusable, pressed by Enter and Space, announced as what it is. */
class ButtonIcon extends Icon {
  readonly element = createMarkerElement();

  constructor() {
    super({ iconUrl: '' });
  }

  override createIcon(): HTMLElement {
    return this.element;
  }

  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement; // Leaflet's "no shadow", which its types do not know
  }
}

/** The markers on a map, changed only where the next specs differ from the drawn ones. */
export class MarkerSet {
  readonly #map: LeafletMap;
  readonly #events: MarkerEvents;
  readonly #drawn = new Map<string, Drawn>();
  readonly #specs = new Map<string, MarkerSpec>();
  #pointedKey: string | null = null;

  constructor(map: LeafletMap, events: MarkerEvents) {
    this.#map = map;
    this.#events = events;
  }

  /** Draws the specs; their order becomes the order of the Tab key. True when the markers now cover other places. */
  update(specs: MarkerSpec[]): boolean {
    const focused = document.activeElement;
    const { removed, added, changed } = diffMarkers(this.#specs, specs);
    const spare = removed.map((key) => this.#take(key));
    const isReshaped = changed.some((spec) => spec.isSelected !== this.#specs.get(spec.key)?.isSelected);
    for (const spec of added) this.#add(spec, spare);
    for (const { marker } of spare) marker.remove();
    for (const spec of changed) this.#dress(this.#drawn.get(spec.key) as Drawn, spec);
    for (const spec of specs) this.#specs.set(spec.key, spec);
    this.#sort(specs);
    if (focused instanceof HTMLElement && focused !== document.activeElement) {
      if (focused.isConnected) focused.focus({ preventScroll: true });
      else this.#events.onFocusLost();
    }
    return isReshaped || added.length > 0 || removed.length > 0;
  }

  focus(key: string): void {
    this.#drawn.get(key)?.element.focus({ preventScroll: true });
  }

  elements(): HTMLElement[] {
    return [...this.#drawn.values()].map(({ element }) => element);
  }

  clear(): void {
    for (const key of [...this.#drawn.keys()]) this.#take(key).marker.remove();
  }

  /** Draws a spec with a marker of its kind that is no longer needed, which costs a tenth of a new one. */
  #add(spec: MarkerSpec, spare: Drawn[]): void {
    const index = spare.findIndex(
      ({ spec: { kind }, element }) => kind === spec.kind && element !== document.activeElement,
    );
    const [used] = index < 0 ? [] : spare.splice(index, 1);
    const drawn = used ?? this.#create(spec);
    this.#drawn.set(spec.key, drawn);
    this.#dress(drawn, spec, used?.spec ?? null);
    if (!used) drawn.marker.addTo(this.#map);
  }

  #create(spec: MarkerSpec): Drawn {
    const icon = new ButtonIcon();
    const marker = new Marker(spec, { icon, keyboard: false, autoPanOnFocus: false, riseOnHover: true });
    const { element } = icon;
    const drawn: Drawn = { marker, element, spec };
    const point = () => this.#point(drawn.spec);
    const unpoint = () => this.#point(null);
    marker.on('click', ({ originalEvent }) => this.#events.onPress(drawn.spec, originalEvent.detail === 0));
    element.addEventListener('focus', () => {
      point();
      this.#events.onFocus(drawn.spec);
    });
    element.addEventListener('blur', unpoint);
    element.addEventListener('mouseenter', point);
    element.addEventListener('mouseleave', unpoint);
    return drawn;
  }

  #dress(drawn: Drawn, spec: MarkerSpec, before: MarkerSpec | null = drawn.spec): void {
    const { marker, element } = drawn;
    drawn.spec = spec;
    marker.setLatLng(spec);
    marker.setZIndexOffset(layerOf(spec));
    dressMarker(element, spec, before ?? undefined);
  }

  #point(spec: MarkerSpec | null): void {
    this.#pointedKey = spec?.key ?? null;
    this.#events.onPoint(spec);
  }

  /** Takes a marker out of those that stand for something; it is still on the map. */
  #take(key: string): Drawn {
    if (key === this.#pointedKey) this.#point(null);
    const drawn = this.#drawn.get(key) as Drawn;
    this.#drawn.delete(key);
    this.#specs.delete(key);
    return drawn;
  }

  #sort(specs: MarkerSpec[]): void {
    let previous: Element | null = null;
    for (const { key } of specs) {
      const { element } = this.#drawn.get(key) as Drawn;
      if (element.previousElementSibling !== previous) {
        if (previous) previous.after(element);
        else element.parentElement?.prepend(element);
      }
      previous = element;
    }
  }
}

/** Added to the y coordinate by which Leaflet stacks markers: fans over what is selected, lit ones over the rest. */
function layerOf(spec: MarkerSpec): number {
  const isFan = spec.kind === 'bubble' ? spec.legs !== null : spec.offset.x !== 0 || spec.offset.y !== 0;
  return (
    (isFan ? 20_000 : 0) +
    (spec.isSelected ? 10_000 : 0) +
    (spec.isHighlighted ? 5_000 : 0) +
    (spec.kind === 'pin' ? 1 : 0)
  );
}
