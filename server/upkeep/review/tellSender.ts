import type { MailValues } from '../../../data/model/mail.ts';
import { isRecord } from '../../../data/model/matchChannels.ts';
import { type LocalizedText, pickText } from '../../../data/model/pickText.ts';
import { queueMail } from '../../store/outbox.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';

type ReviewMailKind = 'submission-published' | 'submission-question' | 'submission-rejected';
type ReviewMail = { [K in ReviewMailKind]: { kind: K; values: MailValues[K] } }[ReviewMailKind];

/** What every mail about a submission says. */
interface Shared {
  reference: string;
  serviceName: string;
}

function nameIn(document: Record<string, unknown>, language: string): string {
  const texts = isRecord(document.name) ? Object.entries(document.name) : [];
  const name = Object.fromEntries(texts.filter(([, text]) => typeof text === 'string')) as LocalizedText;
  return pickText(name, language).text;
}

/**
 * Mails the sender of a submission, where there is one, in their language, together with what was decided. With
 * `secretUntil` the mail lets them in, until then.
 */
export async function tellSender(
  transaction: Store,
  { sender, reference, document }: Submission,
  { write, secretUntil, now }: { write(shared: Shared): ReviewMail; secretUntil?: Date; now: Date },
): Promise<void> {
  if (!sender) return;
  const { email: to, language } = sender;
  const mail = write({ reference, serviceName: nameIn(document, language) || reference });
  await queueMail(transaction, {
    ...mail,
    language,
    to,
    ...(secretUntil ? { isSecret: true, goodUntil: secretUntil } : { isSecret: false }),
    now,
  });
}
