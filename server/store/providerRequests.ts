import { type InterfaceLanguage, isInterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Store } from './schema.ts';

/** Somebody has gone to the identity provider, and is to come back. */
export interface ProviderRequest {
  language: InterfaceLanguage;
  /** Where to go after signing in; null: to the first page. */
  returnPath: string | null;
}

/** Keeps a new request, and forgets those that are over. */
export async function addProviderRequest(
  transaction: Store,
  {
    tokenHash,
    language,
    returnPath,
    expiresAt,
    now,
  }: ProviderRequest & { tokenHash: string; expiresAt: Date; now: Date },
): Promise<void> {
  await transaction.deleteFrom('provider_request').where('expires_at', '<=', now.toISOString()).execute();
  await transaction
    .insertInto('provider_request')
    .values({
      token_hash: tokenHash,
      language,
      return_path: returnPath,
      expires_at: expiresAt.toISOString(),
    })
    .execute();
}

/** Uses a request up; null where it was used, is too old, or never was. */
export async function takeProviderRequest(
  db: Store,
  tokenHash: string,
  now: Date,
): Promise<ProviderRequest | null> {
  const row = await db
    .deleteFrom('provider_request')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .returning(['language', 'return_path'])
    .executeTakeFirst();
  if (!row) return null;
  return { language: isInterfaceLanguage(row.language) ? row.language : 'fi', returnPath: row.return_path };
}
