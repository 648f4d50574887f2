import { parseArgs } from 'node:util';
import { type Role, roles } from '../../data/model/account.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  isInterfaceLanguage,
} from '../../data/model/languageTag.ts';

export const usage = `npm run admin -- add ADDRESS [--name NAME] [--role ROLE] [--language TAG]
  Lets somebody sign in: by default as an admin, with messages in Finnish.

npm run admin -- list                                who can sign in
npm run admin -- role ADDRESS --role ROLE            another role: ${roles.join(', ')}
npm run admin -- disable ADDRESS                     shuts somebody out at once
npm run admin -- enable ADDRESS                      lets them in again
npm run admin -- reset-second-factor ADDRESS         they set up a new one at the next sign-in
npm run admin -- link ADDRESS                        prints a link that signs in once, within 15 minutes

npm run admin -- export ADDRESS                      prints all that is held about a person, as JSON
npm run admin -- erase ADDRESS [--yes]               says what would be erased; with --yes erases it for good

  --data-dir DIR   The folder of the database; unless given, DATA_DIR or var.`;

const commands = [
  'add',
  'list',
  'role',
  'disable',
  'enable',
  'reset-second-factor',
  'link',
  'export',
  'erase',
] as const;
type Command = (typeof commands)[number];

export type AdminTask =
  | { command: 'help' }
  | {
      command: Command;
      email: string;
      name: string;
      role: Role;
      language: InterfaceLanguage;
      /** Erase, and not only say what would be. */
      isSure: boolean;
      dataFolder: string;
    };

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Error(`${option} ${text}: expected one of ${known.join(', ')}.`);
  return found;
}

/** What the arguments ask for; throws an Error with one line where they cannot be understood. */
export function readCommandLine(args: string[], defaultDataFolder: string): AdminTask {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string' },
      language: { type: 'string' },
      'data-dir': { type: 'string' },
      yes: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [first, email = '', ...rest] = positionals;
  if (values.help || first === undefined) return { command: 'help' };
  const command = oneOf('Command', first, commands);
  if (rest.length > 0) throw new Error(`${rest[0]}: expected one address.`);
  if (command !== 'list' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new Error(`${command} ${email}: expected an e-mail address.`);
  }
  if (command === 'role' && values.role === undefined) throw new Error('role: expected --role beside it.');
  const language = values.language ?? 'fi';
  if (!isInterfaceLanguage(language)) oneOf('--language', language, interfaceLanguages);
  return {
    command,
    email,
    name: values.name?.trim() || (email.split('@')[0] ?? ''),
    role: oneOf('--role', values.role ?? 'admin', roles),
    language: language as InterfaceLanguage,
    isSure: values.yes === true,
    dataFolder: values['data-dir'] || defaultDataFolder,
  };
}
