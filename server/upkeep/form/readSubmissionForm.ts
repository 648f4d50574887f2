import type { FormFields } from '../../../data/model/formFields.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { serviceSchema } from '../../../data/model/service.ts';
import type { Sender } from '../../../data/model/submission.ts';
import {
  type FormDoubt,
  type FormFault,
  type FormService,
  textLimits,
} from '../../../data/model/submissionForm.ts';
import { FormReader } from './FormReader.ts';
import { findDoubts } from './findDoubts.ts';
import { readSender } from './readSender.ts';
import { providerProvenance, readService } from './readService.ts';

export interface ReadForm {
  sender: Sender;
  service: FormService;
  /** What the sender tells the editor. */
  note: string;
  faults: FormFault[];
  doubts: FormDoubt[];
}

/** An id and a slug for the check against the schema, until the service has its own. */
const placeholder = { id: '00000000-0000-4000-8000-000000000000', slug: 'x', state: 'submitted' as const };

/** Reads, normalises and checks a filled-in form for sending in a service. `today` is a date in Helsinki. */
export function readSubmissionForm(
  fields: FormFields,
  { language, today }: { language: InterfaceLanguage; today: string },
): ReadForm {
  const form = new FormReader(fields);
  const sender = readSender(form, language);
  const service = readService(form, today);
  const note = form.text('note', textLimits.text) ?? '';
  if (form.faults.length === 0) {
    // A rule that only the schema knows must not let a faulty document through.
    const whole = { ...service, ...placeholder, provenance: providerProvenance(today) };
    for (const { path } of serviceSchema.safeParse(whole).error?.issues ?? []) {
      form.fault(path.join('.'), 'invalid');
    }
  }
  return { sender, service, note, faults: form.faults, doubts: findDoubts(fields) };
}
