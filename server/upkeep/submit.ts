import { randomUUID } from 'node:crypto';
import { pickText } from '../../data/model/pickText.ts';
import type { LikelyDuplicate } from '../../data/model/submissionForm.ts';
import { hashToken, newToken } from '../access/token.ts';
import { addSubmission, submissionOfForm } from '../store/addSubmission.ts';
import { freeSlug } from '../store/freeSlug.ts';
import { queueMail } from '../store/outbox.ts';
import { serviceHistory } from '../store/revisions.ts';
import type { Store } from '../store/schema.ts';
import { recordSubmissionEvent } from '../store/submissions.ts';
import { changedDocument } from './changedDocument.ts';
import { confirmableUntil } from './expiry.ts';
import { providerProvenance } from './form/readService.ts';
import type { ReadForm } from './form/readSubmissionForm.ts';
import { slugOf } from './slug.ts';

export interface SentForm {
  /** Without faults. */
  form: ReadForm;
  formId: string;
  /** The service that is to be changed; null: a new one. */
  changeOf: string | null;
  /** What the sender was asked about. */
  duplicates: Pick<LikelyDuplicate, 'id' | 'score' | 'reasons'>[];
  /** A date in Helsinki. */
  today: string;
  /** Where visitors reach us; the link of the mail leads there. */
  baseUrl: string;
  now: Date;
}

/** The document of a new service, or of a changed one: what the form leaves out of a service stays as it was. */
async function documentOf(db: Store, { form, changeOf, today }: SentForm) {
  const given = JSON.parse(JSON.stringify(form.service)) as typeof form.service;
  const provenance = providerProvenance(today);
  const [newest] = changeOf === null ? [] : await serviceHistory(db, changeOf, 1);
  if (newest) {
    return { document: changedDocument(newest.service, { ...given, provenance }), basedOn: newest.number };
  }
  const slug = await freeSlug(db, slugOf(given.name, given.provider.municipalityCode));
  return { document: { id: randomUUID(), slug, state: 'submitted', ...given, provenance }, basedOn: null };
}

/**
 * Takes a form in: a submission, its first event and the mail to its sender, all or none, on disk when this resolves.
 * The same form sent again is the same submission; one that was changed since corrects it while it waits.
 */
export async function submit(store: Store, sent: SentForm): Promise<{ reference: string }> {
  const { form, now } = sent;
  const digest = hashToken(JSON.stringify([form.sender, form.service, form.note, sent.changeOf]));
  return store.transaction().execute(async (transaction) => {
    const formId = await openFormId(transaction, sent, digest);
    if ('reference' in formId) return formId;
    const { document, basedOn } = await documentOf(transaction, sent);
    const token = newToken();
    const { reference } = await addSubmission(transaction, {
      document,
      ...(sent.changeOf !== null && basedOn !== null && { serviceId: sent.changeOf }),
      sender: form.sender,
      source: {
        kind: 'form',
        digest,
        doubts: form.doubts,
        duplicates: sent.duplicates,
        ...(basedOn !== null && { basedOn }),
      },
      note: form.note,
      author: 'sender',
      confirmHash: hashToken(token),
      formId: formId.id,
      now,
    });
    const { email: to, language } = form.sender;
    await queueMail(transaction, {
      to,
      language,
      kind: 'submission-received',
      values: {
        reference,
        serviceName: pickText(form.service.name, language).text,
        confirmUrl: `${sent.baseUrl}/${language}/submit/confirm/${token}`,
      },
      isSecret: true,
      goodUntil: confirmableUntil(now),
      now,
    });
    return { reference };
  });
}

/** The id under which a form is still to be kept, or the reference of what it has become already. */
async function openFormId(
  transaction: Store,
  sent: SentForm,
  digest: string,
): Promise<{ id: string } | { reference: string }> {
  const { form, formId, now } = sent;
  const first = await submissionOfForm(transaction, formId);
  if (!first) return { id: formId };
  if (first.source.digest === digest) return { reference: first.reference };
  const id = `${formId}.${digest}`;
  const again = await submissionOfForm(transaction, id);
  if (again) return { reference: again.reference };
  const isSameSender = first.sender?.email === form.sender.email && first.serviceId === sent.changeOf;
  if (first.state !== 'waiting' || !isSameSender) return { id };
  const {
    id: _,
    slug: __,
    ...rest
  }: Record<string, unknown> = (await documentOf(transaction, sent)).document;
  const { id: serviceId, slug } = first.document;
  await recordSubmissionEvent(transaction, {
    submissionId: first.id,
    basedOn: first.version,
    kind: 'edited',
    author: 'sender',
    note: form.note,
    document: { id: serviceId, slug, ...rest },
    now,
  });
  return { reference: first.reference };
}
