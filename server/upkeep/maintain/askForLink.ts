import { dayMs } from '../../../data/model/duration.ts';
import { countLinksSince } from '../../store/maintainerLinks.ts';
import { maintainerByEmail, scopesOf } from '../../store/maintainers.ts';
import { queueMail } from '../../store/outbox.ts';
import type { Store } from '../../store/schema.ts';
import { linkExpiry, linkMonths, newUpkeepLink } from './upkeepLink.ts';

const maxLinksADay = 5;

/**
 * Mails a new link to a maintainer who has lost theirs. Whoever asks learns nothing: for an address that is not known,
 * or that asks too often, nothing happens.
 */
export function askForLink(
  store: Store,
  { email, baseUrl, now }: { email: string; baseUrl: string; now: Date },
): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    const maintainer = await maintainerByEmail(transaction, email);
    if (!maintainer || maintainer.disabledAt !== null) return;
    if ((await scopesOf(transaction, maintainer.id)).length === 0) return;
    const given = await countLinksSince(transaction, maintainer.id, new Date(now.getTime() - dayMs));
    if (given >= maxLinksADay) return;
    await queueMail(transaction, {
      kind: 'upkeep-link',
      to: maintainer.email,
      language: maintainer.language,
      values: { url: await newUpkeepLink(transaction, maintainer, { baseUrl, now }), months: linkMonths },
      isSecret: true,
      goodUntil: linkExpiry(now),
      now,
    });
  });
}
