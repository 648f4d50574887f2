import type { ColumnType } from 'kysely';
import type { Fixed } from './columnTypes.ts';

/** Every import there was; the newest says what `speaker_count` holds. */
interface SpeakerImportTable {
  id: ColumnType<number, undefined, never>;
  title: Fixed<string>;
  file_name: Fixed<string>;
  year: Fixed<number>;
  imported_at: Fixed<string>;
  /** The program or account that loaded it. */
  actor: Fixed<string>;
  /** JSON of what could not be used. */
  summary: Fixed<string>;
}

interface SpeakerCountTable {
  language: Fixed<string>;
  municipality_code: Fixed<string>;
  /** Null: the source does not tell it. */
  people: Fixed<number | null>;
}

export interface SpeakersTables {
  speaker_import: SpeakerImportTable;
  speaker_count: SpeakerCountTable;
}
