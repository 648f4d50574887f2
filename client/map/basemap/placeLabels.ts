import {
  Bounds,
  DomUtil,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  point,
  type ZoomAnimEvent,
} from 'leaflet';
import {
  chooseLabels,
  type LabelStyle,
  type Place,
  type PlaceLabel,
  type ScreenRect,
} from '../../../data/basemap/chooseLabels.ts';
import type { BasemapPalette } from './palette.ts';

const PANE = 'placeLabels';
/** Above tiles and areas (400), below markers (600). */
const PANE_Z_INDEX = '450';
/** Room around the view that is drawn too, as a share of the view, so that a short drag needs no redrawing. */
const MARGIN_SHARE = 0.3;
const HALO_PX = 3;

export interface PlaceLabelsLayer extends Layer {
  setPlaces(places: readonly Place[]): void;
  /** Rectangles of bubbles and pins, in pixels from the map's upper left corner; names give way to them. */
  setObstacles(rects: readonly ScreenRect[]): void;
  setPalette(palette: BasemapPalette): void;
}

export interface PlaceLabelsOptions {
  places: readonly Place[];
  palette: BasemapPalette;
}

/** Names of municipalities over the basemap: a picture only, hidden from assistive technology and pointers. */
export function createPlaceLabels({ places, palette }: PlaceLabelsOptions): PlaceLabelsLayer {
  return new CanvasPlaceLabels(places, palette);
}

class CanvasPlaceLabels extends Layer implements PlaceLabelsLayer {
  private readonly canvas = document.createElement('canvas');
  private places: readonly Place[];
  private palette: BasemapPalette;
  private map: LeafletMap | undefined;
  /** In layer pixels, with the zoom at which they hold. */
  private obstacles: { zoom: number; rects: ScreenRect[] } = { zoom: Number.NaN, rects: [] };
  private labels: PlaceLabel[] = [];
  private readonly widths = new Map<string, number>();
  private fontFamily = 'sans-serif';
  private drawnArea = new Bounds(point(0, 0), point(0, 0));
  private drawnView = { zoom: 0, center: { lat: 0, lng: 0 } };
  /** The animation frame in which the names are drawn; 0: none is due. */
  private frame = 0;
  /** Other names may fit than those that were chosen. */
  private mustChoose = false;

  constructor(places: readonly Place[], palette: BasemapPalette) {
    super();
    this.places = places;
    this.palette = palette;
    this.canvas.ariaHidden = 'true';
    this.canvas.className = 'leaflet-zoom-animated';
    this.canvas.style.pointerEvents = 'none';
  }

  override onAdd(map: LeafletMap): this {
    this.map = map;
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    Object.assign(pane.style, { zIndex: PANE_Z_INDEX, pointerEvents: 'none' });
    pane.append(this.canvas);
    this.fontFamily = getComputedStyle(map.getContainer()).fontFamily || this.fontFamily;
    this.widths.clear();
    this.chooseSoon();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.canvas.remove();
    this.map = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      move: () => this.drawWhenOutside(),
      moveend: () => this.drawWhenOutside(),
      resize: () => this.drawSoon(),
      zoom: () => this.followZoom(),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.followZoom(center, zoom);
      },
      viewreset: () => this.chooseSoon(),
      zoomend: () => {
        this.followZoom();
        this.chooseSoon();
      },
    };
  }

  setPlaces(places: readonly Place[]): void {
    this.places = places;
    this.chooseSoon();
  }

  setObstacles(rects: readonly ScreenRect[]): void {
    if (!this.map) return;
    const origin = this.map.containerPointToLayerPoint([0, 0]);
    this.obstacles = { zoom: this.map.getZoom(), rects: rects.map((rect) => movedBy(rect, origin)) };
    this.chooseSoon();
  }

  setPalette(palette: BasemapPalette): void {
    this.palette = palette;
    this.drawSoon();
  }

  private chooseSoon(): void {
    this.mustChoose = true;
    this.drawSoon();
  }

  private drawSoon(): void {
    if (!this.map || this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.mustChoose) this.choose();
      this.draw();
    });
  }

  private choose(): void {
    this.mustChoose = false;
    const context = this.canvas.getContext('2d');
    if (!this.map || !context) return;
    const map = this.map;
    const zoom = map.getZoom();
    const measure = (name: string, style: LabelStyle) => {
      const font = this.fontOf(style);
      const key = `${font} ${name}`;
      const known = this.widths.get(key);
      if (known !== undefined) return known;
      context.font = font;
      const { width } = context.measureText(name);
      this.widths.set(key, width);
      return width;
    };
    const projected = this.places.map((place) => map.latLngToLayerPoint(place));
    const obstacles = this.obstacles.zoom === zoom ? this.obstacles.rects : [];
    this.labels = chooseLabels(this.places, projected, zoom, obstacles, measure);
  }

  private drawWhenOutside(): void {
    if (!this.map) return;
    const corner = this.map.containerPointToLayerPoint([0, 0]);
    const view = new Bounds(corner, corner.add(this.map.getSize()));
    if (!this.drawnArea.contains(view)) this.drawSoon();
  }

  private draw(): void {
    const context = this.canvas.getContext('2d');
    if (!this.map || !context) return;
    const size = this.map.getSize();
    const margin = size.multiplyBy(MARGIN_SHARE).round();
    const corner = this.map.containerPointToLayerPoint([0, 0]).subtract(margin).round();
    const area = size.add(margin.multiplyBy(2));
    const pixelRatio = Math.max(1, window.devicePixelRatio);

    this.resizeCanvas(area, pixelRatio);
    DomUtil.setTransform(this.canvas, corner, 1);
    this.drawnArea = new Bounds(corner, corner.add(area));
    this.drawnView = { zoom: this.map.getZoom(), center: this.map.getCenter() };

    context.resetTransform();
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.scale(pixelRatio, pixelRatio);
    context.translate(-corner.x, -corner.y);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = HALO_PX;
    context.strokeStyle = this.palette.labelHalo;
    context.fillStyle = this.palette.label;
    for (const { name, style, x, y } of this.labels) {
      context.font = this.fontOf(style);
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
    }
  }

  /** A canvas of the same size keeps its memory: it is some ten megabytes, which the browser would have to clear up. */
  private resizeCanvas(area: Point, pixelRatio: number): void {
    const width = Math.round(area.x * pixelRatio);
    const height = Math.round(area.y * pixelRatio);
    if (this.canvas.width === width && this.canvas.height === height) return;
    Object.assign(this.canvas, { width, height });
    Object.assign(this.canvas.style, { width: `${area.x}px`, height: `${area.y}px` });
  }

  /** Scales the finished picture while Leaflet is between two zooms. */
  private followZoom(center = this.map?.getCenter(), zoom = this.map?.getZoom()): void {
    if (!this.map || !center || zoom === undefined) return;
    const scale = this.map.getZoomScale(zoom, this.drawnView.zoom);
    const half = this.map.getSize().divideBy(2);
    const drawnCenter = this.map.project(this.drawnView.center, zoom);
    const shift = drawnCenter.subtract(this.map.project(center, zoom));
    const mapOffset = this.map.containerPointToLayerPoint([0, 0]);
    const margin = this.map.getSize().multiplyBy(MARGIN_SHARE);
    const corner = half.add(margin).multiplyBy(-scale).add(half).add(shift).add(mapOffset);
    DomUtil.setTransform(this.canvas, corner, scale);
  }

  private fontOf({ fontPx, weight }: LabelStyle): string {
    return `${weight} ${fontPx}px ${this.fontFamily}`;
  }
}

function movedBy({ left, top, right, bottom }: ScreenRect, { x, y }: { x: number; y: number }): ScreenRect {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
