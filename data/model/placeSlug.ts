import { foldText } from './foldText.ts';

/** The name of a place as it stands in an address: `Hämeenlinna` → `hameenlinna`. */
export function placeSlug(name: string): string {
  return foldText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
