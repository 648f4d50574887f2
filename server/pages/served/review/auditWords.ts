import { type AuditSubjectKind, auditSubjects, isAuditAction } from '../../../../data/model/auditAction.ts';
import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import { type LocalizedText, pickText } from '../../../../data/model/pickText.ts';
import type { AuditSubject } from '../../../../data/model/signInPages.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import type { AuditEntry } from '../../../store/audit.ts';
import {
  mailRecipients,
  maintainerAddresses,
  serviceNames,
  submissionReferences,
} from '../../../store/auditSubjects.ts';
import { listNotices } from '../../../store/notices.ts';
import type { Store } from '../../../store/schema.ts';

interface SubjectsOptions {
  language: InterfaceLanguage;
  /** The names of people by their ids. */
  people: Map<string, string>;
}

const kindOf = (action: string): AuditSubjectKind | undefined =>
  isAuditAction(action) ? auditSubjects[action] : undefined;

interface EntryWords {
  /** What it was done to, with the page where that is; null: nothing, or who did it. */
  subjectOf(entry: AuditEntry): AuditSubject | null;
  /** What else is known of it. */
  detailOf(entry: AuditEntry): { name: string; value: string }[];
}

/** Puts names in the place of the ids in entries of the log. */
export async function auditWords(
  store: Store,
  entries: AuditEntry[],
  { language, people }: SubjectsOptions,
): Promise<EntryWords> {
  const idsOf = (kind: AuditSubjectKind) => [
    ...new Set(entries.filter(({ action }) => kindOf(action) === kind).map(({ subject }) => subject)),
  ];
  const [references, names, recipients, maintainers, notices] = await Promise.all([
    submissionReferences(store, idsOf('submission')),
    serviceNames(store, [...idsOf('service'), ...entries.flatMap(({ detail }) => serviceIn(detail) ?? [])]),
    mailRecipients(store, idsOf('mail')),
    maintainerAddresses(store, idsOf('maintainer')),
    idsOf('notice').length > 0 ? listNotices(store) : [],
  ]);
  const review = `/${language}/review`;
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name && pickText(JSON.parse(name) as LocalizedText, language).text;
  };
  const noticeTitle = (id: string) => {
    const texts = notices.find((notice) => notice.id === id)?.texts ?? {};
    const titles = Object.entries(texts).map(([tag, { title }]): [string, string] => [tag, title]);
    return pickText(Object.fromEntries(titles), language).text || id;
  };
  const municipalityName = (code: string) => municipalityByCode(code)?.name[language === 'sv' ? 'sv' : 'fi'];
  function subjectOf({ action, actor, subject }: AuditEntry): AuditSubject | null {
    if (subject === actor) return null;
    switch (kindOf(action)) {
      case 'person':
        return linked(people.get(subject), subject, `${review}/people#${subject}`);
      case 'submission':
        return linked(references.get(subject), subject, `${review}/submissions/${subject}`);
      case 'service':
        return linked(nameOf(subject), subject, `${review}/services/${subject}`);
      case 'maintainer':
        return linked(maintainers.get(subject), subject, `${review}/maintainers/${subject}`);
      case 'notice':
        return { label: noticeTitle(subject), href: `${review}/notices/${subject}` };
      case 'municipality':
        return linked(municipalityName(subject), subject, `${review}/programmes/${subject}`);
      case 'mail':
        return { label: recipients.get(subject) ?? subject, href: null };
      case 'none':
        return null;
      default:
        return { label: subject, href: null };
    }
  }
  return {
    subjectOf,
    detailOf: ({ detail }) =>
      Object.entries(detail)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => ({
          name,
          value: (name === 'serviceId' && nameOf(String(value))) || textOf(value),
        })),
  };
}

const serviceIn = ({ serviceId }: AuditEntry['detail']) => (typeof serviceId === 'string' ? serviceId : null);
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is no longer there has its id for a name, and no page. */
function linked(name: string | undefined, id: string, href: string): AuditSubject {
  return name === undefined ? { label: id, href: null } : { label: name, href };
}
