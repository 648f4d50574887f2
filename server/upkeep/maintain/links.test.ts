import { describe, expect, test } from 'vitest';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { maintainerByEmail, scopesOf, setDisabled } from '../../store/maintainers.ts';
import { askForLink } from './askForLink.ts';
import { baseUrl, maintainedStore, now, queuedMails } from './fixtures/maintainedStore.ts';
import { giveUpkeepLink, type LinkGift } from './giveUpkeepLink.ts';
import { linkExpiry, openUpkeepLink } from './upkeepLink.ts';

const confirmedAt = now.toISOString();
const espoo = exampleService(2, { provider: { type: 'municipality', municipalityCode: '049' } });
const gift = (email: string, changes: Partial<LinkGift> = {}): LinkGift => ({
  sender: { email, name: 'X', language: 'sv' },
  confirmedAt,
  service: espoo,
  baseUrl,
  now,
  ...changes,
});

async function tokenIn(mails: Awaited<ReturnType<typeof queuedMails>>, prefix: string) {
  const url = String(mails.at(-1)?.values.url);
  expect(url.startsWith(prefix)).toBe(true);
  return url.slice(prefix.length);
}

describe('whoever sent in what is published gets a link', () => {
  test("to all that their municipality runs, where the address is the municipality's", async () => {
    const { store } = await maintainedStore();
    await giveUpkeepLink(store, gift('Eva@Esbo.fi'));
    const mails = await queuedMails(store);
    expect(mails).toMatchObject([{ to: 'eva@esbo.fi', language: 'sv', kind: 'upkeep-link' }]);
    const token = await tokenIn(mails, `${baseUrl}/sv/upkeep/`);
    const link = await openUpkeepLink(store, token, now);
    expect(link).toMatchObject({ maintainer: { email: 'eva@esbo.fi', trustedAt: null } });
    const id = (await maintainerByEmail(store, 'eva@esbo.fi'))?.id ?? '';
    expect(await scopesOf(store, id)).toEqual([
      { kind: 'provider', type: 'municipality', municipalityCode: '049', role: 'first' },
    ]);
  });

  test.each([
    ['of another domain', 'eva@gmail.com', espoo],
    ['of another municipality', 'eva@hel.fi', espoo],
    ["of the municipality, for an association's service", 'eva@esbo.fi', 'association'],
  ])('to that service alone, where the address is %s', async (_, email, service) => {
    const { store } = await maintainedStore();
    const provider = { type: 'association' as const, municipalityCode: '049' };
    const asked = service === 'association' ? exampleService(3, { provider }) : espoo;
    if (asked !== espoo) await appendRevision(store, { service: asked, author: 'a', reason: 'b' });
    await giveUpkeepLink(store, gift(email, { service: asked }));
    const id = (await maintainerByEmail(store, email))?.id ?? '';
    expect(await scopesOf(store, id)).toEqual([{ kind: 'service', serviceId: asked.id, role: 'first' }]);
  });

  test('as the second contact, where there is a first', async () => {
    const { store } = await maintainedStore();
    await giveUpkeepLink(store, gift('a@esbo.fi'));
    await giveUpkeepLink(store, gift('b@esbo.fi'));
    const id = (await maintainerByEmail(store, 'b@esbo.fi'))?.id ?? '';
    expect(await scopesOf(store, id)).toMatchObject([{ role: 'second' }]);
  });

  test('once, and nobody whose address is not confirmed, or who was disabled', async () => {
    const { store, maintainer } = await maintainedStore();
    await giveUpkeepLink(store, gift('eva@esbo.fi'));
    await giveUpkeepLink(store, gift('eva@esbo.fi'));
    await giveUpkeepLink(store, gift('other@esbo.fi', { confirmedAt: null }));
    await giveUpkeepLink(store, gift('x@esbo.fi', { sender: null }));
    await setDisabled(store, maintainer.id, now);
    await giveUpkeepLink(store, gift(maintainer.email));
    expect(await queuedMails(store)).toHaveLength(1);
  });
});

describe('a lost link', () => {
  test('is mailed anew to a maintainer, in whatever case the address is typed, five times a day', async () => {
    const { store, maintainer } = await maintainedStore();
    const later = new Date(now.getTime() + 1000);
    for (let time = 0; time < 10; time += 1) {
      await askForLink(store, { email: ' AINO@hel.fi ', baseUrl, now: later });
    }
    const mails = await queuedMails(store);
    // One came with the fixture.
    expect(mails).toHaveLength(4);
    const link = await openUpkeepLink(store, await tokenIn(mails, `${baseUrl}/fi/upkeep/`), now);
    expect(link).toMatchObject({ maintainer: { id: maintainer.id } });
    await askForLink(store, { email: 'aino@hel.fi', baseUrl, now: new Date('2026-11-26T08:00:00Z') });
    expect(await queuedMails(store)).toHaveLength(5);
  });

  test('is mailed to nobody else', async () => {
    const { store, maintainer } = await maintainedStore();
    for (const email of ['nobody@hel.fi', '', 'x', "' or 1=1 --"])
      await askForLink(store, { email, baseUrl, now });
    await setDisabled(store, maintainer.id, now);
    await askForLink(store, { email: maintainer.email, baseUrl, now });
    expect(await queuedMails(store)).toEqual([]);
  });
});

test('a link opens for fourteen months, also from the last day of a month', () => {
  expect(linkExpiry(new Date('2026-12-31T22:30:00.000Z')).toISOString()).toBe('2028-02-29T22:30:00.000Z');
});
