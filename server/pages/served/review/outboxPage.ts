import { outboxStates, type RenderMail } from '../../../../data/model/mail.ts';
import type { OutboxItem, OutboxPageData } from '../../../../data/model/outboxPage.ts';
import { mailFolder } from '../../../mail/createTransport.ts';
import { audit } from '../../../store/audit.ts';
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

function itemOf({ id, to, content, isSecret, state, ...mail }: OutboxMail): OutboxItem {
  const { createdAt, dueAt, sentAt, attempts, lastError } = mail;
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
    canRetry: state === 'given-up' || state === 'waiting' || (state === 'sent' && !isSecret),
  };
}

/** The mails that go out: what became of each, and how it reads. */
export function outboxPage(parts: OutboxParts): ServedPage {
  const { store, config, renderMail } = parts;

  async function shownMail(id: string | null): Promise<OutboxPageData['shown']> {
    const mail = id ? await outboxMail(store, id) : null;
    if (!mail) return null;
    if (mail.isSecret) return { id: mail.id, secret: true };
    const { subject, text } = await renderMail(mail.content);
    return { id: mail.id, subject, text, language: mail.content.language };
  }

  async function load({ url }: SignedInVisit): Promise<PageResult> {
    const state = outboxStates.find((one) => one === url.searchParams.get('state'));
    const before = url.searchParams.get('before') ?? undefined;
    const mails = await listOutbox(store, { state, before, limit: pageSize + 1 });
    const items = mails.slice(0, pageSize).map(itemOf);
    const data: OutboxPageData = {
      items,
      counts: await countOutbox(store),
      chosen: state ?? null,
      next: mails.length > pageSize ? (items.at(-1)?.id ?? null) : null,
      shown: await shownMail(url.searchParams.get('mail')),
      folder: config.smtpUrl ? null : mailFolder(config.dataDir),
    };
    return { data };
  }

  return signedIn(parts, {
    path: 'review/outbox',
    role: 'editor',
    load,
    async post({ form, session, now, url }) {
      const id = form?.get('id') ?? '';
      await store.transaction().execute(async (transaction) => {
        if (!(await retryMail(transaction, id, now))) return;
        await audit(transaction, { actor: session.account.id, action: 'mail.retry', subject: id, now });
      });
      return { redirect: url.pathname + url.search };
    },
  });
}
