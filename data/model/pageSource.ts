import type { Answer, ServiceDetail, Shell } from './card.ts';
import type { InterfaceLanguage } from './languageTag.ts';
import type { Query } from './query.ts';

/** Where pages get their data: on the server the directory itself, in the browser the API or the snapshot. */
export interface PageSource {
  shell(language: InterfaceLanguage): Promise<Shell>;
  answer(query: Query): Promise<Answer>;
  /** Whether the page itself can answer, with no wait: the browser, once it holds the whole directory. */
  answersAtOnce?(query: Query): boolean;
  /** Null: no such service is published. */
  service(slug: string): Promise<ServiceDetail | null>;
}
