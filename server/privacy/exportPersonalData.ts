import type { PersonalGroup } from '../../data/model/personalData.ts';
import { scopesOf } from '../store/maintainers.ts';
import { linkTimes, remindersTo, sessionTimes } from '../store/personalAccess.ts';
import type { Store } from '../store/schema.ts';
import type { FoundPerson, FoundRow } from './findPersonalData.ts';
import { isContactOf, isEmailOf } from './person.ts';
import { purposes } from './purposes.ts';
import { groupOfTable, summarise } from './summarise.ts';

/** A person's data as they get them: by group, with what each is kept for and for how long. */
export interface PersonalExport {
  /** The address that was asked about. */
  email: string;
  /** ISO 8601 UTC, as every time here. */
  exportedAt: string;
  names: string[];
  groups: { group: PersonalGroup; purpose: string; retention: string; items: Record<string, unknown>[] }[];
  /** Services that show the address to everyone; it counts as the organisation's. */
  publicIn: { id: string; name: Record<string, string> }[];
}

const parsed = (json: string | null) =>
  json === null ? null : (JSON.parse(json) as Record<string, unknown>);

/** What of a document is the person's. */
function contactIn({ person }: FoundPerson, document: string | null): unknown {
  const contact = parsed(document)?.authorityContact;
  return isContactOf(person, contact, true) ? contact : null;
}

/** One row in words of the model; what names others is left out. */
function itemOf(found: FoundPerson, one: FoundRow): Record<string, unknown> {
  const { person } = found;
  switch (one.table) {
    case 'revision': {
      const { service_id: serviceId, number, reason, author, created_at: at, document } = one.row;
      return { serviceId, number, at, author, reason, authorityContact: contactIn(found, document) };
    }
    case 'submission': {
      const { reference, state, received_at: at, confirmed_at: confirmedAt, note, source } = one.row;
      const sender = parsed(one.row.sender);
      const isSender = isEmailOf(person, sender?.email);
      return {
        reference,
        state,
        at,
        confirmedAt,
        sender: isSender ? sender : null,
        note,
        source: parsed(source),
        authorityContact: contactIn(found, one.row.document),
        document: isSender ? parsed(one.row.document) : null,
      };
    }
    case 'submission_event': {
      const { submission_id: submissionId, number, kind, author, note, created_at: at } = one.row;
      return {
        submissionId,
        number,
        at,
        kind,
        author,
        note,
        authorityContact: contactIn(found, one.row.document),
      };
    }
    case 'outbox': {
      const { kind, created_at: at, state, is_secret: isSecret, mail_values: values } = one.row;
      const isTheirs = isEmailOf(person, one.row.recipient);
      // Links that let someone in are given to nobody.
      return { kind, at, state, toThem: isTheirs, says: isSecret ? null : parsed(values) };
    }
    case 'error_report': {
      const { service_id: serviceId, topic, message, email, created_at: at } = one.row;
      return { serviceId, at, topic, message, email: isEmailOf(person, email) ? email : null };
    }
    case 'notice': {
      const { id: noticeId, number, state, created_at: at, document } = one.row;
      return { noticeId, number, at, state, ...parsed(document) };
    }
    case 'integration_programme': {
      const { municipality_code: municipalityCode, number, url, reason, created_at: at } = one.row;
      return { municipalityCode, number, at, url, reason };
    }
    case 'alert': {
      const { email, query, language, created_at: at, confirmed_at: confirmedAt, told_at: toldAt } = one.row;
      const isTheirs = isEmailOf(person, email);
      return { email: isTheirs ? email : null, query, language, at, confirmedAt, toldAt };
    }
    case 'saved_search': {
      const { name, page, query, created_at: at, changed_at: changedAt } = one.row;
      return { name, page, query, at, changedAt };
    }
    case 'audit_entry': {
      const { at, actor, action, subject, detail } = one.row;
      return { at, actor, action, subject, detail: parsed(detail) };
    }
  }
}

/** All that is held about a person, for them to read and for programs. */
export async function exportPersonalData(db: Store, found: FoundPerson, now: Date): Promise<PersonalExport> {
  const { account, maintainer, person, rows } = found;
  const items: Record<PersonalGroup, Record<string, unknown>[]> = {
    account: [],
    maintainer: [],
    submissions: [],
    services: [],
    reports: [],
    notices: [],
    programmes: [],
    alerts: [],
    searches: [],
    mails: [],
    log: [],
  };
  if (account) {
    const { id, email, name, role, language, isDisabled, hasSecondFactor, createdAt } = account;
    const sessions = await sessionTimes(db, id);
    items.account.push({ id, email, name, role, language, isDisabled, hasSecondFactor, createdAt, sessions });
  }
  if (maintainer) {
    const { id } = maintainer;
    const [looksAfter, links, reminders] = [
      await scopesOf(db, id),
      await linkTimes(db, id),
      await remindersTo(db, id),
    ];
    items.maintainer.push({ ...maintainer, looksAfter, links, reminders });
  }
  for (const one of rows) items[groupOfTable[one.table]].push(itemOf(found, one));
  const { publicIn } = await summarise(db, found);
  const groups = purposes.map(({ group, purpose, retention }) => ({
    group,
    purpose,
    retention,
    items: items[group],
  }));
  return { email: person.email, exportedAt: now.toISOString(), names: [...person.names], groups, publicIn };
}
