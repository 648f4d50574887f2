import { join } from 'node:path';
import { fileTransport, smtpTransport, type Transport } from './transport.ts';

interface MailSettings {
  smtpUrl: string | null;
  mailFrom: string | null;
  dataDir: string;
  /** Where visitors reach the server. */
  baseUrl: string;
}

/** Where mails lie when there is no mail server. */
export function mailFolder(dataDir: string): string {
  return join(dataDir, 'mail');
}

/** The way that the settings name: a mail server, else files. */
export function createTransport({ smtpUrl, mailFrom, dataDir, baseUrl }: MailSettings): Transport {
  const { hostname } = new URL(baseUrl);
  // An address of numbers is no domain for mail (RFC 5321, 4.1.3); `invalid` is nobody's (RFC 2606).
  const host = /^[\d.]+$|:|^localhost$/.test(hostname) ? 'neuvontakartta.invalid' : hostname;
  const options = { from: mailFrom ?? `Neuvontakartta <neuvontakartta@${host}>`, host };
  const keptFolder = mailFolder(dataDir);
  return smtpUrl ? smtpTransport(smtpUrl, { ...options, keptFolder }) : fileTransport(keptFolder, options);
}
