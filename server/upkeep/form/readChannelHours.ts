import {
  draftOfFields,
  type HoursFault,
  isEmptyHours,
  readHoursDraft,
} from '../../../data/model/hours/hoursDraft.ts';
import type { FormFaultCode } from '../../../data/model/submissionForm.ts';
import { readHours } from '../../directory/hours/readHours.ts';
import type { FormReader } from './FormReader.ts';

const codes: Partial<Record<HoursFault['code'], FormFaultCode>> = { tooLong: 'tooLong' };

/**
 * Hours that were filled in below `field`, as OSM texts; empty where there are none. What stands in a week was understood
 * already; what was written as opening_hours is read here.
 */
export function readHoursFields(form: FormReader, field: string): { hours?: string; exceptions?: string[] } {
  const draft = draftOfFields(form.fields, field);
  if (isEmptyHours(draft)) return {};
  const { hours, exceptions, faults } = readHoursDraft(draft);
  for (const { part, code, detail } of faults) form.fault(`${field}.${part}`, codes[code] ?? 'hours', detail);
  form.hoursLeft -= 1;
  if (faults.length === 0 && hours && (form.hoursLeft < 0 || !readHours(hours, exceptions).ok)) {
    form.fault(`${field}.${draft.mode === 'text' ? 'text' : 'mo'}`, 'hours', hours.slice(0, 80));
  }
  return { ...(hours && { hours }), ...(exceptions && { exceptions }) };
}
