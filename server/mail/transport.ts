import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { RenderedMail } from '../../data/model/mail.ts';

/** A mail that is ready to go. */
interface Letter extends RenderedMail {
  id: string;
  to: string;
}

/** Where mails go. */
export interface Transport {
  /** What becomes of a mail that went through. */
  outcome: 'sent' | 'kept';
  /** Throws where the mail was not taken. */
  send(letter: Letter): Promise<void>;
  /** Called once it is noted that a mail went through. */
  afterwards(id: string): Promise<void>;
  close(): void;
}

interface TransportOptions {
  from: string;
  /** The host in Message-IDs. */
  host: string;
}

/** The headers and parts of a mail; the Message-ID is the same at each try, so that a second copy can be recognised. */
function messageOf(
  { id, to, subject, text, html, unsubscribeUrl }: Letter,
  { from, host }: TransportOptions,
) {
  return {
    from,
    // As an object, so that no address can be read as several.
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function fileOf(folder: string, id: string): string {
  return join(folder, `${id}.eml`);
}

/** Sends by a mail server; a mail that lay in `keptFolder` till then goes from there, with what it let someone into. */
export function smtpTransport(
  url: string,
  { keptFolder, ...options }: TransportOptions & { keptFolder: string },
): Transport {
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const mailer = nodemailer.createTransport({ url, ...limits });
  return {
    outcome: 'sent',
    async send(letter) {
      await mailer.sendMail(messageOf(letter, options));
    },
    afterwards: (id) => rm(fileOf(keptFolder, id), { force: true }),
    close: () => mailer.close(),
  };
}

/** Without a mail server: every mail is a file that any mail program opens. */
export function fileTransport(folder: string, options: TransportOptions): Transport {
  const mailer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    outcome: 'kept',
    async send(letter) {
      const { message } = await mailer.sendMail(messageOf(letter, options));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = fileOf(folder, letter.id);
      await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
    afterwards: async () => {},
    close: () => {},
  };
}
