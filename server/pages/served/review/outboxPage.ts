import { outboxStates, type RenderMail } from '../../../../data/model/mail.ts';
import type { OutboxItem, OutboxPageData } from '../../../../data/model/outboxPage.ts';
import { mailFolder } from '../../../mail/createTransport.ts';
import { audit } from '../../../store/audit.ts';
import { countSendableKept, sendKeptMails } from '../../../store/keptMails.ts';
import {
  countOutbox,
  listOutbox,
  type OutboxMail,
  outboxMail,
  retryMail,
} from '../../../store/outboxQueue.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';
import { type AccessParts, type SignedInVisit, signedIn } from '../signedIn.ts';

const pageSize = 50;

interface OutboxParts extends AccessParts {
  renderMail: RenderMail;
}

interface ItemOptions {
  hasServer: boolean;
  now: Date;
}

function itemOf(
  { id, to, content, isSecret, state, ...mail }: OutboxMail,
  { hasServer, now }: ItemOptions,
): OutboxItem {
  const { createdAt, dueAt, sentAt, attempts, lastError, goodUntil, isForgotten } = mail;
  const isTooLate = state !== 'sent' && goodUntil !== null && Date.parse(goodUntil) <= now.getTime();
  const canRetryIn = { waiting: true, 'given-up': true, kept: hasServer, sent: !isSecret };
  return {
    id,
    to,
    kind: content.kind,
    state,
    createdAt,
    nextTryAt: state === 'waiting' ? dueAt : null,
    sentAt,
    attempts,
    lastError,
    goodUntil: state === 'sent' ? null : goodUntil,
    isTooLate,
    canRetry: canRetryIn[state] && !isForgotten && !isTooLate,
  };
}

/** The mails that go out: what became of each, and how it reads. */
export function outboxPage(parts: OutboxParts): ServedPage {
  const { store, config, renderMail } = parts;
  const hasServer = config.smtpUrl !== null;

  async function shownMail(id: string | null): Promise<OutboxPageData['shown']> {
    const mail = id ? await outboxMail(store, id) : null;
    if (!mail) return null;
    if (mail.isSecret) return { id: mail.id, secret: true };
    const { subject, text } = await renderMail(mail.content);
    return { id: mail.id, subject, text, language: mail.content.language };
  }

  async function load({ url, now }: SignedInVisit): Promise<PageResult> {
    const state = outboxStates.find((one) => one === url.searchParams.get('state'));
    const before = url.searchParams.get('before') ?? undefined;
    const mails = await listOutbox(store, { state, before, limit: pageSize + 1 });
    const items = mails.slice(0, pageSize).map((mail) => itemOf(mail, { hasServer, now }));
    const data: OutboxPageData = {
      items,
      counts: await countOutbox(store),
      chosen: state ?? null,
      next: mails.length > pageSize ? (items.at(-1)?.id ?? null) : null,
      shown: await shownMail(url.searchParams.get('mail')),
      folder: hasServer ? null : mailFolder(config.dataDir),
      sendableKept: hasServer ? await countSendableKept(store, now) : 0,
    };
    return { data };
  }

  return signedIn(parts, {
    path: 'review/outbox',
    role: 'editor',
    load,
    async post({ form, session, now, url }) {
      const actor = session.account.id;
      const id = form?.get('id') ?? '';
      await store.transaction().execute(async (transaction) => {
        if (form?.get('action') === 'send-kept') {
          const count = hasServer ? await sendKeptMails(transaction, now) : 0;
          if (count === 0) return;
          const detail = { count };
          await audit(transaction, { actor, action: 'mail.send-kept', subject: 'outbox', detail, now });
        } else if (await retryMail(transaction, id, now)) {
          await audit(transaction, { actor, action: 'mail.retry', subject: id, now });
        }
      });
      return { redirect: url.pathname + url.search };
    },
  });
}
