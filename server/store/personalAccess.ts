import type { Store } from './schema.ts';

/** Times at which someone was signed in, or is. */
export async function sessionTimes(db: Store, accountId: string) {
  return db
    .selectFrom('session')
    .select(['created_at as createdAt', 'seen_at as seenAt'])
    .where('account_id', '=', accountId)
    .limit(1000)
    .execute();
}

/** The links of a maintainer, without what opens them. */
export async function linkTimes(db: Store, maintainerId: string) {
  return db
    .selectFrom('maintainer_link')
    .select(['created_at as createdAt', 'expires_at as expiresAt', 'last_used_at as lastUsedAt'])
    .where('maintainer_id', '=', maintainerId)
    .limit(1000)
    .execute();
}

/** What a maintainer was reminded of. */
export async function remindersTo(db: Store, maintainerId: string) {
  return db
    .selectFrom('reminder')
    .select(['service_id as serviceId', 'stage', 'created_at as createdAt'])
    .where('maintainer_id', '=', maintainerId)
    .limit(10_000)
    .execute();
}

/** Removes an account with its sessions, links and codes. */
export async function removeAccount(transaction: Store, id: string): Promise<void> {
  for (const table of ['session', 'sign_in_link', 'recovery_code', 'account_identity'] as const) {
    await transaction.deleteFrom(table).where('account_id', '=', id).execute();
  }
  await transaction.deleteFrom('account').where('id', '=', id).execute();
}

/** Removes a maintainer with their links, what they look after, and what they were told. */
export async function removeMaintainer(transaction: Store, id: string): Promise<void> {
  for (const table of ['maintainer_link', 'maintainer_scope', 'reminder'] as const) {
    await transaction.deleteFrom(table).where('maintainer_id', '=', id).execute();
  }
  await transaction.deleteFrom('maintainer').where('id', '=', id).execute();
}

/** Removes the links by which the sender of a submission answers. */
export async function removeAnswerLinks(transaction: Store, submissionId: string): Promise<void> {
  await transaction.deleteFrom('answer_link').where('submission_id', '=', submissionId).execute();
}
