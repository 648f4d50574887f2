export interface Offset {
  x: number;
  y: number;
}

const pinPx = 48;
const smallestRadiusPx = 68;
/** A pin stands on its tip: that much lower, the circle looks centred, and the lowest pin keeps off the spot. */
const tipShiftPx = 12;
const onOneCircle = 10;

/**
 * Where the pins of one spot go when they fan out, in pixels from the spot, the first one up and then clockwise:
 * a circle for a few, a spiral for more. Neighbours are at least a pin's width apart.
 */
export function fanLayout(count: number): Offset[] {
  if (count <= onOneCircle) {
    const radius = Math.max(smallestRadiusPx, (count * pinPx) / (2 * Math.PI));
    return Array.from({ length: count }, (_, i) => atAngle((2 * Math.PI * i) / count, radius));
  }
  const offsets: Offset[] = [];
  const growthPx = (pinPx * 1.1) / (2 * Math.PI);
  for (let angle = 0; offsets.length < count; ) {
    const radius = smallestRadiusPx + growthPx * angle;
    offsets.push(atAngle(angle, radius));
    angle += (pinPx * 1.02) / radius;
  }
  return offsets;
}

function atAngle(clockwiseFromTop: number, radius: number): Offset {
  return { x: Math.sin(clockwiseFromTop) * radius, y: tipShiftPx - Math.cos(clockwiseFromTop) * radius };
}

/** How far a fan reaches from its spot, in pixels, its pins included. */
export function fanRadius(offsets: Offset[]): number {
  return Math.max(0, ...offsets.map(({ x, y }) => Math.hypot(x, y))) + pinPx;
}
