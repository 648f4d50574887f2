import { type PersonalCounts, personalGroups } from '../../data/model/personalData.ts';
import { pickText } from '../../data/model/pickText.ts';
import { mailFolder } from '../../server/mail/createTransport.ts';
import { erasePersonalData } from '../../server/privacy/erasePersonalData.ts';
import { exportPersonalData } from '../../server/privacy/exportPersonalData.ts';
import { findPersonalData } from '../../server/privacy/findPersonalData.ts';
import { type Summary, summarise } from '../../server/privacy/summarise.ts';
import { audit } from '../../server/store/audit.ts';
import type { Store } from '../../server/store/schema.ts';

interface By {
  actor: string;
  now: Date;
}

/** All that is held about a person, as JSON. */
export async function exportOf(
  store: Store,
  { email }: { email: string },
  { actor, now }: By,
): Promise<string> {
  const found = await findPersonalData(store, email, now);
  await audit(store, { actor, action: 'person.export', subject: 'person', now });
  return JSON.stringify(await exportPersonalData(store, found, now), null, 2);
}

const countsOf = (counts: PersonalCounts) =>
  personalGroups.map((group) => `  ${group}: ${counts[group]}`).join('\n');

function servicesOf(title: string, services: Summary['contactOf']): string[] {
  return services.length === 0
    ? []
    : [`${title} ${services.map(({ name }) => pickText(name, 'fi').text).join(', ')}`];
}

/** Says what would be erased, or erases it. */
export async function erase(
  store: Store,
  { email, isSure, dataFolder }: { email: string; isSure: boolean; dataFolder: string },
  { actor, now }: By,
): Promise<string> {
  const summary = await summarise(store, await findPersonalData(store, email, now));
  const lines = [
    ...servicesOf('Services without a contact for authorities after it:', summary.contactOf),
    ...servicesOf('Shown to everyone, which only an editor changes:', summary.publicIn),
  ];
  if (personalGroups.every((group) => summary.counts[group] === 0)) {
    return [`Nothing is held about ${email}.`, ...lines].join('\n');
  }
  if (!isSure) {
    return [
      `Held about ${email}:`,
      countsOf(summary.counts),
      ...lines,
      'Add --yes to erase it for good.',
    ].join('\n');
  }
  const erased = await erasePersonalData(store, { email, actor, now, mailFolder: mailFolder(dataFolder) });
  return [
    'Erased:',
    countsOf(erased.counts),
    ...lines,
    erased.isWithoutTrace
      ? 'Nothing of it is left in the database file. Backups still hold it.'
      : 'Another process keeps the write-ahead log in use: run the command again after it has stopped.',
  ].join('\n');
}
