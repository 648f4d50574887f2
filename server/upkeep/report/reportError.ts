import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { PublicService } from '../../../data/model/service.ts';
import type { ErrorTopic } from '../../../data/model/upkeep.ts';
import { addErrorReport } from '../../store/errorReports.ts';
import { maintainersOf } from '../../store/maintainedServices.ts';
import { queueMail } from '../../store/outbox.ts';
import type { Store } from '../../store/schema.ts';

export interface VisitorReport {
  service: PublicService;
  topic: ErrorTopic;
  message: string;
  /** Where the visitor wants an answer. */
  email: string | null;
  /** The visitor's interface language. */
  language: InterfaceLanguage;
  /** Editors who are told. */
  editors: { email: string; language: InterfaceLanguage }[];
  baseUrl: string;
  now: Date;
}

/** Keeps what a visitor found wrong, and mails it to who looks after the service and to the editors, each once. */
export function reportError(store: Store, report: VisitorReport): Promise<void> {
  const { service, topic, message, email, language, editors, baseUrl, now } = report;
  return store.transaction().execute(async (transaction) => {
    await addErrorReport(transaction, { serviceId: service.id, topic, message, email, language, now });
    const told = [...(await maintainersOf(transaction, service)), ...editors];
    const once = new Map(told.map((reader) => [reader.email.toLowerCase(), reader]));
    for (const reader of once.values()) {
      await queueMail(transaction, {
        kind: 'error-report',
        to: reader.email,
        language: reader.language,
        values: {
          serviceName: pickText(service.name, reader.language).text,
          topic,
          message,
          email,
          url: `${baseUrl}/${reader.language}/services/${service.slug}`,
        },
        isSecret: false,
        now,
      });
    }
  });
}
