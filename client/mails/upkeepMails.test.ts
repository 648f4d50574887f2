import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { errorTopics } from '../../data/model/upkeep.ts';
import { writeMail } from './writeMail.tsx';

const url = 'https://map.example/fi/upkeep/abc';

describe.each(interfaceLanguages)('in %s', (language) => {
  test.each(['first', 'second', 'second-contact'] as const)(
    'a reminder (%s) names services and facts, and carries the link',
    async (stage) => {
      const services = [
        { name: 'Neuvonta', facts: ['hours' as const, 'languages' as const] },
        { name: 'Tupa', facts: ['contact' as const] },
      ];
      const values = { url, stage, services };
      const { text, html, subject } = await writeMail({ kind: 'upkeep-reminder', language, values });
      expect(subject).not.toMatch(/mails\.|[{}]/);
      expect(text).not.toMatch(/mails\.|[{}]/);
      for (const part of ['Neuvonta', 'Tupa', url]) {
        expect(text).toContain(part);
        expect(html).toContain(part);
      }
    },
  );

  test('a link tells how long it works', async () => {
    const { text } = await writeMail({ kind: 'upkeep-link', language, values: { url, months: 14 } });
    expect(text).toContain(url);
    expect(text).toContain('14');
    expect(text).not.toMatch(/mails\.|[{}]/);
  });

  test.each(errorTopics)('an error report (%s) is quoted, not run', async (topic) => {
    const values = { serviceName: 'Neuvonta', topic, message: '<b>kiinni</b>', email: 'a@b.example', url };
    const { text, html } = await writeMail({ kind: 'error-report', language, values });
    expect(text).toContain('<b>kiinni</b>');
    expect(html).toContain('&lt;b&gt;kiinni');
    expect(text).toContain('a@b.example');
    expect(text).not.toMatch(/mails\.|[{}]/);
  });
});
