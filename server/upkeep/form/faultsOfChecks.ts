import type { CheckFault } from '../../../data/model/reviewPages.ts';
import { type FormFault, type FormFaultCode, textLimits } from '../../../data/model/submissionForm.ts';

const codes: Record<CheckFault['code'], FormFaultCode> = {
  missing: 'required',
  'not-valid': 'invalid',
  'too-long': 'tooLong',
  'hours-unreadable': 'hours',
  'phone-not-valid': 'phone',
  'municipality-unknown': 'municipality',
  'topic-unknown': 'choice',
  'audience-unknown': 'choice',
};

/** Where a path of the model leads to in the form, the exact ones first. */
const places: [RegExp, string][] = [
  [/^(name|summary|description)$/, '$1.fi'],
  [/^provider$/, 'provider.type'],
  [/^(topics|audiences)\b.*/, '$1'],
  [/^serviceArea\b.*/, 'serviceArea.municipalities'],
  [/^links\.(\d+)$/, 'links.$1.url'],
  [/^price\b(?!\.note).*/, 'price.isFree'],
  [/^authorityContact(\.consentedOn)?$/, 'authorityContact.consent'],
  [/^(channels\.\d+)\.address$/, '$1.address.street'],
  [/^(channels\.\d+\.address\.position)\b.*/, '$1.lat'],
  [/^(channels\.\d+)\.exceptions\b.*/, '$1.hours.text'],
  [/^(channels\.\d+(?:\.languages\.\d+)?\.hours)$/, '$1.text'],
  [/^(channels\.\d+\.languages\.\d+)$/, '$1.tag'],
];

const isInForm =
  /^(state|reopensOn|name|summary|description|provider|topics|audiences|channels|serviceArea|accessibility|price|funding|ptvId|links|authorityContact)\b/;

/** The field in which a value of a document is typed; `rows` are those of its channels. Null where there is none. */
function fieldOfPath(path: string, rows: readonly number[]): string | null {
  if (!isInForm.test(path)) return null;
  const inRow = path.replace(
    /^channels\.(\d+)/,
    (_, index: string) => `channels.${rows[Number(index)] ?? index}`,
  );
  const place = places.find(([pattern]) => pattern.test(inRow));
  return place ? inRow.replace(...place) : inRow;
}

/** What keeps a document from being published, as faults of the form's fields, each field once. */
export function faultsOfChecks(checks: readonly CheckFault[], rows: readonly number[]): FormFault[] {
  const faults = new Map<string, FormFault>();
  for (const { path, code, value } of checks) {
    const field = fieldOfPath(path, rows);
    if (field === null || faults.has(field)) continue;
    const detail = code === 'too-long' ? String(textLimits.text) : (value ?? '').slice(0, 80);
    faults.set(field, { field, code: codes[code], detail });
  }
  return [...faults.values()];
}
