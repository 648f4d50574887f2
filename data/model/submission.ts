import { z } from 'zod';
import { type InterfaceLanguage, interfaceLanguages } from './languageTag.ts';

/**
 * Where a submission stands: `waiting` for an editor, `returned` to its sender with a question, or done: `published`,
 * `rejected`, or `expired` since nobody confirmed the address that it came from.
 */
export const submissionStates = ['waiting', 'returned', 'published', 'rejected', 'expired'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** What can happen to a submission; each is kept as an event with who and when. */
const submissionEventKinds = [
  'received',
  'address-confirmed',
  'edited',
  'returned',
  'answered',
  'published',
  'rejected',
  'expired',
  'reopened',
  'erased',
  'made-change',
  'made-new',
] as const;
export type SubmissionEventKind = (typeof submissionEventKinds)[number];

/** Who sent it in; only editors read this, and it goes when it is no longer needed. */
export const senderSchema = z.object({
  name: z.string().min(1).max(200),
  role: z.string().max(200).optional(),
  email: z.email().max(254),
  /** E.164 */
  phone: z.string().max(40).optional(),
  /** The interface language in which the sender is written to. */
  language: z.enum(interfaceLanguages as [InterfaceLanguage, ...InterfaceLanguage[]]),
});
export type Sender = z.infer<typeof senderSchema>;

/** What the schema finds missing or wrong in a submitted document. */
export interface Fault {
  path: string;
  message: string;
}
