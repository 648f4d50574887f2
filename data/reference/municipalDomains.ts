import { foldText } from '../model/foldText.ts';
import { municipalityByCode } from './municipalities.ts';

/** Domains that are not simply the municipality's Finnish or Swedish name. */
const otherDomains: Record<string, string[]> = {
  // Helsinki
  '091': ['hel.fi'],
  // Kristiinankaupunki
  '287': ['krs.fi'],
};

const letters = (name: string) => foldText(name).replaceAll(/[^a-z0-9]/g, '');

/**
 * Whether an address belongs to the staff of a municipality: its domain is the municipality's own. Domains below it do
 * not count, since pupils have addresses there.
 */
export function isMunicipalAddress(email: string, municipalityCode: string): boolean {
  const municipality = municipalityByCode(municipalityCode);
  const domain = email.trim().toLowerCase().split('@').at(-1) ?? '';
  if (!municipality || email.split('@').length !== 2) return false;
  const { fi, sv } = municipality.name;
  const ending = municipality.region === '21' ? 'ax' : 'fi';
  return [
    ...[fi, sv].map((name) => `${letters(name)}.${ending}`),
    ...(otherDomains[municipalityCode] ?? []),
  ].includes(domain);
}
