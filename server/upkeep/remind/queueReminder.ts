import type { MailValues } from '../../../data/model/mail.ts';
import type { Maintainer } from '../../../data/model/upkeep.ts';
import { queueMail } from '../../store/outbox.ts';
import type { Store } from '../../store/schema.ts';
import { linkExpiry, newUpkeepLink } from '../maintain/upkeepLink.ts';

type Said = Pick<MailValues['upkeep-reminder'], 'stage' | 'services'>;

/** Mails a maintainer what is due, with a new link, within the caller's transaction. */
export async function queueReminder(
  transaction: Store,
  maintainer: Pick<Maintainer, 'id' | 'email' | 'language'>,
  { stage, services, baseUrl, now }: Said & { baseUrl: string; now: Date },
): Promise<void> {
  await queueMail(transaction, {
    kind: 'upkeep-reminder',
    to: maintainer.email,
    language: maintainer.language,
    values: { url: await newUpkeepLink(transaction, maintainer, { baseUrl, now }), stage, services },
    isSecret: true,
    goodUntil: linkExpiry(now),
    now,
  });
}
