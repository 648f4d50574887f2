import { setTimeout as delay } from 'node:timers/promises';
import type { AlertData, AskForAlertData } from '../../../data/model/alertPages.ts';
import type { Query } from '../../../data/model/query.ts';
import { parseQuery } from '../../../data/model/queryCodec.ts';
import { alertOfToken } from '../../alerts/alertLink.ts';
import { keptQuery, lastingQuery, textOfQuery, wordsOf } from '../../alerts/alertQuery.ts';
import { confirmOrRenew } from '../../alerts/answerAlert.ts';
import { askForAlert } from '../../alerts/askForAlert.ts';
import type { Directory } from '../../directory/directory.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { withoutUnknown } from '../../http/checkReferences.ts';
import { type Alert, removeAlert } from '../../store/alerts.ts';
import type { Store } from '../../store/schema.ts';
import { createSubmitLimits } from '../../upkeep/submitLimits.ts';
import { isEmail } from './isEmail.ts';
import type { PageResult, ServedPage, Visit } from './servedPage.ts';

interface AlertPagesParts {
  store: Store;
  directory: Directory;
}

/** Longer than an alert takes to be written, so that the time of an answer does not tell what was known. */
const answerMs = 150;

const searchOf = (text: string) => (text ? `?${text}` : '');

function askedBy({ url }: Visit): Query {
  return lastingQuery(withoutUnknown(parseQuery(url.searchParams).query));
}

function askData(visit: Visit, changes: Partial<AskForAlertData> = {}): AskForAlertData {
  const query = askedBy(visit);
  return {
    words: wordsOf(query, visit.language),
    search: searchOf(textOfQuery(query)),
    email: '',
    fault: null,
    waitMinutes: null,
    isSent: visit.url.searchParams.has('sent'),
    ...changes,
  };
}

/** Where someone asks to be told by mail. Its answer is the same whatever is known of the address. */
export function askForAlertPage({ store }: AlertPagesParts): ServedPage {
  const limits = createSubmitLimits();
  return {
    path: 'alerts',
    load: (visit) => ({ data: askData(visit) }),
    async post(visit): Promise<PageResult> {
      const { form, language, network, baseUrl, now } = visit;
      const email = form?.get('email')?.trim() ?? '';
      if (!isEmail(email)) return { data: askData(visit, { email, fault: 'email' }), status: 422 };
      const waitMinutes = await limits.send(network, email);
      if (waitMinutes !== null) {
        const headers = { 'retry-after': String(waitMinutes * 60) };
        return { data: askData(visit, { email, fault: 'tooMany', waitMinutes }), status: 429, headers };
      }
      const query = askedBy(visit);
      await Promise.all([askForAlert(store, { email, query, language, baseUrl, now }), delay(answerMs)]);
      const search = textOfQuery(query);
      return { redirect: `/${language}/alerts?${search ? `${search}&` : ''}sent` };
    },
  };
}

function alertData(alert: Alert | null, { language }: Visit, isStopped = false): AlertData {
  if (!alert) return { state: 'gone', words: null, search: '', goodUntil: null };
  const { query, confirmedAt, goodUntil, askedAt } = alert;
  return {
    state: isStopped ? 'stopped' : confirmedAt && !askedAt ? 'active' : 'open',
    words: wordsOf(keptQuery(query), language),
    search: searchOf(query),
    goodUntil: goodUntil && helsinkiDay(goodUntil),
  };
}

/** The page of a mailed link: looking at it changes nothing, since scanners of mail do; its buttons begin, keep or stop. */
export function alertPage({ store, directory }: AlertPagesParts): ServedPage {
  return {
    path: 'alerts/:token',
    async load(visit) {
      const alert = await alertOfToken(store, visit.params.token ?? '');
      return { data: alertData(alert, visit), status: alert ? 200 : 410 };
    },
    async post(visit) {
      const { form, params, now, language } = visit;
      const alert = await alertOfToken(store, params.token ?? '');
      // A mail program's one click, which may be repeated, and wants no other page (RFC 8058, 3.2).
      if (form?.get('List-Unsubscribe') === 'One-Click' || form?.get('do') === 'stop') {
        if (alert) await removeAlert(store, alert.id);
        return { data: alertData(alert, visit, true) };
      }
      if (!alert) return { data: alertData(null, visit), status: 410 };
      if (form?.get('do') === 'yes') {
        await confirmOrRenew(store, alert, { snapshot: directory.current(), now });
      }
      return { redirect: `/${language}/alerts/${params.token}` };
    },
  };
}
