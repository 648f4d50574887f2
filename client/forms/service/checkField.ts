import { readEmail, readPhone, readPostalCode, readUrl } from '../../../data/model/contactValues.ts';
import type { FormFault } from '../../../data/model/submissionForm.ts';

const checks = [
  { field: /(^|\.)email$/, read: readEmail, code: 'email' },
  { field: /(^|\.)phone$/, read: readPhone, code: 'phone' },
  { field: /\.postalCode$/, read: readPostalCode, code: 'postalCode' },
  { field: /\.(url|bookingUrl)$/, read: readUrl, code: 'url' },
] as const;

/** What is wrong with what was just typed, as far as the field alone can tell; the server checks all. */
export function checkField(field: string, value: string): FormFault | null {
  const text = value.trim();
  const check = checks.find((candidate) => candidate.field.test(field));
  if (!check || text === '' || check.read(text) !== null) return null;
  return { field, code: check.code, detail: text.slice(0, 80) };
}
