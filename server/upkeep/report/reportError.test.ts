import { expect, test } from 'vitest';
import { toPublicService } from '../../../data/model/service.ts';
import { openErrorReports } from '../../store/errorReports.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { baseUrl, maintainedStore, now, queuedMails } from '../maintain/fixtures/maintainedStore.ts';
import { reportError } from './reportError.ts';

test('a report is kept, and reaches maintainers and editors in their languages, each once', async () => {
  const { store } = await maintainedStore();
  await reportError(store, {
    service: toPublicService(exampleService(1)),
    topic: 'hours',
    message: 'Ovi oli kiinni',
    email: null,
    language: 'ar',
    editors: [
      { email: 'editor@example.org', language: 'sv' },
      { email: 'AINO@hel.fi', language: 'fi' },
    ],
    baseUrl,
    now,
  });
  expect(await openErrorReports(store, 10)).toMatchObject([
    { topic: 'hours', message: 'Ovi oli kiinni', email: null, language: 'ar' },
  ]);
  const mails = await queuedMails(store);
  expect(mails.map(({ to }) => to.toLowerCase()).sort()).toEqual(['aino@hel.fi', 'editor@example.org']);
  expect(mails.find(({ language }) => language === 'sv')).toMatchObject({
    kind: 'error-report',
    values: { serviceName: 'Rådgivning 1', url: `${baseUrl}/sv/services/neuvonta-1` },
  });
});
