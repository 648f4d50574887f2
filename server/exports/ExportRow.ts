import type { Card } from '../../data/model/card.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { PublicService } from '../../data/model/service.ts';

/** One service as an answer to a query, for a reader of an interface language. */
export interface ExportRow {
  service: PublicService;
  card: Card;
  /** From the query's place; null where it names none. */
  distanceKm: number | null;
  reader: InterfaceLanguage;
  pageUrl: string;
}
