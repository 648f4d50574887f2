import { isRecord } from './matchChannels.ts';

/** How a value is written in a field of an editor's form. */
export type FieldForm = 'line' | 'text' | 'choice' | 'tick' | 'lines' | 'words' | 'offers' | 'position';

/** A text or number as a text; anything else is empty. */
export const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function writeOffers(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .filter(isRecord)
    .map(({ tag, how, hours }) => [tag, how, hours].map(asText).join(' ').trim())
    .join('\n');
}

/** What a form shows of a value; empty where the value is of another kind. */
export function writeField(value: unknown, form: FieldForm): string {
  const list = Array.isArray(value) ? value.map(asText) : [];
  switch (form) {
    case 'words':
      return list.join(', ');
    case 'lines':
      return list.join('\n');
    case 'offers':
      return writeOffers(value);
    case 'tick':
      return value === true ? 'yes' : '';
    case 'position':
      return isRecord(value) ? `${asText(value.lat)}, ${asText(value.lng)}` : '';
    default:
      return asText(value);
  }
}

/** The value that was typed; undefined: nothing. What cannot be read stays a text, and is a fault then. */
export function readField(text: string, form: FieldForm): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const lines = trimmed.split(/\s*\n\s*/).filter(Boolean);
  switch (form) {
    case 'words':
      return trimmed.split(/[\s,]+/).filter(Boolean);
    case 'lines':
      return lines;
    case 'offers':
      return lines.map((line) => {
        const [tag = '', how = 'staff', ...hours] = line.split(/\s+/);
        return { tag, how, ...(hours.length > 0 && { hours: hours.join(' ') }) };
      });
    case 'tick':
      return true;
    case 'position': {
      const [lat, lng, ...rest] = trimmed.split(/[\s,]+/).map(Number);
      return rest.length === 0 && Number.isFinite(lat) && Number.isFinite(lng) ? { lat, lng } : trimmed;
    }
    default:
      return trimmed.replace(/\r\n/g, '\n');
  }
}
