import bubbleStyles from './bubble.module.css';
import type { Offset } from './fanLayout.ts';
import markerStyles from './marker.module.css';
import type { BubbleSpec, MarkerLabel, MarkerSpec, PinSpec } from './markerSpecs.ts';
import pinStyles from './pin.module.css';

const svgNamespace = 'http://www.w3.org/2000/svg';
const pinPath = 'M17 42C14 36 1.5 27.500 1.5 17a15.500 15.500 0 0 1 31 0C32.500 27.500 20 36 17 42Z';

/** An empty button of a marker; `dressMarker` gives it its look. */
export function createMarkerElement(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

/**
 * Makes the button show what the spec says; classes that Leaflet added stay. What is in the button is replaced only
 * where it differs from before: a press whose target goes away between down and up is no click.
 */
export function dressMarker(
  button: HTMLButtonElement,
  spec: MarkerSpec,
  before: MarkerSpec | undefined,
): void {
  if (before?.accessibleName !== spec.accessibleName) button.setAttribute('aria-label', spec.accessibleName);
  if (before) button.classList.remove(...classesOf(before));
  button.classList.add(...classesOf(spec));
  if (spec.isSelected && spec.kind === 'pin') button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  if (spec.kind === 'bubble' && spec.bubble.pins.length > 0)
    button.setAttribute('aria-expanded', String(spec.legs !== null));
  else button.removeAttribute('aria-expanded');
  const { x, y } = spec.kind === 'pin' ? spec.offset : { x: 0, y: 0 };
  button.style.setProperty('--offset-x', `${x}px`);
  button.style.setProperty('--offset-y', `${y}px`);
  if (before && contentKey(before) === contentKey(spec)) return;
  button.replaceChildren(...(spec.kind === 'pin' ? pinContent(spec) : bubbleContent(spec)));
}

function contentKey(spec: MarkerSpec): string {
  return JSON.stringify(
    spec.kind === 'pin' ? spec.labels : [spec.labels, spec.count, spec.legs, spec.isSelected],
  );
}

const looks = { pin: pinStyles, bubble: bubbleStyles };
/** By the number of digits in the count. */
const sizes = ['small', 'medium', 'large', 'huge'];

function classesOf(spec: MarkerSpec): string[] {
  const names: string[] = [spec.kind];
  if (spec.isSelected) names.push('selected');
  if (spec.isHighlighted) names.push('highlighted');
  if (spec.kind === 'pin' && !spec.isExact) names.push('approximate');
  if (spec.kind === 'bubble') names.push(sizeOf(spec.count));
  if (spec.kind === 'bubble' && spec.legs) names.push('fanned');
  return [markerStyles.marker as string, ...names.map((name) => looks[spec.kind][name] as string)];
}

function sizeOf(count: number): string {
  return sizes[Math.min(String(count).length, sizes.length) - 1] as string;
}

function pinContent({ labels: [label] }: PinSpec): Node[] {
  // A dot where no language is known, so that a pin never looks unfinished.
  return [
    pinShape(pinStyles.shape),
    label ? labelElement(label, pinStyles.label, pinStyles.wanted) : spanElement(pinStyles.dot),
  ];
}

function bubbleContent(spec: BubbleSpec): Node[] {
  const { count, legs, labels, isSelected } = spec;
  if (legs) return [legsElement(legs), spanElement(bubbleStyles.count, String(count))];
  const chips = spanElement(bubbleStyles.chips);
  chips.append(...labels.map((label) => labelElement(label, bubbleStyles.chip, bubbleStyles.wanted)));
  return [
    spanElement(bubbleStyles.count, String(count)),
    chips,
    ...(isSelected ? [pinShape(bubbleStyles.selectedInside)] : []),
  ];
}

/** The name of a class in a CSS module; its type cannot tell which names there are. */
type ClassName = string | undefined;

function spanElement(className: ClassName, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className ?? '';
  span.textContent = text;
  return span;
}

function labelElement(label: MarkerLabel, className: ClassName, wanted: ClassName): HTMLSpanElement {
  const span = spanElement(label.isWanted ? `${className} ${wanted}` : className, label.text);
  span.lang = label.tag;
  span.dir = 'auto';
  return span;
}

function svgElement(className: ClassName, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', className ?? '');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function pinShape(className: ClassName): SVGSVGElement {
  const svg = svgElement(className, '0 0 34 43');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', pinPath);
  svg.append(path);
  return svg;
}

function legsElement(legs: Offset[]): SVGSVGElement {
  const svg = svgElement(bubbleStyles.legs, '0 0 1 1');
  for (const { x, y } of legs) {
    const line = document.createElementNS(svgNamespace, 'line');
    line.setAttribute('x2', x.toFixed(1));
    line.setAttribute('y2', y.toFixed(1));
    svg.append(line);
  }
  return svg;
}
