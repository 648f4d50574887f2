import type { AuditData } from '../../../../data/model/signInPages.ts';
import { listAccounts } from '../../../store/accounts.ts';
import { auditActors, listAudit, loggedActions } from '../../../store/audit.ts';
import type { ServedPage } from '../servedPage.ts';
import { type AccessParts, signedIn } from '../signedIn.ts';
import { auditWords } from './auditWords.ts';

const pageSize = 100;

/** The log of who did what, newest first. */
export function auditPage(parts: AccessParts): ServedPage {
  const { store } = parts;
  return signedIn(parts, {
    path: 'review/audit',
    role: 'admin',
    async load({ url, language }) {
      const action = url.searchParams.get('action') ?? '';
      const before = Number(url.searchParams.get('before') ?? '');
      const actor = url.searchParams.get('actor') ?? '';
      const filter = {
        action: action || undefined,
        actor: actor || undefined,
        before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
      };
      const entries = await listAudit(store, { ...filter, limit: pageSize + 1 });
      const shown = entries.slice(0, pageSize);
      const accounts = await listAccounts(store);
      const people = new Map(accounts.map(({ id, name, email }) => [id, `${name} <${email}>`]));
      const { subjectOf, detailOf } = await auditWords(store, shown, { language, people });
      const data: AuditData = {
        entries: shown.map((entry) => ({
          seq: entry.seq,
          at: entry.at,
          actor: people.get(entry.actor) ?? entry.actor,
          action: entry.action,
          subject: subjectOf(entry),
          detail: detailOf(entry),
        })),
        actions: await loggedActions(store),
        actors: (await auditActors(store)).map((id) => ({ id, name: people.get(id) ?? id })),
        chosen: { action, actor },
        next: entries.length > pageSize ? (shown.at(-1)?.seq ?? null) : null,
      };
      return { data };
    },
  });
}
