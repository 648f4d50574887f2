import type { ColumnType } from 'kysely';
import type { Fixed } from './columnTypes.ts';

interface IntegrationProgrammeTable {
  seq: ColumnType<number, undefined, never>;
  municipality_code: Fixed<string>;
  /** 1, 2, … within the municipality. */
  number: Fixed<number>;
  /** Null: the link was removed. */
  url: Fixed<string | null>;
  reason: Fixed<string>;
  author: Fixed<string>;
  created_at: Fixed<string>;
}

export interface ProgrammesTables {
  integration_programme: IntegrationProgrammeTable;
}
