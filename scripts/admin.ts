import { addPerson, changeRole, resetPersonsSecondFactor, setDisabled } from '../server/access/people.ts';
import { createSignInLink } from '../server/access/signIn.ts';
import { readConfig } from '../server/config.ts';
import { localUrl } from '../server/http/localUrl.ts';
import { accountByEmail, listAccounts } from '../server/store/accounts.ts';
import { audit } from '../server/store/audit.ts';
import { databasePath, openStore } from '../server/store/openStore.ts';
import type { Store } from '../server/store/schema.ts';
import { type AdminTask, readCommandLine, usage } from './admin/commandLine.ts';
import { erase, exportOf } from './admin/personalData.ts';

type Task = Exclude<AdminTask, { command: 'help' }>;

/** Whoever has the machine and its files; the log says so. */
const actor = 'operator';

async function accountOf(store: Store, email: string) {
  const account = await accountByEmail(store, email);
  if (!account) throw new Error(`${email} has no account.`);
  return account;
}

async function list(store: Store): Promise<string> {
  const accounts = await listAccounts(store);
  if (accounts.length === 0)
    return 'Nobody can sign in yet; `npm run admin -- add ADDRESS` lets somebody in.';
  return accounts
    .map(
      ({ email, name, role, isDisabled }) => `${email}  ${role}${isDisabled ? ' (shut out)' : ''}  ${name}`,
    )
    .join('\n');
}

async function signInLink(store: Store, { email, language }: Task, now: Date): Promise<string> {
  const { id } = await accountOf(store, email);
  const { baseUrl, host, port } = readConfig();
  const token = await store.transaction().execute(async (transaction) => {
    await audit(transaction, { actor, action: 'sign-in-link.print', subject: id, now });
    return createSignInLink(transaction, id, { now });
  });
  return new URL(`/${language}/review/sign-in/${token}`, baseUrl ?? localUrl(host, port)).href;
}

async function perform(store: Store, task: Task): Promise<string> {
  const { command, email, role } = task;
  const now = new Date();
  const by = { actor, now };
  switch (command) {
    case 'list':
      return list(store);
    case 'add':
      await addPerson(store, task, by);
      return `${email} can sign in as ${role}, at /review.`;
    case 'link':
      return signInLink(store, task, now);
    case 'role':
      await changeRole(store, (await accountOf(store, email)).id, role, by);
      return `${email} is now ${role}.`;
    case 'disable':
      await setDisabled(store, (await accountOf(store, email)).id, true, by);
      return `${email} is shut out.`;
    case 'enable':
      await setDisabled(store, (await accountOf(store, email)).id, false, by);
      return `${email} can sign in again.`;
    case 'export':
      return exportOf(store, task, by);
    case 'erase':
      return erase(store, task, by);
    case 'reset-second-factor':
      await resetPersonsSecondFactor(store, (await accountOf(store, email)).id, by);
      return `${email} sets up a new second factor at the next sign-in.`;
  }
}

async function run(task: Task): Promise<string> {
  const store = await openStore(databasePath(task.dataFolder));
  try {
    return await perform(store, task);
  } finally {
    await store.destroy();
  }
}

try {
  const task = readCommandLine(process.argv.slice(2), process.env.DATA_DIR?.trim() || 'var');
  console.log(task.command === 'help' ? usage : await run(task));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
