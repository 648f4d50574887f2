import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import type { MailKind, MailToRender, MailValues } from '../../data/model/mail.ts';
import type { QueryWords } from '../../data/model/queryWords.ts';
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

const hostile =
  '<script>alert(1)</script>{x} \u202eevil\u2066\u0007\r\nBcc: all@example.org\r\n\r\n"><a href="https://evil.example">';
const url = 'https://map.example/fi/"><img src=x>';
const reference = hostile;
const serviceName = hostile;
const hostileWords: QueryWords = {
  speaks: [hostile],
  needsAll: false,
  how: ['staff'],
  via: ['phone'],
  in: [hostile],
  serves: hostile,
  near: hostile,
  withinKm: 30,
  topic: [hostile],
  audience: [],
  provider: [],
  q: hostile,
  hasBox: true,
};
const hostileMails: { [K in MailKind]: MailValues[K] } = {
  'sign-in': { url, minutes: 15 },
  'submission-received': { reference, serviceName, confirmUrl: url },
  'upkeep-link': { url, months: 12 },
  'alert-confirm': { words: hostileWords, url },
  'alert-found': {
    words: hostileWords,
    services: [{ name: hostile, place: hostile, languages: [hostile], url }],
    count: 3,
    listUrl: url,
    stopUrl: url,
  },
  'alert-renew': { words: hostileWords, url },
  'upkeep-reminder': { url, stage: 'first', services: [{ name: hostile, facts: ['hours', 'languages'] }] },
  'error-report': { serviceName, topic: 'hours', message: hostile, email: hostile, url },
  'submission-published': {
    reference,
    serviceName,
    isEdited: true,
    isClosed: false,
    note: hostile,
    url,
  },
  'submission-question': { reference, serviceName, question: hostile, url },
  'submission-rejected': { reference, serviceName, reason: hostile },
};
const kinds = Object.keys(hostileMails) as MailKind[];

test.each(kinds.flatMap((kind) => interfaceLanguages.map((language) => ({ kind, language }))))(
  '$kind in $language holds what was typed as text alone',
  async ({ kind, language }) => {
    const mail = { kind, language, values: hostileMails[kind] } as MailToRender;
    const { subject, text, html } = await writeMail(mail);
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(subject.length).toBeGreaterThan(5);
    expect(subject + text + html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
    expect(subject + text).not.toContain('mails.');
    expect(html).not.toMatch(/<(script|img)|\bon\w+="|<a href="https:\/\/evil/);
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    const ours = 'https://map.example/fi/&quot;&gt;&lt;img src=x&gt;';
    expect(new Set(links)).toEqual(new Set(kind === 'submission-rejected' ? [] : [ours]));
  },
);

test('what was typed in several lines stays in them', async () => {
  const question = 'Which floor?\nAnd which door?';
  const values = { reference: 'NK-1', serviceName: 'Neuvonta', question, url: confirmUrl };
  const { text, html } = await writeMail({ kind: 'submission-question', language: 'en', values });
  expect(text).toContain(question);
  expect(html).toContain(`white-space:pre-line">${question}<`);
});
