import type { Position } from '../../../data/model/vocabulary.ts';

/** About a metre: more digits would only look exact. */
const digits = 5;

/** A position as it is typed; null where it is none. */
export function positionOf({ lat, lng }: { lat: string; lng: string }): Position | null {
  const position = { lat: Number(lat), lng: Number(lng) };
  const isOnEarth = Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180;
  return lat.trim() !== '' && lng.trim() !== '' && isOnEarth ? position : null;
}

/** A position as the fields hold it. */
export function writePosition({ lat, lng }: Position): { lat: string; lng: string } {
  const text = (degrees: number) => String(Number(degrees.toFixed(digits)));
  return { lat: text(lat), lng: text(lng) };
}
