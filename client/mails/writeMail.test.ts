import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import type { MailToRender } from '../../data/model/mail.ts';
import { writeMail } from './writeMail.tsx';

const confirmUrl = 'https://map.example/fi/submissions/abc';
const received = (serviceName: string): MailToRender => ({
  kind: 'submission-received',
  language: 'fi',
  values: { reference: 'NK-1', serviceName, confirmUrl },
});

describe.each(interfaceLanguages)('in %s', (language) => {
  test('text and HTML say the same, with the whole address', async () => {
    const mail = await writeMail({ ...received('Neuvonta'), language });
    expect(mail.subject).toContain('NK-1');
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Neuvonta');
      expect(part).toContain(confirmUrl);
    }
    expect(mail.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  });
});

test('what others typed is text and nothing else', async () => {
  const { html, subject, text } = await writeMail({
    kind: 'submission-received',
    language: 'en',
    values: { reference: 'A\r\nBcc: x@example.org\u202e', serviceName: '<img src=x onerror=1>', confirmUrl },
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=1&gt;');
  expect(text).toContain('<img src=x onerror=1>');
  expect(subject).toBe('Your form A Bcc: x@example.org has arrived');
});

test('nothing is fetched when a mail is read', async () => {
  const { html } = await writeMail(received('Neuvonta'));
  expect(html).not.toMatch(/\bsrc=|<link|<script|url\(/);
});
