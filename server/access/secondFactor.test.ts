import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { accountById } from '../store/accounts.ts';
import { listAudit } from '../store/audit.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import { addPerson, resetPersonsSecondFactor } from './people.ts';
import { checkSecondFactor, confirmBySecondFactor, secondFactorToSetUp } from './secondFactor.ts';

const start = new Date('2026-11-24T08:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
/** What an authenticator app shows. */
const codeOf = (secret: string, now: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

async function withPerson() {
  const { store } = await temporaryStore();
  const person = { email: 'aino@example.fi', name: 'Aino', role: 'admin', language: 'fi' } as const;
  const { id } = await addPerson(store, person, { actor: 'test', now: start });
  const account = async () => {
    const found = await accountById(store, id);
    if (!found) throw new Error('no account');
    return found;
  };
  const { secret, uri } = await secondFactorToSetUp(store, await account());
  const confirm = async (code: string, now = start) =>
    confirmBySecondFactor(store, await account(), code, now);
  const check = async (code: string, now: Date) => checkSecondFactor(store, await account(), code, now);
  return { store, id, account, secret, uri, confirm, check };
}

test('the key stays the same until it is confirmed, so that a page may be loaded twice', async () => {
  const { store, account, secret, uri } = await withPerson();
  expect((await secondFactorToSetUp(store, await account())).secret).toBe(secret);
  expect(uri).toContain(`secret=${secret}`);
  expect(uri).toMatch(/^otpauth:\/\/totp\/Neuvontakartta:aino%40example\.fi\?/);
  expect((await account()).hasSecondFactor).toBe(false);
});

test('the first code confirms, and gives ten recovery codes that the database does not hold', async () => {
  const { store, account, secret, confirm } = await withPerson();
  expect(await confirm('000000')).toBeNull();
  const codes = await confirm(codeOf(secret, start));
  expect(new Set(codes).size).toBe(10);
  expect((await account()).hasSecondFactor).toBe(true);
  const kept = JSON.stringify(await store.selectFrom('recovery_code').selectAll().execute());
  for (const code of codes ?? []) expect(kept).not.toContain(code);
});

test('a code works once, also where clocks differ by half a minute, and no older one after it', async () => {
  const { secret, confirm, check } = await withPerson();
  await confirm(codeOf(secret, start));
  expect(await check(codeOf(secret, start), start)).toBe(false);
  const early = codeOf(secret, after(90));
  expect(await check(early, after(60))).toBe(true);
  expect(await check(early, after(90))).toBe(false);
  expect(await check(codeOf(secret, after(60)), after(90))).toBe(false);
  expect(await check(codeOf(secret, after(120)), after(150))).toBe(true);
  expect(await check(codeOf(secret, after(180)), after(300))).toBe(false);
});

test('a recovery code works once, however it is written, and both uses are in the log', async () => {
  const { store, secret, confirm, check } = await withPerson();
  const [code = ''] = (await confirm(codeOf(secret, start))) ?? [];
  expect(await check(` ${code.toUpperCase().replace('-', ' ')}`, after(60))).toBe(true);
  expect(await check(code, after(60))).toBe(false);
  const actions = (await listAudit(store, { limit: 2 })).map(({ action }) => action);
  expect(actions).toEqual(['second-factor.fail', 'recovery-code.use']);
});

test.each(['', '12345', '1234567', '١٢٣٤٥٦', 'ä'.repeat(1000), '-', "' or 1=1"])(
  '%j is no code',
  async (code) => {
    const { secret, confirm, check } = await withPerson();
    await confirm(codeOf(secret, start));
    expect(await check(code, after(60))).toBe(false);
  },
);

test('after a reset neither the old key nor an old recovery code works', async () => {
  const { store, id, account, secret, confirm, check } = await withPerson();
  const [code = ''] = (await confirm(codeOf(secret, start))) ?? [];
  await resetPersonsSecondFactor(store, id, { actor: 'test', now: start });
  expect((await account()).hasSecondFactor).toBe(false);
  expect(await check(code, after(60))).toBe(false);
  expect(await check(codeOf(secret, after(60)), after(60))).toBe(false);
  expect((await secondFactorToSetUp(store, await account())).secret).not.toBe(secret);
});
