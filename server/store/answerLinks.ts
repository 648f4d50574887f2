import type { Store } from './schema.ts';

export interface AnswerLink {
  /** SHA-256 of the token. */
  tokenHash: string;
  submissionId: string;
  createdAt: Date;
  expiresAt: Date;
}

/** Keeps a link by which a sender answers. */
export async function addAnswerLink(transaction: Store, link: AnswerLink): Promise<void> {
  await transaction
    .insertInto('answer_link')
    .values({
      token_hash: link.tokenHash,
      submission_id: link.submissionId,
      created_at: link.createdAt.toISOString(),
      expires_at: link.expiresAt.toISOString(),
    })
    .execute();
}

/** The submission that a token's hash opens at this time; null where there is none. */
export async function submissionOfAnswerLink(
  db: Store,
  tokenHash: string,
  now: Date,
): Promise<string | null> {
  const row = await db
    .selectFrom('answer_link')
    .select('submission_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .limit(1)
    .executeTakeFirst();
  return row?.submission_id ?? null;
}
