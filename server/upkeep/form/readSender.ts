import { readEmail, readPhone } from '../../../data/model/contactValues.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { Sender } from '../../../data/model/submission.ts';
import { textLimits } from '../../../data/model/submissionForm.ts';
import type { FormReader } from './FormReader.ts';

/** Who sends the form in; `language` is the one in which they read it. */
export function readSender(form: FormReader, language: InterfaceLanguage): Sender {
  const name = form.required('sender.name', textLimits.line);
  form.required('sender.email', 254);
  const email = form.value('sender.email', 'email', readEmail) ?? '';
  return {
    name,
    role: form.line('sender.role', textLimits.line),
    email,
    phone: form.value('sender.phone', 'phone', readPhone),
    language,
  };
}
