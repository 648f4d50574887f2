import type { Answer, ServiceDetail, Shell } from './card.ts';
import type { InterfaceLanguage } from './languageTag.ts';
import type { Query } from './query.ts';

/** Where pages get their data: on the server the directory itself, in the browser the API or the snapshot. */
export interface PageSource {
  shell(language: InterfaceLanguage): Promise<Shell>;
  answer(query: Query): Promise<Answer>;
  /** Null: no such service is published. */
  service(slug: string): Promise<ServiceDetail | null>;
}
