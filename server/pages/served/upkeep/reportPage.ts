import { isAtLeast } from '../../../../data/model/account.ts';
import { hourMs } from '../../../../data/model/duration.ts';
import { type ErrorTopic, errorTopics } from '../../../../data/model/upkeep.ts';
import { maxReportLength, type ReportPageData } from '../../../../data/model/upkeepPages.ts';
import { createLimit } from '../../../access/limits.ts';
import type { Directory } from '../../../directory/directory.ts';
import { listAccounts } from '../../../store/accounts.ts';
import type { Store } from '../../../store/schema.ts';
import { cleanText } from '../../../upkeep/form/FormReader.ts';
import { reportError } from '../../../upkeep/report/reportError.ts';
import { isEmail } from '../isEmail.ts';
import type { PageResult, ServedPage, Visit } from '../servedPage.ts';

const hourSeconds = hourMs / 1000;

type Typed = Pick<ReportPageData, 'topic' | 'message' | 'email'>;

function readReport(form: URLSearchParams): { typed: Typed; faults: ReportPageData['faults'] } {
  const topic = errorTopics.find((known) => known === form.get('topic')) ?? null;
  const message = cleanText(form.get('message') ?? '');
  const email = form.get('email')?.trim() ?? '';
  const faults: ReportPageData['faults'] = [];
  if (!topic) faults.push('topic');
  // That a service has closed says enough.
  if (!message && topic !== 'closed') faults.push('message');
  if (message.length > maxReportLength) faults.push('tooLong');
  if (email && !isEmail(email)) faults.push('email');
  return { typed: { topic, message, email }, faults };
}

/** "Something is wrong here": a visitor tells maintainers and editors what is wrong about a service. */
export function reportPage({ store, directory }: { store: Store; directory: Directory }): ServedPage {
  const perNetwork = createLimit({ times: 10, seconds: hourSeconds });
  const nothing: Typed = { topic: null, message: '', email: '' };

  function serviceOf({ params }: Visit) {
    const snapshot = directory.current();
    const row = snapshot.rowOfSlug(params.slug ?? '');
    return row === undefined ? undefined : snapshot.services[row];
  }

  function show(
    visit: Visit,
    data: Partial<ReportPageData>,
    rest: { status?: number; headers?: Record<string, string> } = {},
  ): PageResult {
    const service = serviceOf(visit);
    if (!service) return 'not-found';
    const { slug, name } = service;
    const page: ReportPageData = {
      service: { slug, name },
      ...nothing,
      faults: [],
      waitMinutes: null,
      isSent: false,
      ...data,
    };
    return { data: page, ...rest };
  }

  return {
    path: 'services/:slug/report',
    load: (visit) => show(visit, { isSent: visit.url.searchParams.has('sent') }),
    async post(visit) {
      const { language, network, now, baseUrl } = visit;
      const form = visit.form ?? new URLSearchParams();
      const service = serviceOf(visit);
      if (!service) return 'not-found';
      const sent: PageResult = { redirect: `/${language}/services/${service.slug}/report?sent` };
      // A field that people do not see.
      if (form.get('website')) return sent;
      const { typed, faults } = readReport(form);
      if (faults.length > 0) return show(visit, { ...typed, faults }, { status: 422 });
      const refusal = await perNetwork.take(network);
      if (refusal) {
        const headers = { 'retry-after': String(refusal.waitSeconds) };
        return show(
          visit,
          { ...typed, waitMinutes: Math.ceil(refusal.waitSeconds / 60) },
          { status: 429, headers },
        );
      }
      const accounts = await listAccounts(store);
      const editors = accounts.filter(({ role, isDisabled }) => !isDisabled && isAtLeast(role, 'editor'));
      await reportError(store, {
        service,
        topic: typed.topic as ErrorTopic,
        message: typed.message,
        email: typed.email || null,
        language,
        editors,
        baseUrl,
        now,
      });
      return sent;
    },
  };
}
