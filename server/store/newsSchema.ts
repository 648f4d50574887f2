import type { ColumnType } from 'kysely';
import type { NoticeState } from '../../data/model/notice.ts';
import type { Fixed } from './columnTypes.ts';

export interface NoticeTable {
  seq: ColumnType<number, undefined, never>;
  id: Fixed<string>;
  /** 1, 2, … within the notice. */
  number: Fixed<number>;
  state: Fixed<NoticeState>;
  /** JSON of the whole validated notice. */
  document: Fixed<string>;
  author: Fixed<string>;
  created_at: Fixed<string>;
}

export interface NewsTables {
  notice: NoticeTable;
}
