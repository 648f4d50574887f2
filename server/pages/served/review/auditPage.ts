import type { AuditData } from '../../../../data/model/signInPages.ts';
import { listAccounts } from '../../../store/accounts.ts';
import { auditActions, auditActors, listAudit } from '../../../store/audit.ts';
import type { ServedPage } from '../servedPage.ts';
import { type AccessParts, signedIn } from '../signedIn.ts';

const pageSize = 100;

/** The log of who did what, newest first. */
export function auditPage(parts: AccessParts): ServedPage {
  const { store } = parts;
  return signedIn(parts, {
    path: 'review/audit',
    role: 'admin',
    async load({ url }) {
      const action = url.searchParams.get('action') ?? '';
      const before = Number(url.searchParams.get('before') ?? '');
      const actor = url.searchParams.get('actor') ?? '';
      const filter = {
        action: action || undefined,
        actor: actor || undefined,
        before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
      };
      const entries = await listAudit(store, { ...filter, limit: pageSize + 1 });
      const people = new Map(
        (await listAccounts(store)).map(({ id, name, email }) => [id, `${name} <${email}>`]),
      );
      const shown = entries.slice(0, pageSize);
      const data: AuditData = {
        entries: shown.map(({ actor, subject, detail, ...entry }) => ({
          ...entry,
          actor: people.get(actor) ?? actor,
          subject: people.get(subject) ?? subject,
          detail: Object.entries(detail)
            .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
            .join(', '),
        })),
        actions: await auditActions(store),
        actors: (await auditActors(store)).map((id) => ({ id, name: people.get(id) ?? id })),
        chosen: { action, actor },
        next: entries.length > pageSize ? (shown.at(-1)?.seq ?? null) : null,
      };
      return { data };
    },
  });
}
