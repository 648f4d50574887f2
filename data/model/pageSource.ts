import type { Answer, ServiceDetail, Shell } from './card.ts';
import type { InterfaceLanguage } from './languageTag.ts';
import type { Query } from './query.ts';

/** What the server made for a page that only it can make. */
export type ServedData = { data: unknown; status: number } | 'not-found' | 'forbidden';

/** Where pages get their data: on the server the directory itself, in the browser the API or the snapshot. */
export interface PageSource {
  shell(language: InterfaceLanguage): Promise<Shell>;
  answer(query: Query): Promise<Answer>;
  /** Whether the page itself can answer, with no wait: the browser, once it holds the whole directory. */
  answersAtOnce?(query: Query): boolean;
  /** Null: no such service is published, or was at the end of the day `at`; nor where that is no day. */
  service(slug: string, at: string | null): Promise<ServiceDetail | null>;
  /** On the server alone: what a page with a form or a session shows. */
  served?: ServedData;
}
